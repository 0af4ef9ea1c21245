import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Outgoing } from "../../src/keep/outbox";
import { arrived, EMPTY, fold, lines, newestFromOthers, openQuestion, take, unread, type Said } from "../../src/transcript";
import type { Accepted, FeedItem, FeedMessage } from "../../src/wire/types";

const PAGE = { url: "", title: "", referrer: "" };
const AT = "2026-11-22T10:00:00.000Z";

function message(seq: number, kind: FeedMessage["from"]["kind"] = "agent", client_id?: string): FeedMessage {
  return { seq, id: `msg_${seq}`, kind: "message", from: { kind, name: kind }, text: `text ${seq}`, attachments: [], at: AT, client_id };
}

function out(client_id: string, at = 0): Outgoing {
  return { client_id, text: `text ${client_id}`, attachments: [], page: PAGE, at, order: 0, tab: "one", user: null, problem: null };
}

const feedItem = (seq: number): fc.Arbitrary<FeedItem> =>
  fc.oneof(
    fc.constantFrom<FeedMessage["from"]["kind"]>("agent", "assistant", "house").map((kind) => message(seq, kind)),
    fc.constant(message(seq, "contact", `own-${seq}`)),
    fc.constantFrom("open" as const, "closed" as const).map((conversation): FeedItem => ({ seq, kind: "state", conversation, agent: conversation === "open" ? { name: "Ada" } : null })),
    fc.record({ kind: fc.constantFrom("delivered" as const, "read" as const), up_to: fc.nat(seq) }).map(({ kind, up_to }): FeedItem => ({ seq, kind, up_to, at: AT })),
  );
const feed = fc.nat(14).chain((length) => fc.tuple(...Array.from({ length }, (_, index) => feedItem(index + 1))));

describe("the transcript", () => {
  test("is the same whatever comes twice, late, or out of order", () => {
    fc.assert(
      fc.property(feed.chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray([...items, ...items], { minLength: items.length * 2 }))), ([items, mixed]) => {
        const straight = lines(items.reduce(fold, EMPTY), [], null);
        const muddled = lines([...mixed, ...items].reduce(fold, EMPTY), [], null);
        expect(muddled).toEqual(straight);
      }),
    );
  });

  test("asks how it was until something is said, and thanks for an answer", () => {
    const asked: FeedItem = { seq: 3, kind: "question", at: AT, question: "srv_1", choices: ["good", "bad"] };
    const before = [message(1), message(2, "contact", "own-2"), asked].reduce(fold, EMPTY);
    expect(openQuestion(before, [])?.question).toBe("srv_1");
    expect(openQuestion(before, [out("new")])).toBeNull();
    expect(openQuestion(fold(before, message(4)), [])).toBeNull();
    expect(openQuestion(fold(before, { ...asked, chosen: "good" }), [])?.chosen).toBe("good");
    expect(openQuestion(fold(before, { ...asked, closed: true }), [])).toBeNull();
    expect(openQuestion(fold(before, { ...asked, seq: 2, question: "older" }), [])?.question).toBe("srv_1");
  });

  test("shows every message once, wherever it stands: waiting, taken, or come back through the feed", () => {
    const stages = fc.array(fc.constantFrom("waiting", "taken", "seen", "taken and seen"), { maxLength: 8 });
    fc.assert(
      fc.property(stages, fc.boolean(), (which, stillKept) => {
        let transcript = EMPTY;
        const waiting: Outgoing[] = [];
        which.forEach((stage, index) => {
          const own = out(`own-${index}`, index);
          const receipt: Accepted = { seq: index + 1, id: `msg_${index + 1}`, at: AT, masked: false };
          if (stage.includes("taken")) transcript = take(transcript, own, receipt);
          if (stage.includes("seen")) transcript = fold(transcript, message(index + 1, "contact", own.client_id));
          if (stage === "waiting" || stillKept) waiting.push(own);
        });
        const keys = lines(transcript, waiting, null).map(({ key }) => key);
        expect(keys.toSorted()).toEqual(which.map((_, index) => `own-${index}`).toSorted());
      }),
    );
  });

  test("keeps the key of a message from writing to reading, so that it is drawn and read out once", () => {
    const own = out("own-1");
    const receipt = { seq: 7, id: "msg_7", at: AT, masked: false };
    const taken = take(EMPTY, own, receipt);
    const seen = fold(taken, message(7, "contact", "own-1"));
    const read = fold(seen, { seq: 9, kind: "read", up_to: 7, at: AT });
    const stages = [lines(EMPTY, [own], null), lines(EMPTY, [own], "own-1"), lines(taken, [], null), lines(seen, [], null), lines(read, [], null)].map(([line]) => line as Said);
    expect(stages.map(({ key }) => key)).toEqual(Array(5).fill("own-1"));
    expect(stages.map(({ delivery }) => delivery)).toEqual(["waiting", "sending", "sent", "sent", "read"]);
  });

  test("puts what has a number by number, and what waits last", () => {
    const transcript = [message(2), message(5)].reduce(fold, take(EMPTY, out("b"), { seq: 3, id: "msg_3", at: AT, masked: false }));
    expect(lines(transcript, [out("c")], null).map(({ key }) => key)).toEqual(["msg_2", "b", "msg_5", "c"]);
  });

  test("knows what has arrived by its receipt or by the feed", () => {
    const transcript = fold(take(EMPTY, out("a"), { seq: 1, id: "msg_1", at: AT, masked: false }), message(2, "contact", "b"));
    expect(arrived(transcript)).toEqual(new Set(["a", "b"]));
  });

  test("counts as unread only what others wrote since", () => {
    const transcript = [message(1), message(2, "contact", "a"), message(3, "assistant"), message(4, "house")].reduce(fold, EMPTY);
    expect([unread(transcript, 0), unread(transcript, 1), unread(transcript, 4)]).toEqual([3, 2, 0]);
    expect(newestFromOthers(transcript)).toBe(4);
  });

  test("says who joined once, and that it ended once", () => {
    const states: FeedItem[] = [
      { seq: 1, kind: "state", conversation: "open", agent: null }, { seq: 2, kind: "state", conversation: "open", agent: { name: "Ada" } },
      { seq: 3, kind: "state", conversation: "open", agent: { name: "Ada" } }, { seq: 4, kind: "state", conversation: "open", agent: { name: "Ben" } },
      { seq: 5, kind: "state", conversation: "closed", agent: null }, { seq: 6, kind: "state", conversation: "closed", agent: null },
    ];
    expect(lines(states.reduce(fold, EMPTY), [], null).map((line) => `${line.kind} ${line.kind === "message" ? "" : line.name}`.trim())).toEqual(["joined Ada", "joined Ben", "ended"]);
  });

  test("leaves alone what it does not know", () => {
    expect(fold(EMPTY, { seq: 1, kind: "survey" } as unknown as FeedItem)).toEqual(EMPTY);
  });
});
