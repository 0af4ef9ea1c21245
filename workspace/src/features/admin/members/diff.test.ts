/** What is sent of a member: only what differs, with the short numbers of their phones. */
import { expect, test } from "vitest";
import type { Member } from "@/client/contract";
import { difference, valuesOf } from "./diff";

const ada = { id: "mem_1", name: "Ada", email: "ada@example.com", role: "agent", teams: [], skills: [], state: "active" } as unknown as Member;
const phones = [{ line: "lne_1", member: "mem_1", name: "Desk", extension: "2001" }, { line: "lne_2", member: "mem_1", name: "Home", extension: "" }];
const before = valuesOf(ada, 3, phones);

test("nothing is sent of what was left alone", () => {
  expect(difference(before, valuesOf(ada, 3, phones))).toEqual({ change: {} });
});

test("only the phone whose number changed gets one", () => {
  expect(difference(before, { ...before, extension: { ...before.extension, lne_2: " 2042 " } })).toEqual({ change: {}, extension: { lne_2: "2042" } });
});

test("a number that is taken away is sent as none", () => {
  expect(difference(before, { ...before, extension: { ...before.extension, lne_1: "" } }).extension).toEqual({ lne_1: "" });
});
