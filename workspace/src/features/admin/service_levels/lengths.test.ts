/** Lengths of time as people write them. */
import { expect, test } from "vitest";
import { readLength, writeLength } from "./lengths";

test.each([["30", 30], ["30 min", 30], ["4h", 240], ["1 h 30", 90], ["1h30min", 90], ["2 d", 2880], ["2 j", 2880], ["1 d 4 h", 1680], ["", null], ["  ", null]])("%s is read as %s minutes", (text, minutes) => {
  expect(readLength(text)).toBe(minutes);
});

test.each(["soon", "h", "-5", "0", "4 x", "1.5 h", "99999 d"])("%s is no length", (text) => {
  expect(readLength(text)).toBeNaN();
});

test("what is written is read back as it was", () => {
  for (const minutes of [1, 59, 60, 90, 1440, 1441, 5000, 10_080]) {
    expect(readLength(writeLength(minutes))).toBe(minutes);
    expect(readLength(writeLength(minutes, "j"))).toBe(minutes);
  }
});
