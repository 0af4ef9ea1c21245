/** The curve stays inside its frame and its highest point is the most. */
import { expect, test } from "vitest";
import { line, peak } from "./spark";

test("the curve begins left, ends right, and touches neither edge", () => {
  const points = line([0, 2, 4, 1], 90, 24);
  expect(points).toEqual([[0, 22], [30, 12], [60, 2], [90, 17]]);
});

test("an empty or a quiet half hour lies on the ground", () => {
  expect(line([], 90, 24)).toEqual([]);
  expect(line([0, 0], 90, 24).every(([, y]) => y === 22)).toBe(true);
});

test("the peak is the last of the highest minutes", () => {
  expect(peak([1, 5, 5, 2])).toEqual({ most: 5, ago: 1 });
  expect(peak([])).toEqual({ most: 0, ago: 0 });
});
