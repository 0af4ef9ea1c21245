/** What can be told of continuity without a screen: what wants something, when the next exercise is due, times as one types them. Pure. */
import { length, ms } from "@/lib/time";
import type { Continuity, Exercise, NewExercise, NumberKept } from "./api";

const SECOND = 1000, DAY = 86_400 * SECOND;

/** An exercise while it is held, kept in this browser: the house itself may be what is stopped. Epoch milliseconds. */
export interface UnderWay { kind: string; began: number; back: number | null; calls: number | null }

/** What is written down of an exercise, as it is typed. */
export interface Values { kind: string; began: string; ended: string; back_after: string; calls_after: string; lost: string; words: string; lessons: string }

export type Aims = Pick<Continuity, "back_within" | "loses_most">;

/** Exercises are told to the operator only, who has one or is overdue. */
export const seesExercises = ({ overdue, exercises }: Pick<Continuity, "overdue" | "exercises">): boolean => overdue || exercises.length > 0;

/** When the next exercise is due; null while none was held. The newest comes first. */
export const nextDue = ({ exercises, every_days }: Pick<Continuity, "exercises" | "every_days">): number | null => (exercises[0] ? ms(exercises[0].ended) + every_days * DAY : null);

/** The numbers whose fallback is not at their provider or was never seen working, the open ones first. */
export const wanting = (numbers: readonly NumberKept[]): NumberKept[] => numbers.filter((one) => one.open || !one.seen).toSorted((one, other) => Number(other.open) - Number(one.open));

export const openLessons = ({ lessons }: Pick<Exercise, "lessons">): number => lessons.filter((one) => !one.done).length;

/** "40", "0:40", "12:30", "1:02:03" in seconds; null for anything else. */
export function seconds(typed: string): number | null {
  const found = /^(?:(?:(\d{1,4}):)?(\d{1,4}):([0-5]\d)|(\d{1,8}))$/.exec(typed.trim());
  if (!found) return null;
  const [, hours = "0", minutes = "0", rest = "0", alone] = found;
  return alone === undefined ? Number(hours) * 3600 + Number(minutes) * 60 + Number(rest) : Number(alone);
}

/** Whether every aim was kept; calls come to their fallback within the time in which all works again. */
export const met = (one: { back_after: number; lost: number; calls_after: number | null }, { back_within, loses_most }: Aims): boolean =>
  one.back_after <= back_within && one.lost <= loses_most && (one.calls_after ?? 0) <= back_within;

/** An instant as an input for day and time shows it, on the reader's own clock. */
export function local(at: number): string {
  const one = new Date(at);
  return new Date(at - one.getTimezoneOffset() * 60 * SECOND).toISOString().slice(0, 19);
}

/** The form as it opens: with what the exercise under way measured, where there is one. */
export function start(held: UnderWay | null, now: number): Values {
  const after = (at: number | null | undefined) => (held && at ? length(at - held.began) : "");
  return { kind: held?.kind ?? "", began: local(held?.began ?? now), ended: local(now), back_after: after(held?.back), calls_after: after(held?.calls), lost: "", words: "", lessons: "" };
}

export const lines = (typed: string): string[] => typed.split("\n").map((one) => one.trim()).filter(Boolean);

export type Wrong = "required" | "length" | "ended" | "future" | "lesson";

/** What cannot be written down yet, by input. */
export function wrongOf(values: Values, aims: Aims, now: number): Partial<Record<keyof Values, Wrong>> {
  const wrong: Partial<Record<keyof Values, Wrong>> = {};
  for (const name of ["kind", "began", "ended", "words"] as const) if (!values[name].trim()) wrong[name] = "required";
  for (const name of ["back_after", "lost", "calls_after"] as const) {
    if (values[name].trim() ? seconds(values[name]) === null : name !== "calls_after") wrong[name] = values[name].trim() ? "length" : "required";
  }
  if (!wrong.ended && !wrong.began && ms(values.ended) < ms(values.began)) wrong.ended = "ended";
  else if (!wrong.ended && ms(values.ended) > now) wrong.ended = "future";
  if (!wrong.back_after && !wrong.lost && !wrong.calls_after && !met(measured(values), aims) && !lines(values.lessons).length) wrong.lessons = "lesson";
  return wrong;
}

const measured = (values: Values) => ({ back_after: seconds(values.back_after) ?? 0, lost: seconds(values.lost) ?? 0, calls_after: seconds(values.calls_after) });

export const sent = (values: Values): NewExercise => ({
  kind: values.kind, began: new Date(values.began).toISOString(), ended: new Date(values.ended).toISOString(), ...measured(values), words: values.words.trim(), lessons: lines(values.lessons),
});
