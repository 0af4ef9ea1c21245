import { expect, test } from "vitest";
import type { CallView } from "@/client/calls";
import type { Laid } from "../thread/groups";
import { withCalls } from "./place_calls";

const said = (at: string): Laid => ({ kind: "lines", key: at, lines: [{ at, id: at } as never] });
const call = (id: string, since: string) => ({ call: { id, since } as CallView, recordings: [] });

test("a call stands before what was said after it began, and the newest at the end", () => {
  const rows = withCalls([said("2026-11-23T10:00:00Z"), said("2026-11-23T12:00:00Z")], [call("late", "2026-11-23T13:00:00Z"), call("early", "2026-11-23T11:00:00Z")]);
  expect(rows.map((row) => row.key)).toEqual(["2026-11-23T10:00:00Z", "early", "2026-11-23T12:00:00Z", "late"]);
});
test("without calls nothing moves", () => {
  const laid = [said("2026-11-23T10:00:00Z")];
  expect(withCalls(laid, [])).toEqual(laid);
});
