/** Elements of the list go from row to row without ever drawing two. */
import { expect, test } from "vitest";
import { drawnNext, nothingDrawn } from "./slots";

const rows = (from: number, many = 8) => Array.from({ length: many }, (_, place) => `row ${from + place}`);
const first = drawnNext(nothingDrawn, rows(0), undefined);

test("a row keeps its element while it stays in sight", () => {
  const next = drawnNext(first, rows(1), undefined);
  expect(next.slots.get("row 1")).toBe(first.slots.get("row 1"));
});

test("no element draws two rows, wherever one scrolls", () => {
  let drawn = first;
  for (const from of [1, 3, 40, 44, 4, 90, 0]) {
    drawn = drawnNext(drawn, rows(from, 8 + (from % 3)), from === 40 ? "row 5" : undefined);
    expect(new Set(drawn.slots.values()).size).toBe(drawn.slots.size);
  }
});

test("after a leap the elements that were there are filled again", () => {
  expect([...drawnNext(first, rows(50), undefined).slots.values()]).toEqual([...first.slots.values()]);
});

test("the element with the focus is not given to another row", () => {
  const next = drawnNext(first, rows(50), "row 3");
  expect([...next.slots.values()]).not.toContain(first.slots.get("row 3"));
});

test("counts leaps one after the other, and begins anew where most rows stay", () => {
  const leapt = drawnNext(drawnNext(first, rows(50), undefined), rows(52), undefined);
  expect(leapt.leaps).toBe(3);
  expect(drawnNext(leapt, rows(53), undefined).leaps).toBe(0);
});
