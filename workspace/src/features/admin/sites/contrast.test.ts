/** The contrast told is the one WCAG defines. */
import { expect, test } from "vitest";
import { grade, inkOn, isColor, ratio } from "./contrast";

test("black on white is 21 to 1, a colour on itself 1 to 1", () => {
  expect(ratio("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(ratio("#4f46e5", "#4f46e5")).toBe(1);
});

test("a known pair: #767676 is the lightest grey that passes AA on white", () => {
  expect(ratio("#767676", "#ffffff")).toBeGreaterThanOrEqual(4.5);
  expect(ratio("#777777", "#ffffff")).toBeLessThan(4.5);
});

test("dark colours are written on in white, light ones in near-black, and both can be read", () => {
  expect(inkOn("#4f46e5")).toBe("#ffffff");
  expect(inkOn("#ffd400")).toBe("#0f1117");
  for (const color of ["#4f46e5", "#ffd400", "#22c55e", "#ff0000", "#00bcd4", "#000000", "#ffffff"]) expect(["AA", "AAA"]).toContain(grade(ratio(color, inkOn(color))));
});

test("only six figures after # are a colour", () => {
  expect(isColor("#4F46e5")).toBe(true);
  expect(["#fff", "red", "#4f46e", "4f46e5"].some(isColor)).toBe(false);
});
