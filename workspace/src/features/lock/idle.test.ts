import { describe, expect, it } from "vitest";
import { isIdle } from "./idle";

describe("a screen nobody touches", () => {
  it("locks when the sixteenth minute begins, not before", () => {
    expect(isIdle(15 * 60_000 - 1, 0, 15)).toBe(false);
    expect(isIdle(15 * 60_000, 0, 15)).toBe(true);
  });
  it("counts from the last touch", () => expect(isIdle(20 * 60_000, 6 * 60_000, 15)).toBe(false));
  it("never locks where the account chose so", () => expect(isIdle(10 ** 12, 0, 0)).toBe(false));
});
