/** Times as a reader says them. Every function is told what time it is; times are epoch milliseconds or RFC 3339. */
import type { Locale } from "./i18n";

export type Moment = number | string;
const SECOND = 1000, MINUTE = 60 * SECOND, HOUR = 60 * MINUTE, DAY = 24 * HOUR;

export const ms = (at: Moment): number => (typeof at === "number" ? at : Date.parse(at));

const formats = new Map<string, Intl.DateTimeFormat>();
function format(at: Moment, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const name = locale + JSON.stringify(options);
  const known = formats.get(name) ?? new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "fr-FR", options);
  formats.set(name, known);
  return known.format(ms(at));
}

/** "14:05", on the reader's own clock, or in the zone given. */
export const clock = (at: Moment, locale: Locale, timeZone?: string) => format(at, locale, { hour: "2-digit", minute: "2-digit", timeZone });

/** "Friday 20 November 2026 at 14:05", for tooltips. */
export const inFull = (at: Moment, locale: Locale) => format(at, locale, { dateStyle: "full", timeStyle: "short" });

export const shortDate = (at: Moment, locale: Locale) => format(at, locale, { day: "numeric", month: "short", year: "numeric" });

/** True when both moments fall on the same day of the reader's calendar. */
export const sameDay = (a: Moment, b: Moment) => new Date(ms(a)).toDateString() === new Date(ms(b)).toDateString();

/** "now", "5m", "3h", then a date: how long ago, in the room a list has. */
export function ago(at: Moment, now: number, locale: Locale): string {
  const passed = now - ms(at);
  if (passed < MINUTE) return locale === "fr" ? "à l’instant" : "now";
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} min`;
  if (sameDay(at, now)) return clock(at, locale);
  if (passed < 6 * DAY) return format(at, locale, { weekday: "short" });
  return format(at, locale, { day: "numeric", month: "short" });
}

/** "Today", "Yesterday", or the date: what stands between two days of a thread. */
export function dayName(at: Moment, now: number, locale: Locale): string {
  if (sameDay(at, now)) return locale === "fr" ? "Aujourd’hui" : "Today";
  if (sameDay(ms(at) + DAY, now)) return locale === "fr" ? "Hier" : "Yesterday";
  const year = new Date(ms(at)).getFullYear() === new Date(now).getFullYear() ? undefined : "numeric";
  return format(at, locale, { weekday: "long", day: "numeric", month: "long", year });
}

/** "14:05" today, "Monday 08:00" within the week, "3 Dec 08:00" later: when something will happen. */
export function until(at: Moment, now: number, locale: Locale): string {
  if (sameDay(at, now)) return clock(at, locale);
  const near = ms(at) - now < 6 * DAY;
  const day = format(at, locale, near ? { weekday: "long" } : { day: "numeric", month: "short" });
  return `${day} ${clock(at, locale)}`;
}

/** "0:09", "12:30", "1:02:03": a length of time in figures; below nought it stays at nought. */
export function length(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / SECOND));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number) => String(n).padStart(2, "0");
  return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** "35 s", "12 min", "3 h", "2 d": how long somebody has waited, in one unit. */
export function waited(since: Moment, now: number, locale: Locale): string {
  const passed = Math.max(0, now - ms(since));
  if (passed < MINUTE) return `${Math.floor(passed / SECOND)} s`;
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} min`;
  if (passed < DAY) return `${Math.floor(passed / HOUR)} h`;
  return `${Math.floor(passed / DAY)} ${locale === "fr" ? "j" : "d"}`;
}

/** True when the gap is long enough that the reader wants to see the time between two messages. */
export const isGap = (before: Moment, after: Moment) => ms(after) - ms(before) > 10 * MINUTE;

/** The time zones this browser knows, for a choice. */
export const zones = (): string[] => ["UTC", ...Intl.supportedValuesOf("timeZone")];

/** A day somebody chose ("2026-11-22"), from its first instant on their own clock; it is told as the same day again. */
export const dayBegins = (day: string): string => new Date(`${day}T00:00:00`).toISOString();

/** The same day's last second. */
export const dayEnds = (day: string): string => new Date(`${day}T23:59:59`).toISOString();
