/** How long to wait before trying again. */

const FIRST = 1_000;
const LONGEST = 30_000;

/** Milliseconds to wait after so many failures in a row: doubling, at most 30 s, the upper half left to chance (`random`, 0 to 1). */
export function backoff(failures: number, random: number): number {
  const whole = Math.min(LONGEST, FIRST * 2 ** Math.min(Math.max(failures - 1, 0), 10));
  return whole / 2 + (whole / 2) * random;
}

/** Milliseconds asked for by a Retry-After header (seconds or a date), or null when it says nothing of use. */
export function retryAfter(header: string | null, now: number): number | null {
  if (!header) return null;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), 3_600_000) : null;
}
