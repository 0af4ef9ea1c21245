/** What stands on a desk after frames. */
import { describe, expect, it } from "vitest";
import { emptyDesk, fold, openOffers, writing } from "@/live/desk";
import type { Frame } from "@/client/frames";
import { at, frame, ghost, message, offer, row } from "./build";

const desk = emptyDesk("mem_me");
const after = (...frames: Frame[]) => frames.reduce((held, one) => fold(held, one, 0), desk);

describe("the desk", () => {
  it("holds the newest row of a conversation", () => {
    const held = after(frame(1, "WorkQueued", { row: row("cnv_1") }), frame(2, "ConversationClosed", { row: row("cnv_1", { state: "closed" }) }));
    expect(held.rows.cnv_1?.state).toBe("closed");
    expect(held.number).toBe(2);
  });

  it("takes an entry once, even when it is told twice around a reconnect", () => {
    const told = frame(5, "MessageThreaded", { item: message(5, "Hello") }, "cnv_1");
    const late = frame(4, "MessageThreaded", { item: message(4, "Earlier") }, "cnv_1");
    expect(after(told, told, late).items.cnv_1?.map((item) => item.id)).toEqual(["msg_5"]);
  });

  it("replaces a message when its delivery becomes known, and keeps the order of the journal", () => {
    const held = after(
      frame(1, "MessageThreaded", { item: message(1, "One", { delivery: "accepted" }) }, "cnv_1"),
      frame(2, "MessageThreaded", { item: message(2, "Two") }, "cnv_1"),
      frame(3, "MessageDelivered", { item: message(1, "One", { delivery: "delivered" }) }, "cnv_1"),
    );
    expect(held.items.cnv_1?.map((item) => item.kind === "message" && [item.text, item.delivery])).toEqual([["One", "delivered"], ["Two", null]]);
  });

  it("shows an offer until it is accepted, declined or over", () => {
    const open = after(frame(1, "WorkOffered", { offer: offer("ofr_1", at(2)) }), frame(2, "WorkOffered", { offer: offer("ofr_2", at(1)) }));
    expect(openOffers(open, Date.parse(at(0))).map((one) => one.id)).toEqual(["ofr_2", "ofr_1"]);
    expect(openOffers(open, Date.parse(at(1))).map((one) => one.id)).toEqual(["ofr_1"]);
    const taken = fold(open, frame(3, "OfferExpired", { offer: offer("ofr_1", at(2)) }), 0);
    expect(Object.keys(taken.offers)).toEqual(["ofr_2"]);
  });

  it("remembers that a waiting act has left or was withdrawn", () => {
    const held = after(frame(1, "ActDeferred", { item: ghost(1, "act_1"), act: "act_1" }, "cnv_1"), frame(2, "ActPermitted", { act: "act_1" }, "cnv_1"), frame(3, "ActWithdrawn", { act: "act_2" }, "cnv_1"));
    expect(held.settled).toEqual({ act_1: "permitted", act_2: "cancelled" });
  });

  it("holds both the reply and its ruling where the gate amended it, however the frame tells them", () => {
    const reply = message(7, "My number is ••••"), ruling = { ...ghost(7, "act_7"), outcome: "amended" };
    const whole = after(frame(7, "MessageThreaded", { item: reply, items: [reply, ruling] }, "cnv_1"));
    expect(whole.items.cnv_1?.map((item) => item.kind)).toEqual(["message", "ruling"]);
    expect(after(frame(7, "MessageThreaded", { items: [reply, ruling] }, "cnv_1")).items).toEqual(whole.items);
    expect(after(frame(7, "MessageThreaded", { item: reply, items: [ruling] }, "cnv_1")).items).toEqual(whole.items);
  });

  it("ends typing when the message of whoever typed comes, or after a while", () => {
    const names = (held: typeof desk, time: number) => writing(held.typing.cnv_1, time);
    const contact: Frame = { signal: "typing", conversation: "cnv_1", from: { kind: "contact" } }, ada: Frame = { signal: "typing", conversation: "cnv_1", from: { kind: "agent", id: "mem_ada", name: "Ada" } };
    const both = fold(fold(desk, contact, 1000), ada, 3000);
    expect([names(both, 3000), names(both, 8000), names(both, 9500)]).toEqual([["", "Ada"], ["Ada"], []]);
    const answered = fold(both, frame(1, "MessageThreaded", { item: message(1, "Hi", { from: { kind: "agent", id: "mem_ada", name: "Ada" } }) }, "cnv_1"), 3000);
    expect(names(answered, 3000)).toEqual([""]);
    expect(names(fold(answered, frame(2, "MessageThreaded", { item: message(2, "Hello") }, "cnv_1"), 3000), 3000)).toEqual([]);
  });

  it("begins anew when too much was missed, and says so once more each time", () => {
    const held = after(frame(9, "WorkQueued", { row: row("cnv_1") }), { resync: true });
    expect(held.rows).toEqual({});
    expect(held.number).toBe(0);
    expect(fold(held, frame(3, "WorkQueued", { row: row("cnv_2") }), 0).rows.cnv_2?.id).toBe("cnv_2");
    expect(held.stale).toBe(1);
  });

  it("knows one's own presence apart from the others'", () => {
    const present = { since: at(0), capacity: {}, load: {} };
    const held = after(
      frame(1, "PresenceChanged", { presence: { ...present, status: "busy", member: { id: "mem_other", name: "Tom" } } }),
      { view: "presences", data: { items: [{ ...present, status: "available", member: { id: "mem_me", name: "Ada" } }] } },
    );
    expect(held.presence?.status).toBe("available");
    expect(held.presences.mem_other?.status).toBe("busy");
  });

  it("understands an offer that ends by its id, and presence told flat", () => {
    const open = after(frame(1, "WorkOffered", { offer: offer("ofr_1", at(9)) }), frame(2, "OfferAccepted", { id: "ofr_1" }), frame(3, "PresenceChanged", { member: "mem_me", status: "away", since: at(1), capacity: {}, load: {} }));
    expect(open.offers).toEqual({});
    expect(open.presence?.status).toBe("away");
  });

  it("never changes the desk it was given", () => {
    const before = structuredClone(desk);
    after(frame(1, "MessageThreaded", { item: message(1, "x"), row: row("cnv_1"), offer: offer("o", at(1)) }, "cnv_1"));
    expect(desk).toEqual(before);
  });
});
