/** A queue changes only where its form was changed. */
import { expect, test } from "vitest";
import type { Queue } from "@/client/contract";
import { bodyOf, faults, newQueue, queueChanges, valuesOf } from "./values";

const queue: Queue = {
  id: "que_1", name: "Front desk", time_zone: "Europe/Zurich", week: [{ day: 0, from: "13:30", until: "18:00" }, { day: 0, from: "08:00", until: "12:00" }],
  holidays: { country: "CH", extra: [], working: [] }, skills: [{ skill: "skl_1", level: 2 }], priority: 0, strategy: "longest_idle", offer_seconds: 30,
  wrap_up_seconds: 120, overflow: null, teams: [], return_after_minutes: null, calendar: null, open_now: true, opens_at: null,
};

test("what was not touched is not sent", () => {
  expect(queueChanges(valuesOf(queue), valuesOf(queue))).toEqual({});
});

test("one changed hour sends the week and nothing else", () => {
  const before = valuesOf(queue);
  const after = { ...before, week: before.week.map((shifts, day) => (day === 0 ? [{ from: "08:00", until: "12:15" }] : shifts)) };
  expect(queueChanges(before, after)).toEqual({ week: [{ day: 0, from: "08:00", until: "12:15" }] });
});

test("a region without a country is not sent", () => {
  const values = newQueue({ time_zone: "Europe/Paris", country: "FR" });
  expect(bodyOf({ ...values, holidays: { country: null, subdivision: "GE", extra: [], working: [] } }).holidays.subdivision).toBeNull();
  expect(bodyOf({ ...values, holidays: { country: "CH", subdivision: " ge ", extra: [], working: [] } }).holidays.subdivision).toBe("GE");
});

test("a queue needs a name, hours that do not overlap, and days that are not both", () => {
  const values = { ...newQueue({ time_zone: "Europe/Paris", country: "FR" }), holidays: { country: null, subdivision: null, extra: ["2026-12-24"], working: ["2026-12-24"] } };
  expect(faults(values)).toEqual({ nameless: true, overlapping: false, both: ["2026-12-24"] });
});
