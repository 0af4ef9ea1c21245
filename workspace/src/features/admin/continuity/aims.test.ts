import { expect, test } from "vitest";
import { local, met, nextDue, openLessons, seconds, seesExercises, sent, start, wanting, wrongOf, type Values } from "./aims";

const AIMS = { back_within: 3600, loses_most: 300 };
const NOON = Date.parse("2026-11-23T12:00:00Z");
const values: Values = { kind: "process_killed", began: "2026-11-23T12:00:00", ended: "2026-11-23T12:30:00", back_after: "0:40", calls_after: "", lost: "0", words: "Stopped the first node", lessons: "" };
const exercise = { id: "exe_1", kind: "other", began: "2026-05-01T10:00:00Z", ended: "2026-05-01T12:00:00Z", back_after: 40, lost: 0, met: true, words: "", lessons: [], calls_after: null, fallbacks_kept: 0, fallbacks_open: 0 };
const number = (phone: string, state: string, open: boolean, seen: string | null) => ({ phone, number: phone, state, words: "", open, seen });

test("the operator alone is told of exercises, and knows it by having one or lacking one", () => {
  expect(seesExercises({ overdue: false, exercises: [] })).toBe(false);
  expect(seesExercises({ overdue: true, exercises: [] })).toBe(true);
  expect(seesExercises({ overdue: false, exercises: [exercise] })).toBe(true);
});

test("the next exercise is due so many days after the last one ended", () => {
  expect(nextDue({ exercises: [exercise], every_days: 180 })).toBe(Date.parse("2026-10-28T12:00:00Z"));
  expect(nextDue({ exercises: [], every_days: 180 })).toBe(null);
});

test("a number wants something until its fallback was seen working, the open ones first", () => {
  const all = [number("told", "told", false, null), number("seen", "seen", false, "2026-11-01T00:00:00Z"), number("none", "none", false, null), number("set", "set", true, null), number("again", "waiting", true, "2026-11-01T00:00:00Z")];
  expect(wanting(all).map((one) => one.phone)).toEqual(["set", "again", "told", "none"]);
});

test.each([["40", 40], ["0:40", 40], ["12:30", 750], ["1:02:03", 3723], ["90:00", 5400], [" 0:09 ", 9], ["", null], ["0:60", null], ["soon", null], ["-1", null], ["1.5", null]])("%j typed is %j seconds", (typed, found) => {
  expect(seconds(typed)).toBe(found);
});

test("aims are kept up to their last second, and calls have an aim only where one was tried", () => {
  expect(met({ back_after: 3600, lost: 300, calls_after: 3600 }, AIMS)).toBe(true);
  expect(met({ back_after: 40, lost: 0, calls_after: null }, AIMS)).toBe(true);
  for (const missed of [{ back_after: 3601 }, { lost: 301 }, { calls_after: 3601 }]) expect(met({ back_after: 0, lost: 0, calls_after: null, ...missed }, AIMS)).toBe(false);
});

test("the form opens with what the exercise under way measured, on the reader's own clock", () => {
  const opened = start({ kind: "database_gone", began: NOON, back: NOON + 75_000, calls: NOON + 9_000 }, NOON + 90_000);
  expect(opened).toMatchObject({ kind: "database_gone", began: "2026-11-23T13:00:00", ended: "2026-11-23T13:01:30", back_after: "1:15", calls_after: "0:09", lost: "" });
  expect(start(null, NOON)).toMatchObject({ kind: "", began: local(NOON), back_after: "", calls_after: "" });
});

test("what is missing or cannot be is told beside its input", () => {
  expect(wrongOf(values, AIMS, NOON)).toEqual({});
  expect(wrongOf({ ...values, kind: "", words: " ", lost: "", back_after: "soon", calls_after: "x" }, AIMS, NOON)).toEqual({ kind: "required", words: "required", lost: "required", back_after: "length", calls_after: "length" });
  expect(wrongOf({ ...values, ended: "2026-11-23T11:59:59" }, AIMS, NOON)).toEqual({ ended: "ended" });
  expect(wrongOf({ ...values, ended: "2026-11-23T13:00:01" }, AIMS, NOON)).toEqual({ ended: "future" });
});

test("one that missed an aim needs a lesson", () => {
  expect(wrongOf({ ...values, back_after: "1:00:01" }, AIMS, NOON)).toEqual({ lessons: "lesson" });
  expect(wrongOf({ ...values, back_after: "1:00:01", lessons: "\n Ship the log \n" }, AIMS, NOON)).toEqual({});
});

test("it is sent in seconds and instants, each lesson by itself, and calls as not tried where nothing stands", () => {
  expect(sent({ ...values, lessons: "Ship the log\n\n Tell the provider " })).toEqual({ kind: "process_killed", began: "2026-11-23T11:00:00.000Z", ended: "2026-11-23T11:30:00.000Z", back_after: 40, lost: 0, calls_after: null, words: "Stopped the first node", lessons: ["Ship the log", "Tell the provider"] });
});

test("a lesson is open until it is said how it was seen to", () => {
  expect(openLessons({ lessons: [{ lesson: "a", done: "" }, { lesson: "b", done: "Since Monday" }] })).toBe(1);
});
