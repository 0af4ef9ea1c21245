/** Rows of figures as bars. */
import { expect, test } from "vitest";
import { bars } from "./chart";

const row = (at: string | null, value: number | null, dimensions: Record<string, string> = {}) => ({ at, value, dimensions, count: 1, more: {} });

test("counts of groups add up step by step, the largest fills the height", () => {
  const rows = [row("2026-11-24T", 1, { queue: "a" }), row("2026-11-23T", 3, { queue: "a" }), row("2026-11-23T", 1, { queue: "b" })];
  expect(bars({ rows, steps: ["2026-11-23T", "2026-11-24T", "2026-11-25T"], unit: "count" })).toEqual([{ at: "2026-11-23T", value: 4, share: 1 }, { at: "2026-11-24T", value: 1, share: 0.25 }, { at: "2026-11-25T", value: 0, share: 0 }]);
});

test("medians of groups are not added", () => {
  expect(bars({ rows: [row("2026-11-23T", 3, { queue: "a" })], steps: [], unit: "milliseconds" })).toEqual([]);
  expect(bars({ rows: [row("2026-11-23T", 3)], steps: [], unit: "milliseconds" })).toHaveLength(1);
});

test("a figure over the whole time has no bars", () => {
  expect(bars({ rows: [row(null, 3)], steps: [], unit: "count" })).toEqual([]);
});

test("nothing but noughts is drawn flat", () => {
  expect(bars({ rows: [row("2026-11-23T", 0), row("2026-11-24T", null)], steps: [], unit: "count" }).map((bar) => bar.share)).toEqual([0, 0]);
});
