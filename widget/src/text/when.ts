/** Says times and sizes the visitor's way: in the visitor's own time zone and language. */
import type { Say } from "../strings";

const DAY = 86_400_000;

/** "14:05", milliseconds since 1970. */
export function clock(at: number, locale: string): string {
  return new Intl.DateTimeFormat(tag(locale), { hour: "2-digit", minute: "2-digit" }).format(at);
}

/** The day and the clock, as said between messages: "Today 14:05", "Monday 09:12", "3 November 09:12". */
export function stamp(at: number, now: number, locale: string, say: Say): string {
  return `${day(at, now, locale, say)} ${clock(at, locale)}`;
}

/** When somebody will be back: "today at 14:00", "on Monday at 08:00". */
export function back(at: number, now: number, locale: string, say: Say): string {
  const time = clock(at, locale);
  const days = daysBetween(now, at);
  if (days === 0) return say("back_today", { time });
  if (days === 1) return say("back_tomorrow", { time });
  if (days > 1 && days < 7) return say("back_weekday", { day: named(at, locale, { weekday: "long" }), time });
  return say("back_date", { date: named(at, locale, { day: "numeric", month: "long" }), time });
}

/** "1.4 MB": whole bytes in, thousand by thousand; anything small is at least 0.1 kB. */
export function size(bytes: number, locale: string): string {
  const units = ["kilobyte", "megabyte", "gigabyte"];
  const step = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), 3);
  const value = Math.max(bytes / 1000 ** step, 0.1);
  return new Intl.NumberFormat(tag(locale), { style: "unit", unit: units[step - 1]!, unitDisplay: "short", maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

function day(at: number, now: number, locale: string, say: Say): string {
  const days = daysBetween(at, now);
  if (days === 0) return say("today");
  if (days === 1) return say("yesterday");
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const name = days > 1 && days < 7 ? named(at, locale, { weekday: "long" }) : named(at, locale, { day: "numeric", month: "long", ...(sameYear ? {} : { year: "numeric" }) });
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function daysBetween(from: number, to: number): number {
  const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / DAY); // rounded: a day of the clock change has 23 or 25 hours
}

function named(at: number, locale: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tag(locale), parts).format(at);
}

/** The visitor's own flavour of the language where it is the same one (en-GB rather than en), for clocks and dates. */
function tag(locale: string): string {
  const own = typeof navigator === "undefined" ? [] : navigator.languages;
  return own.find((one) => one.toLowerCase().startsWith(`${locale}-`)) ?? (locale === "en" ? "en-GB" : locale);
}
