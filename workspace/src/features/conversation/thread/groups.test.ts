/** What is painted of a thread first fills the window. */
import { expect, test } from "vitest";
import type { ThreadItem } from "@/client/contract";
import { lay, tailFrom } from "./groups";

const message = (number: number, letters = 20) => ({ kind: "message", id: `msg_${number}`, number, at: `2026-11-20T10:00:${String(number).padStart(2, "0")}Z`, from: { kind: "contact", id: "ctc_1", name: "Ada" }, text: "a".repeat(letters), attachments: [] }) as unknown as ThreadItem;
const thread = (many: number, letters?: number) => lay(Array.from({ length: many }, (_, place) => message(place + 1, letters)), null);

test("is all of a short one", () => {
  expect(tailFrom(thread(5), 900)).toBe(0);
});

test("holds enough rows of one line to fill the window", () => {
  const rows = thread(60);
  expect((rows.length - tailFrom(rows, 900)) * 38).toBeGreaterThanOrEqual(900);
  expect(tailFrom(rows, 900)).toBeGreaterThan(0);
});

test("holds fewer where messages are long", () => {
  expect(tailFrom(thread(60, 2000), 900)).toBeGreaterThan(tailFrom(thread(60), 900));
});
