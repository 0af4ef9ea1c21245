import { describe, expect, it } from "vitest";
import { isIdle } from "./idle";

describe("a screen nobody touches", () => {
  it("locks when the sixteenth minute begins, not before", () => {
    expect(isIdle(15 * 60_000 - 1, 0, 15)).toBe(false);
    expect(isIdle(15 * 60_000, 0, 15)).toBe(true);
  });
  it("waits for a live call, and no longer than that", () => {
    const late = 40 * 60_000;
    expect(isIdle(late, 0, 15, late - 5_000)).toBe(false);
    expect(isIdle(late, 0, 15, 0)).toBe(true);
  });
  it("is not kept open by a tab that died in a call", () => expect(isIdle(40 * 60_000, 0, 15, 38 * 60_000)).toBe(true));
  it("counts from the last touch", () => expect(isIdle(20 * 60_000, 6 * 60_000, 15)).toBe(false));
  it("never locks where the account chose so", () => expect(isIdle(10 ** 12, 0, 0)).toBe(false));
});
