import { expect, test } from "vitest";
import { afterSilence } from "./silence";

const peaks = (loud: string) => ({ every: 1000, left: [...loud].map((one) => (one === "x" ? 90 : 0)), right: [...loud].map(() => 0) });

test("it goes to where somebody speaks again, and short breaths are no silence", () => {
  expect(afterSilence(peaks("xx...xx"), 0)).toBe(5000);
  expect(afterSilence(peaks("xx.xx...x"), 0)).toBe(8000);
  expect(afterSilence(peaks("xx...xx"), 3000)).toBe(5000);
});
test("where nothing more is said it stays", () => {
  expect(afterSilence(peaks("xx...."), 0)).toBeNull();
  expect(afterSilence(peaks("xxxx"), 0)).toBeNull();
});
