import { expect, test } from "vitest";
import { textLength } from "./segments";

test.each([
  ["", "gsm7", 1, 160],
  ["a".repeat(160), "gsm7", 1, 0],
  ["a".repeat(161), "gsm7", 2, 145],
  ["€".repeat(81), "gsm7", 2, 143],
  ["ê".repeat(71), "ucs2", 2, 63],
  ["😀".repeat(36), "ucs2", 2, 61],
  [`${"a".repeat(134)}’`, "ucs2", 3, 66],
])("a text of %j is as long as the networks count it", (text, encoding, segments, left) => {
  expect(textLength(text)).toEqual({ encoding, segments, left });
});
