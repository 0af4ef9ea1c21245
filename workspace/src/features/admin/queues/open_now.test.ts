/** The preview says what the platform will say about the same hours. */
import { expect, test } from "vitest";
import { toWeek } from "./hours";
import { openingAt, wallOf, type Calendar } from "./open_now";

const office = (more: Partial<Calendar> = {}): Calendar => ({ week: toWeek([0, 1, 2, 3, 4].flatMap((day) => [{ day, from: "08:00", until: "12:00" }, { day, from: "13:30", until: "17:30" }])), extra: [], working: [], ...more });
const sunday = { date: "2026-11-22", day: 6, minute: 10 * 60 };
const monday = (hour: number, minute = 0) => ({ date: "2026-11-23", day: 0, minute: hour * 60 + minute });

test("the wall clock is that of the time zone", () => {
  expect(wallOf(Date.parse("2026-11-22T23:30:00Z"), "Europe/Zurich")).toEqual({ date: "2026-11-23", day: 0, minute: 30 });
  expect(wallOf(Date.parse("2026-11-22T00:15:00Z"), "America/New_York")).toEqual({ date: "2026-11-21", day: 5, minute: 19 * 60 + 15 });
});

test("on Sunday it is closed and opens tomorrow", () => {
  expect(openingAt(office(), sunday)).toEqual({ open: false, change: { days: 1, minute: 480 } });
});

test("in the morning it is open until the break, in the break closed until the afternoon", () => {
  expect(openingAt(office(), monday(9))).toEqual({ open: true, change: { days: 0, minute: 720 } });
  expect(openingAt(office(), monday(12))).toEqual({ open: false, change: { days: 0, minute: 810 } });
  expect(openingAt(office(), monday(18))).toEqual({ open: false, change: { days: 1, minute: 480 } });
});

test("an extra day off is closed, unless it is worked all the same", () => {
  expect(openingAt(office({ extra: ["2026-11-23"] }), monday(9))).toEqual({ open: false, change: { days: 1, minute: 480 } });
  expect(openingAt(office({ extra: ["2026-11-23"], working: ["2026-11-23"] }), monday(9)).open).toBe(true);
});

test("a worked Sunday keeps Friday's hours", () => {
  expect(openingAt(office({ working: ["2026-11-22"] }), sunday)).toEqual({ open: true, change: { days: 0, minute: 720 } });
});

test("a night begun yesterday is still open", () => {
  const night: Calendar = { week: toWeek([{ day: 6, from: "22:00", until: "06:00" }]), extra: [], working: [] };
  expect(openingAt(night, monday(5))).toEqual({ open: true, change: { days: 0, minute: 360 } });
});

test("hours that follow without a gap close once, and round the clock never", () => {
  const allDay: Calendar = { week: toWeek([0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, from: "00:00", until: "24:00" }))), extra: [], working: [] };
  expect(openingAt(allDay, monday(9))).toEqual({ open: true, change: null });
  expect(openingAt({ week: toWeek([]), extra: [], working: [] }, sunday)).toEqual({ open: false, change: null });
});
