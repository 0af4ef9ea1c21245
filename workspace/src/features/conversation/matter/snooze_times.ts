/** The moments one snoozes to or sends at, on this desk's clock. Pure: it is told what time it is. */
const HOUR = 3_600_000, MORNING = 8;

export function snoozeTimes(at: number): Record<"hours" | "tomorrow" | "monday", number> {
  const day = new Date(at);
  const toMonday = (8 - day.getDay()) % 7 || 7;
  return { hours: at + 3 * HOUR, tomorrow: morning(day, 1), monday: morning(day, toMonday) };
}

/** Eight o'clock so many days later, also where a night is longer or shorter than others. */
const morning = (day: Date, later: number): number => new Date(day.getFullYear(), day.getMonth(), day.getDate() + later, MORNING).getTime();

/** The names of the moments, each moment once: on a Sunday tomorrow is Monday. */
export const distinct = (times: ReturnType<typeof snoozeTimes>): (keyof ReturnType<typeof snoozeTimes>)[] =>
  (["hours", "tomorrow", "monday"] as const).filter((name, place, all) => !all.slice(0, place).some((other) => times[other] === times[name]));
