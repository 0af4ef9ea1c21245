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
  const isDate = /^[a-z]{3}, /i.test(header); // Date.parse makes a year of "-5"
  const wait = isDate ? Date.parse(header) - now : /^\d+$/.test(header.trim()) ? Number(header) * 1000 : NaN;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), 3_600_000) : null;
}
