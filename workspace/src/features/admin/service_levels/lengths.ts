/** Lengths of time as people write them: "30 min", "4 h", "1 h 30", "2 d". Pure. */

const UNITS: Record<string, number> = { "": 1, m: 1, min: 1, h: 60, d: 1440, j: 1440, w: 10_080, s: 10_080 };
const MOST = 527_040;

/** Minutes; null for nothing, NaN for what is no length. A number alone is minutes, after hours too. */
export function readLength(text: string): number | null {
  const cleaned = text.trim().toLowerCase().replaceAll(/\s+/g, "");
  if (!cleaned) return null;
  const parts = [...cleaned.matchAll(/(\d+)(min|[mhdjws]?)/g)];
  if (parts.map((part) => part[0]).join("") !== cleaned) return Number.NaN;
  const minutes = parts.reduce((sum, part) => sum + Number(part[1]) * (UNITS[part[2] ?? ""] ?? Number.NaN), 0);
  return minutes >= 1 && minutes <= MOST ? minutes : Number.NaN;
}

/** The same, written back as short as it can be; `day` is the letter for a day in the reader's language. */
export function writeLength(minutes: number, day = "d"): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  return [days && `${days} ${day}`, hours && `${hours} h`, rest && `${rest} min`].filter(Boolean).join(" ");
}
