/** A queue as its form holds it, and as the wire wants it. Pure. */
import type { Account, Queue } from "@/client/contract";
import { changes } from "@/ui/form/changes";
import { fromWeek, overlaps, toWeek, type Week } from "./hours";

export type QueueBody = Omit<Queue, "id" | "open_now" | "opens_at">;
export interface QueueValues extends Omit<QueueBody, "week" | "holidays"> { week: Week; holidays: Required<Queue["holidays"]> }

/** A first queue as most want it: weekdays nine to five, where the account lives. */
export const newQueue = ({ time_zone, country }: Pick<Account, "time_zone" | "country">): QueueValues => ({
  name: "", time_zone, week: [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [{ from: "09:00", until: "17:00" }] : [])),
  holidays: { country: country || null, subdivision: null, extra: [], working: [] }, skills: [], priority: 0, strategy: "longest_idle",
  offer_seconds: 30, wrap_up_seconds: 120, overflow: null, teams: [], return_after_minutes: null, calendar: null,
});

export function valuesOf(queue: Queue): QueueValues {
  const { id: _id, open_now: _open, opens_at: _opens, week, holidays, ...rest } = queue;
  return { ...rest, week: toWeek(week), holidays: { country: holidays.country ?? null, subdivision: holidays.subdivision ?? null, extra: holidays.extra ?? [], working: holidays.working ?? [] } };
}

export function bodyOf({ week, ...values }: QueueValues): QueueBody {
  const subdivision = values.holidays.country ? values.holidays.subdivision?.trim().toUpperCase() || null : null;
  return { ...values, name: values.name.trim(), week: fromWeek(week), holidays: { ...values.holidays, subdivision } };
}

/** Only what differs goes on the wire. */
export const queueChanges = (before: QueueValues, after: QueueValues): Partial<QueueBody> => changes(bodyOf(before), bodyOf(after));

/** Which parts cannot be saved as they stand. */
export function faults(values: QueueValues): { nameless: boolean; overlapping: boolean; both: string[] } {
  const { extra, working } = values.holidays;
  return { nameless: !values.name.trim(), overlapping: overlaps(values.week).size > 0, both: extra.filter((date) => working.includes(date)) };
}
