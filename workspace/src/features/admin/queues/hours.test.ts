/** Hours are read as people type them, never overlap unseen, and copy from day to day. */
import { expect, test } from "vitest";
import { copyDay, emptyWeek, fromWeek, isOvernight, lasts, later, nextShift, overlaps, readTime, toWeek, weekMinutes, type Week } from "./hours";

const weekOf = (days: Record<number, [string, string][]>): Week => emptyWeek().map((_, day) => (days[day] ?? []).map(([from, until]) => ({ from, until })));

test.each([["9", "09:00"], ["930", "09:30"], ["9:30", "09:30"], ["17h30", "17:30"], ["17h", "17:00"], [" 8.15 ", "08:15"], ["24", "24:00"], ["0000", "00:00"]])("%s is read as %s", (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

test.each(["", "25", "24:30", "9:75", "noon", "12:3", "-1"])("%s is no time of a day", (typed) => {
  expect(readTime(typed)).toBeNull();
});

test("arrow keys move to the next quarter and stay within the day", () => {
  expect(later("09:00", 15)).toBe("09:15");
  expect(later("09:07", 15)).toBe("09:15");
  expect(later("23:55", 15)).toBe("24:00");
  expect(later("00:05", -15)).toBe("00:00");
  expect(later("23:30", 60, 1439)).toBe("23:59");
});

test("a shift that ends before it begins runs through the night, and a whole day may end where it began", () => {
  expect(lasts({ from: "22:00", until: "06:00" })).toBe(480);
  expect(lasts({ from: "00:00", until: "00:00" })).toBe(1440);
  expect(isOvernight({ from: "22:00", until: "06:00" })).toBe(true);
  expect(isOvernight({ from: "00:00", until: "24:00" })).toBe(false);
});

test("a split shift does not overlap, a clumsy one does", () => {
  expect(overlaps(weekOf({ 0: [["08:00", "12:00"], ["13:30", "18:00"]] })).size).toBe(0);
  expect([...overlaps(weekOf({ 0: [["08:00", "14:00"], ["13:30", "18:00"]] }))].toSorted()).toEqual(["0.0", "0.1"]);
});

test("Sunday night may not run into Monday morning's hours", () => {
  expect([...overlaps(weekOf({ 6: [["22:00", "06:00"]], 0: [["05:00", "12:00"]] }))].toSorted()).toEqual(["0.0", "6.0"]);
  expect(overlaps(weekOf({ 6: [["22:00", "05:00"]], 0: [["05:00", "12:00"]] })).size).toBe(0);
});

test("a day copied to others gives each its own shifts", () => {
  const week = copyDay(weekOf({ 0: [["08:00", "12:00"]], 5: [["10:00", "11:00"]] }), 0, [0, 1, 5]);
  expect(week[1]).toEqual([{ from: "08:00", until: "12:00" }]);
  expect(week[5]).toEqual([{ from: "08:00", until: "12:00" }]);
  expect(week[1]).not.toBe(week[0]);
  expect(week[2]).toEqual([]);
});

test("a week goes to the wire and comes back in order", () => {
  const wire = [{ day: 0, from: "13:00", until: "18:00" }, { day: 0, from: "08:00", until: "12:00" }, { day: 4, from: "22:00", until: "02:00" }];
  expect(fromWeek(toWeek(wire))).toEqual([wire[1], wire[0], wire[2]]);
  expect(weekMinutes(toWeek(wire))).toBe((4 + 5 + 4) * 60);
});

test("a further shift begins after the last and stays within the day", () => {
  expect(nextShift([])).toEqual({ from: "09:00", until: "17:00" });
  expect(nextShift([{ from: "08:00", until: "12:00" }])).toEqual({ from: "13:00", until: "17:00" });
  expect(nextShift([{ from: "14:00", until: "21:00" }])).toEqual({ from: "22:00", until: "24:00" });
  expect(overlaps(weekOf({ 0: [["20:00", "23:30"], [nextShift([{ from: "20:00", until: "23:30" }]).from, nextShift([{ from: "20:00", until: "23:30" }]).until]] })).size).toBe(0);
});
