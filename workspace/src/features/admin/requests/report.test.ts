/** A report says how far it has come, and a request is late only while it is not done. */
import { expect, test } from "vitest";
import { isOverdue, sum } from "./report";

const holdings = [{ module: "crm", place: "contacts", found: 1, done: 1 }, { module: "conversations", place: "messages", found: 40, done: 12 }, { module: "webchat", place: "visitors", found: 0, done: 0 }];

test("places are finished when everything found in them was done", () => {
  expect(sum({ holdings, scan: { places: 0, found: 0, hits: [] } })).toEqual({ places: 3, finished: 2, found: 41, done: 13 });
  expect(sum(null)).toEqual({ places: 0, finished: 0, found: 0, done: 0 });
});

test("what is done is never late", () => {
  const due = "2026-11-20T00:00:00Z", now = Date.parse("2026-11-22T00:00:00Z");
  expect(isOverdue({ state: "running", due }, now)).toBe(true);
  expect(isOverdue({ state: "done", due }, now)).toBe(false);
  expect(isOverdue({ state: "running", due: "2026-12-20T00:00:00Z" }, now)).toBe(false);
});
