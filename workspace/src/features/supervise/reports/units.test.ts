/** Values of figures in words. */
import { expect, test } from "vitest";
import { step, told } from "./units";

test.each([
  [null, "count", "–"], [1234, "count", "1,234"], [0.856, "share", "85.6%"], [0, "share", "0%"],
  [0, "milliseconds", "0 s"], [45_000, "milliseconds", "45 s"], [600_000, "milliseconds", "10 min"], [5_430_000, "milliseconds", "1 h 30 min"], [93_600_000, "milliseconds", "1 d 2 h"], [86_400_000, "milliseconds", "1 d"],
  [0, "bytes", "0 B"], [1500, "bytes", "1.5 kB"], [2_500_000_000, "bytes", "2.5 GB"],
])("%s of %s is told as %s", (value, unit, words) => {
  expect(told(value, unit, "en")).toBe(words);
});

test("French has its own letters for days and bytes", () => {
  expect(told(93_600_000, "milliseconds", "fr")).toBe("1 j 2 h");
  expect(told(1500, "bytes", "fr")).toBe("1,5 ko");
});

test("a day of the account is that day, wherever it is looked at", () => {
  expect(step("2026-11-21T23:00:00.000Z", "day", "en", "Europe/Zurich")).toBe("Sun, Nov 22");
  expect(step("2026-11-22T08:00:00.000Z", "day", "en", "Pacific/Auckland")).toBe("Sun, Nov 22");
  expect(step("2026-11-21T23:00:00.000Z", "hour", "en", "Europe/Zurich")).toContain("12:00");
});
