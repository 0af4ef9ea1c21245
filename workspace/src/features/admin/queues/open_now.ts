/** Whether hours as they stand in the form are open at a moment, and when that changes. A preview: the platform decides. Pure. */
import { DAY_MINUTES, lasts, minutesOf, type Shift, type Week } from "./hours";

export interface Calendar { week: Week; extra: readonly string[]; working: readonly string[] }
export interface Opening { open: boolean; /** The next change: so many days from today, at this minute of that day. */ change: { days: number; minute: number } | null }
export interface Wall { date: string; day: number; minute: number }

const NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const AHEAD = 14;

/** What calendar and clock on the wall say in a time zone (`at` in epoch milliseconds). */
export function wallOf(at: number, timeZone: string): Wall {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone, weekday: "short", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? "";
  return { date: `${of("year")}-${of("month")}-${of("day")}`, day: NAMES.indexOf(of("weekday")), minute: Number(of("hour")) * 60 + Number(of("minute")) };
}

export function openingAt(calendar: Calendar, wall: Wall): Opening {
  const stretches = merged(Array.from({ length: AHEAD + 1 }, (_, place) => stretchesOf(calendar, wall, place - 1)).flat());
  const now = stretches.find(([begins, ends]) => begins <= wall.minute && wall.minute < ends);
  if (now) return { open: true, change: now[1] >= AHEAD * DAY_MINUTES ? null : moment(now[1]) };
  const next = stretches.find(([begins]) => begins > wall.minute);
  return { open: false, change: next ? moment(next[0]) : null };
}

const moment = (minute: number) => ({ days: Math.floor(minute / DAY_MINUTES), minute: minute % DAY_MINUTES });

/** The open stretches of the day so many days from today, in minutes from today's midnight. */
function stretchesOf(calendar: Calendar, wall: Wall, days: number): [number, number][] {
  const shifts = shiftsOf(calendar, plus(wall.date, days), (wall.day + days + 7) % 7);
  return shifts.map((shift) => { const begins = days * DAY_MINUTES + minutesOf(shift.from); return [begins, begins + lasts(shift)]; });
}

/** A day off has none; a working day without hours of its own keeps those of the nearest weekday before it that has some. */
function shiftsOf({ week, extra, working }: Calendar, date: string, day: number): Shift[] {
  if (!working.includes(date)) return extra.includes(date) ? [] : (week[day] ?? []);
  return [0, 1, 2, 3, 4, 5, 6].map((back) => week[(day - back + 7) % 7] ?? []).find((shifts) => shifts.length) ?? [];
}

function merged(stretches: [number, number][]): [number, number][] {
  const out: [number, number][] = [];
  for (const [begins, ends] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && begins <= last[1]) last[1] = Math.max(last[1], ends);
    else out.push([begins, ends]);
  }
  return out;
}

const plus = (date: string, days: number): string => new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
