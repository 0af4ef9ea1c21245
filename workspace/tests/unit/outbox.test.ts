/** What was written and is not in the thread yet. */
import { describe, expect, it } from "vitest";
import { answered, discarded, sendingAgain, stillPending, unsent, type Pending } from "@/live/outbox";
import type { Ruling } from "@/client/contract";
import { at, ghost, message } from "./build";

const pending = (clientId: string, more: Partial<Pending> = {}): Pending => ({ clientId, conversation: "cnv_1", kind: "reply", text: "Hello", attachments: [], mentions: [], at: 0, state: "sending", ruling: null, problem: null, ...more });
const ruling = (act: string, number: number): Ruling => ({ act, outcome: "permitted", amended: false, text: "Hello", due: null, verdicts: [], number });
const names = (list: Pending[]) => list.map((one) => one.clientId);

describe("the outbox", () => {
  it("draws what was written until the thread shows it under the same client id", () => {
    const outbox = [pending("a"), pending("b")];
    expect(names(stillPending(outbox, [message(1, "Hello", { client_id: "a" })], "cnv_1"))).toEqual(["b"]);
  });

  it("recognises its own by the act or the number of the ruling when the thread gives no client id", () => {
    const outbox = answered(answered([pending("a"), pending("b")], "a", ruling("act_1", 7)), "b", ruling("act_2", 8));
    expect(names(stillPending(outbox, [{ ...ghost(3, "act_1") }], "cnv_1"))).toEqual(["b"]);
    expect(names(stillPending(outbox, [message(8, "Hello")], "cnv_1"))).toEqual(["a"]);
  });

  it("does not confuse the same words in another message with its own", () => {
    expect(names(stillPending([pending("a")], [message(1, "Hello")], "cnv_1"))).toEqual(["a"]);
  });

  it("draws only what belongs to the conversation", () => {
    expect(stillPending([pending("a", { conversation: "cnv_2" })], [], "cnv_1")).toEqual([]);
  });

  it("keeps what could not leave, sends it again, and lets it be discarded", () => {
    const kept = unsent([pending("a"), pending("b")], "a", "");
    expect(kept[0]).toMatchObject({ state: "unsent", problem: "" });
    expect(sendingAgain(kept, "a")[0]).toMatchObject({ state: "sending", problem: null });
    expect(names(discarded(kept, "a"))).toEqual(["b"]);
  });

  it("draws a note until the thread has it, known by its words, for a note has no ruling", () => {
    const note = { number: 4, id: "nte_4", kind: "note" as const, at: at(4), from: { kind: "agent" as const, id: "mem_me", name: "Ada" }, text: "Hello", mentions: [] };
    const outbox = answered([pending("a", { kind: "note", at: Date.parse(at(3)) })], "a", null);
    expect(names(stillPending(outbox, [], "cnv_1"))).toEqual(["a"]);
    expect(names(stillPending(outbox, [{ ...note, at: at(3 - 60) }], "cnv_1"))).toEqual(["a"]);
    expect(stillPending(outbox, [note], "cnv_1")).toEqual([]);
  });
});
