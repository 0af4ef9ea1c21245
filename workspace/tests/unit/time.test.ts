/** Times as a reader says them, and words in two languages. */
import { describe, expect, it } from "vitest";
import { fill, firstLocale } from "@/lib/i18n";
import { ago, dayBegins, dayEnds, dayName, shortDate, isGap, length, until, waited } from "@/lib/time";
import { firstUnread, lay } from "@/features/conversation/thread/groups";
import { line, message } from "./build";

const now = new Date(2026, 10, 22, 15, 30).getTime(), MINUTE = 60_000, HOUR = 60 * MINUTE, DAY = 24 * HOUR;

describe("time", () => {
  it("is short in a list", () => {
    expect([ago(now - 20_000, now, "en"), ago(now - 5 * MINUTE, now, "en"), ago(now - 3 * HOUR, now, "en"), ago(now - 2 * DAY, now, "en"), ago(now - 30 * DAY, now, "fr")]).toEqual(["now", "5 min", "12:30", "Fri", "23 oct."]);
  });

  it("keeps a chosen day the day it is", () => {
    expect([dayBegins("2026-11-22"), dayEnds("2026-06-30")]).toEqual(["2026-11-21T23:00:00.000Z", "2026-06-30T21:59:59.000Z"]);
    expect([shortDate(dayBegins("2026-11-22"), "en"), shortDate(dayEnds("2026-06-30"), "en")]).toEqual(["22 Nov 2026", "30 Jun 2026"]);
  });

  it("names days between messages", () => {
    expect([dayName(now, now, "en"), dayName(now - DAY, now, "fr"), dayName(now - 8 * DAY, now, "en")]).toEqual(["Today", "Hier", "Saturday 14 November"]);
  });

  it("says until when something waits", () => {
    expect([until(now + HOUR, now, "en"), until(now + 17 * HOUR, now, "fr"), until(now + 20 * DAY, now, "en")]).toEqual(["16:30", "lundi 08:30", "12 Dec 15:30"]);
  });

  it("counts down and never below nought", () => expect([length(9001), length(125_000), length(3_723_000), length(-5)]).toEqual(["0:10", "2:05", "1:02:03", "0:00"]));

  it("says a wait in one unit", () => expect([waited(now - 5000, now, "en"), waited(now - 90 * MINUTE, now, "en"), waited(now - 3 * DAY, now, "fr")]).toEqual(["5 s", "1 h", "3 j"]));

  it("sees a gap over ten minutes", () => expect([isGap(now, now + 10 * MINUTE), isGap(now, now + 11 * MINUTE)]).toEqual([false, true]));
});

describe("words", () => {
  it("are filled, with the plural of the language", () => {
    const template = "{count} new {count ? message | messages}";
    expect([fill(template, { count: 1 }, "en"), fill(template, { count: 0 }, "en"), fill("{count} {count ? nouveau | nouveaux}", { count: 0 }, "fr")]).toEqual(["1 new message", "0 new messages", "0 nouveau"]);
  });

  it("keep French signs on their line and unknown names visible", () => {
    expect(fill("Pourquoi ? « {x} »", { x: "a" }, "fr")).toBe("Pourquoi\u00a0? «\u00a0a\u00a0»");
    expect(fill("{missing}", {}, "en")).toBe("{missing}");
  });

  it("come in the language chosen before, else the browser's, else English", () => {
    expect([firstLocale("fr", ["en"]), firstLocale(null, ["fr-CH", "en"]), firstLocale(null, ["en-GB", "fr"]), firstLocale(null, ["de", "fr"]), firstLocale("xx", [])]).toEqual(["fr", "fr", "en", "fr", "en"]);
  });
});

describe("a thread laid out", () => {
  it("takes one speaker's messages together until a gap, a line or another speaker", () => {
    const agent = { from: { kind: "agent" as const, id: "mem_me", name: "Ada" } };
    const laid = lay([message(1, "a"), message(2, "b"), message(3, "c", agent), message(20, "d", agent), line(21), line(22), message(23, "e", agent)], null);
    expect(laid.map((one) => (one.kind === "said" ? `${one.item.number}${one.first ? " first" : ""}${one.last ? " last" : ""}` : one.kind === "lines" ? `lines ${one.lines.length}` : one.kind))).toEqual(
      ["day", "1 first", "2 last", "3 first last", "gap", "20 first last", "lines 2", "23 first last"]);
  });

  it("marks where the unread begins, counting only what the contact said", () => {
    const items = [message(1, "a"), message(2, "b", { from: { kind: "agent", id: "m", name: "Ada" } }), message(3, "c"), message(4, "d")];
    expect([firstUnread(items, 2), firstUnread(items, 0), firstUnread(items, 9)]).toEqual([3, null, 1]);
    expect(lay(items, 3).map((one) => one.kind)).toEqual(["day", "said", "said", "new", "said", "said"]);
  });
});
