/** A calendar as its form holds it, and as the wire wants it. Pure. */
import type { Account } from "@/client/contract";
import type { Calendar, CalendarBody } from "@/client/service_levels";
import { fromWeek, toWeek, type Week } from "../queues/hours";

export type CalendarValues = Omit<CalendarBody, "week"> & { week: Week };

/** A first calendar as most want it: weekdays nine to five, where the account lives. */
export const newCalendar = ({ time_zone, country }: Pick<Account, "time_zone" | "country">): CalendarValues => ({
  name: "", time_zone, week: [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [{ from: "09:00", until: "17:00" }] : [])),
  holidays: { country: country || null, subdivision: null, extra: [], working: [] },
});

export const valuesOf = ({ name, time_zone, week, holidays }: Calendar): CalendarValues => ({
  name, time_zone, week: toWeek(week), holidays: { country: holidays.country ?? null, subdivision: holidays.subdivision ?? null, extra: holidays.extra ?? [], working: holidays.working ?? [] },
});

export function bodyOf({ name, time_zone, week, holidays }: CalendarValues): CalendarBody {
  const subdivision = holidays.country ? holidays.subdivision?.trim().toUpperCase() || null : null;
  return { name: name.trim(), time_zone, week: fromWeek(week), holidays: { ...holidays, subdivision } };
}
