/** Values of figures in words: counts, shares, lengths of time, sizes, stretches of time. Pure. */
import type { Grain } from "@/client/figures";

/** Null where there is nothing to tell. A length of time is told in its two largest parts. */
export function told(value: number | null, unit: string, locale: string): string {
  if (value === null) return "–";
  if (unit === "share") return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(value);
  if (unit === "milliseconds") return span(value / 1000, locale);
  if (unit === "bytes") return bytes(value, locale);
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

const PARTS = [["d", "j", 86_400], ["h", "h", 3600], ["min", "min", 60], ["s", "s", 1]] as const;

function span(seconds: number, locale: string): string {
  let left = Math.round(seconds);
  const parts: string[] = [];
  for (const [en, fr, length] of PARTS) {
    const many = Math.floor(left / length);
    left -= many * length;
    if (many || (parts.length > 0 && parts.length < 2)) parts.push(`${many} ${locale === "fr" ? fr : en}`);
    if (parts.length === 2) break;
  }
  return parts.filter((part) => !part.startsWith("0 ")).join(" ") || `0 s`;
}

function bytes(value: number, locale: string): string {
  const names = locale === "fr" ? ["o", "ko", "Mo", "Go", "To"] : ["B", "kB", "MB", "GB", "TB"];
  const place = value < 1 ? 0 : Math.min(names.length - 1, Math.floor(Math.log10(value) / 3));
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value / 1000 ** place)} ${names[place]}`;
}

/** The stretch is told by the clocks it was cut by: a day of the account is no other day for who looks from elsewhere. */
export const step = (at: string, grain: Grain, locale: string, timeZone: string) =>
  new Intl.DateTimeFormat(locale, grain === "hour" ? { timeZone, day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" } : { timeZone, weekday: grain === "day" ? "short" : undefined, day: "numeric", month: "short" }).format(new Date(at));
