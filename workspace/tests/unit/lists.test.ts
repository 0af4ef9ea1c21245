/** What was asked and what was told, laid over one another. */
import { describe, expect, it } from "vitest";
import { belongs, mergeItems, mergeRows } from "@/live/lists";
import { at, ghost, line, message, row } from "./build";

const others = { agent: { id: "mem_tom", name: "Tom" } };
const told = (...rows: ReturnType<typeof row>[]) => ({ me: "mem_me", waiting: null, rows: Object.fromEntries(rows.map((one) => [one.id, one])) });
const ids = (rows: { id: string }[]) => rows.map((one) => one.id);

describe("the rows of a view", () => {
  it("put the newest activity first, whoever told it", () => {
    const asked = [row("cnv_1", { last: { text: "a", at: at(5), from: "contact" } }), row("cnv_2", { last: { text: "b", at: at(3), from: "contact" } })];
    const newer = row("cnv_2", { last: { text: "c", at: at(9), from: "contact" } });
    expect(ids(mergeRows(asked, told(newer), "mine"))).toEqual(["cnv_2", "cnv_1"]);
  });

  it("lose what was transferred away or closed, and gain what came", () => {
    const asked = [row("cnv_1"), row("cnv_2"), row("cnv_3")];
    const merged = mergeRows(asked, told(row("cnv_1", others), row("cnv_2", { state: "closed" }), row("cnv_4")), "mine");
    expect(ids(merged).toSorted()).toEqual(["cnv_3", "cnv_4"]);
  });

  it("keep what stands in columns of the account's own, which no frame tells", () => {
    const asked = row("cnv_1", { values: { fld_order: "AT-1" } }), newer = row("cnv_1", { subject: "Late" });
    expect(mergeRows([asked], told(newer), "view:viw_1")).toEqual([{ ...newer, values: { fld_order: "AT-1" } }]);
  });

  it("keep one in wrap-up among mine until it is closed", () => {
    expect(belongs(row("cnv_1", { state: "wrapping_up" }), "mine", "mem_me")).toBe(true);
    expect(belongs(row("cnv_1", { state: "closed" }), "closed", "mem_me")).toBe(true);
  });

  it("hold only what nobody has under waiting, and only its own under a queue", () => {
    expect(belongs(row("cnv_1", { agent: null }), "waiting", "mem_me")).toBe(true);
    expect(belongs(row("cnv_1"), "waiting", "mem_me")).toBe(false);
    expect(belongs(row("cnv_1"), "queue:que_1", "mem_me")).toBe(true);
    expect(belongs(row("cnv_1"), "queue:que_2", "mem_me")).toBe(false);
  });

  it("follow the picture of what waits, which no row frame tells", () => {
    const gone = row("cnv_1", { agent: null }), come = row("cnv_2", { agent: null });
    expect(ids(mergeRows([gone], { ...told(), waiting: [come] }, "waiting"))).toEqual(["cnv_2"]);
    const many = Array.from({ length: 50 }, (_, place) => row(`cnv_${100 + place}`, { agent: null, last: { text: "x", at: at(59 - (place % 50)), from: "contact" } }));
    const below = row("cnv_9", { agent: null, last: { text: "x", at: at(-5), from: "contact" } });
    expect(mergeRows([below, gone], { ...told(), waiting: many }, "waiting").at(-1)?.id).toBe("cnv_9");
  });

  it("refresh a team row, but do not guess that an unknown one belongs to the team", () => {
    const merged = mergeRows([row("cnv_1", others)], told(row("cnv_1", { ...others, unread: 3 }), row("cnv_9", others)), "team");
    expect(merged.map((one) => [one.id, one.unread])).toEqual([["cnv_1", 3]]);
  });
});

describe("the items of a thread", () => {
  it("stand once each, in the journal's order, the told one winning", () => {
    const asked = [message(1, "One"), message(3, "Three", { delivery: "accepted" })];
    const items = mergeItems(asked, [message(3, "Three", { delivery: "read" }), message(2, "Two")]);
    expect(items.map((item) => item.kind === "message" && [item.number, item.delivery])).toEqual([[1, null], [2, null], [3, "read"]]);
  });

  it("keep the words that were asked in the reader's language while they mean the same", () => {
    const french = { ...line(1), words: "Proposée" }, asked = { ...ghost(2, "act_1"), text: "demandé" };
    const told = [line(1), { ...ghost(2, "act_1"), text: "told" }];
    expect(mergeItems([french, asked], told)).toEqual([french, asked]);
    expect(mergeItems([asked], [{ ...ghost(2, "act_1"), outcome: "cancelled" }])[0]).toMatchObject({ outcome: "cancelled" });
  });

  it("put a reply before the ruling that the same entry made, however often it is told again", () => {
    const ruling = { ...ghost(3, "act_1"), outcome: "amended" as const };
    const items = mergeItems([], [ruling, message(3, "Hidden", { delivery: "sent" })]);
    expect(items.map((item) => item.kind)).toEqual(["message", "ruling"]);
  });

  it("lose the ghost of an act that has left, and mark one that was withdrawn", () => {
    const asked = [ghost(1, "act_1"), ghost(2, "act_2"), ghost(3, "act_3")];
    const items = mergeItems(asked, [], { act_1: "permitted", act_2: "cancelled" });
    expect(items.map((item) => item.kind === "ruling" && [item.act, item.outcome])).toEqual([["act_2", "cancelled"], ["act_3", "deferred"]]);
  });
});
