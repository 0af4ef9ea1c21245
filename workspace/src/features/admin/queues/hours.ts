/** The hours of a week: read as people type them, checked, copied from day to day. Pure. */
import type { QueueDay } from "@/client/contract";

export interface Shift { from: string; until: string }
/** Seven days, Monday first, each with its shifts in order. */
export type Week = Shift[][];

export const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
export const DAY_MINUTES = 1440;
export const emptyWeek = (): Week => DAYS.map(() => []);

/** "9", "930", "9:30", "17h30", "24:00" as "HH:MM"; null where it is no time of a day. */
export function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:\s*[:.hH]\s*(\d{2})?|(\d{2}))?\s*$/.exec(text.trim());
  if (!found) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? found[3] ?? 0)];
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return null;
  return written(hours * 60 + minutes);
}

export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
export const written = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** The time so many minutes later, kept within the day; "24:00" may only end a shift. */
export function later(time: string, by: number, latest = DAY_MINUTES): string {
  const moved = Math.round((minutesOf(time) + by) / Math.abs(by)) * Math.abs(by);
  return written(Math.max(0, Math.min(latest, moved)));
}

/** How long a shift lasts in minutes; one that ends where it begins, or before, runs into the next day. */
export function lasts({ from, until }: Shift): number {
  const passed = minutesOf(until) - minutesOf(from);
  return passed > 0 ? passed : passed + DAY_MINUTES;
}

/** True when the shift ends on the day after it begins ("24:00" still belongs to its day). */
export const isOvernight = (shift: Shift): boolean => minutesOf(shift.until) <= minutesOf(shift.from);

export const toWeek = (days: QueueDay[]): Week =>
  DAYS.map((day) => days.filter((one) => one.day === day).map(({ from, until }) => ({ from, until })).toSorted((a, b) => a.from.localeCompare(b.from)));

export const fromWeek = (week: Week): QueueDay[] => week.flatMap((shifts, day) => shifts.map((shift) => ({ day, ...shift })));

export const weekMinutes = (week: Week): number => week.flat().reduce((sum, shift) => sum + lasts(shift), 0);

/** The shifts that run into the one after them, as "day.place"; a night may run into the next morning. */
export function overlaps(week: Week): Set<string> {
  const all = week.flatMap((shifts, day) => shifts.map((shift, place) => ({ name: `${day}.${place}`, begins: day * DAY_MINUTES + minutesOf(shift.from), lasts: lasts(shift) }))).toSorted((a, b) => a.begins - b.begins);
  const found = new Set<string>();
  all.forEach((one, place) => {
    const next = all[(place + 1) % all.length];
    if (!next || next === one) return;
    const gap = (next.begins - one.begins + 7 * DAY_MINUTES) % (7 * DAY_MINUTES);
    if (one.lasts > gap) { found.add(one.name); found.add(next.name); }
  });
  return found;
}

/** The week with one day's shifts given to other days. */
export const copyDay = (week: Week, from: number, to: readonly number[]): Week =>
  week.map((shifts, day) => (to.includes(day) && day !== from ? (week[from] ?? []).map((shift) => ({ ...shift })) : shifts));

/** A further shift for a day: an afternoon after a morning, else the usual day. */
export function nextShift(shifts: Shift[]): Shift {
  const last = shifts.at(-1);
  if (!last) return { from: "09:00", until: "17:00" };
  const begins = Math.min(minutesOf(last.until) + 60, DAY_MINUTES - 60);
  return isOvernight(last) || minutesOf(last.until) > DAY_MINUTES - 120 ? { from: "00:00", until: "01:00" } : { from: written(begins), until: written(Math.min(begins + 240, DAY_MINUTES)) };
}
