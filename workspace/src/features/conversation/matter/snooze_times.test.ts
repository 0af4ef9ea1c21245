/** Snoozing ends on the morning one means. */
import { expect, test } from "vitest";
import { distinct, snoozeTimes } from "./snooze_times";

const at = (text: string) => new Date(text).getTime();

test("Monday morning is the next one, also on a Monday and a Sunday", () => {
  expect(snoozeTimes(at("2026-11-23T09:00")).monday).toBe(at("2026-11-30T08:00"));
  expect(snoozeTimes(at("2026-11-22T09:00")).monday).toBe(at("2026-11-23T08:00"));
  expect(snoozeTimes(at("2026-11-25T09:00")).monday).toBe(at("2026-11-30T08:00"));
});

test("tomorrow is at eight on the clock, also over the night the clocks change", () => {
  expect(snoozeTimes(at("2026-10-24T20:00")).tomorrow).toBe(at("2026-10-25T08:00"));
  expect(snoozeTimes(at("2026-12-31T20:00")).tomorrow).toBe(at("2027-01-01T08:00"));
});

test("a moment is offered once, also on a Sunday", () => {
  expect(distinct(snoozeTimes(at("2026-11-22T09:00")))).toEqual(["hours", "tomorrow"]);
  expect(distinct(snoozeTimes(at("2026-11-24T09:00")))).toEqual(["hours", "tomorrow", "monday"]);
});
