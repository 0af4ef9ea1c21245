/** Days and lengths as the reader says them. Pure. */
import type { Locale } from "@/lib/i18n";
import { written } from "./hours";
import type { Wall } from "./open_now";

const MONDAY = Date.UTC(2024, 0, 1, 12);
const DAY = 86_400_000;

export const dayName = (day: number, locale: Locale, weekday: "long" | "short" = "long"): string =>
  new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" }).format(MONDAY + day * DAY);

/** A weekday where it stands alone, with a capital. */
export const dayTitle = (day: number, locale: Locale): string => { const name = dayName(day, locale); return name.charAt(0).toUpperCase() + name.slice(1); };

/** "24 December 2026" for a date of the wire. */
export const dateName = (date: string, locale: Locale): string => {
  const at = Date.parse(`${date}T12:00:00Z`);
  return Number.isNaN(at) ? date : new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "fr-FR", { weekday: "short", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(at);
};

/** "37.5 h", or "37 h 30" as French says it. */
export function hoursName(minutes: number, locale: Locale): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (!rest) return `${hours} h`;
  return locale === "fr" ? `${hours} h ${String(rest).padStart(2, "0")}` : `${hours} h ${rest} min`;
}

/** The parts of "Monday at 09:00": the day is null today. */
export const changeName = (change: { days: number; minute: number }, wall: Wall, locale: Locale): { day: string | null; time: string } =>
  ({ day: change.days === 0 ? null : dayName((wall.day + change.days) % 7, locale), time: change.minute === 0 && change.days > 0 ? "00:00" : written(change.minute) });
