/** The journal reads day by day and never loses or moves an entry. */
import { expect, test } from "vitest";
import type { AuditEntry } from "@/client/contract";
import { actorName, byDay, kindsOf } from "./days";

const entry = (number: number, at: string, kind = "MemberInvited"): AuditEntry => ({ number, at, kind, actor: { kind: "house", id: null, name: null }, subject: null, summary: "", event: {} });
const entries = [entry(4, "2026-11-22T12:30:00Z"), entry(3, "2026-11-22T12:00:00Z", "QueueMade"), entry(2, "2026-11-20T12:00:00Z"), entry(1, "2026-11-20T11:00:00Z")];

test("entries of one day stand together, in the order they came", () => {
  const days = byDay(entries);
  expect(days.map((day) => day.entries.map((one) => one.number))).toEqual([[4, 3], [2, 1]]);
  expect(byDay([])).toEqual([]);
});

test("an actor is named as the filter wants it", () => {
  expect(actorName({ kind: "member", id: "mem_1", name: "Ada" })).toBe("member:mem_1");
  expect(actorName({ kind: "house", id: null, name: null })).toBe("house");
});

test("the kinds to choose from are those seen, and the one asked for", () => {
  expect(kindsOf(entries, "TeamMade")).toEqual(["MemberInvited", "QueueMade", "TeamMade"]);
});
