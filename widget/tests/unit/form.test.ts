import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { details, isMail, objections } from "../../src/form";
import { Files, MOST, refusal, spoken } from "../../src/keep/files";
import { BEGINNING, hasEnded, mayLeaveEmail, openFields, stage } from "../../src/state";
import { EMPTY, fold } from "../../src/transcript";
import type { Attachment, Field, FeedItem, Site } from "../../src/wire/types";
import type { Answer } from "../../src/wire/client";
import { settled } from "./clock";

const FIELDS: Field[] = [
  { name: "name", label: {}, kind: "text", required: true }, { name: "email", label: {}, kind: "email", required: false },
  { name: "topic", label: {}, kind: "choice", choices: ["order"], required: false },
];
const RULES = { max_bytes: 1_000, kinds: ["image/*", "application/pdf"] };
const SITE = { name: "Tea", color: "#000", corner: "right", greeting: {}, prechat: null, leave_email: true, attachments: RULES, locale: "en" } satisfies Site;

describe("the form", () => {
  test("objects to what is missing, not to what was left out on purpose", () => {
    expect(objections(FIELDS, {}, { text: {}, required: true }, false)).toEqual({ name: "required", consent: "consent_required" });
    expect(objections(FIELDS, { name: " ", email: "nour" }, { text: {}, required: false }, false)).toEqual({ name: "required", email: "email_wrong" });
    expect(objections(FIELDS, { name: "Nour" }, null, false)).toEqual({});
  });

  test("tells the platform the consent as it was shown, given or not", async () => {
    const text = "J’accepte que l’on garde cette conversation.";
    expect(await details(FIELDS, { name: " Nour ", topic: "order", other: "x" }, { given: false, text })).toEqual({
      name: "Nour", answers: { topic: "order" }, consent: { given: false, text_sha256: createHash("sha256").update(text, "utf8").digest("hex") },
    });
  });

  test("does not ask again what the signed identity already says", () => {
    expect(openFields({ fields: FIELDS, consent: null }, { name: "Nour", email: null }).map(({ name }) => name)).toEqual(["email", "topic"]);
  });

  test.each([["nour@tea.example", true], ["nour@tea", false], ["nour tea.example", false], ["é@thé.example", true]])("%s an address: %s", (words, is) => expect(isMail(words)).toBe(is));
});

describe("files", () => {
  test.each([
    [{ name: "a.png", size: 10, type: "image/png" }, null], [{ name: "a.pdf", size: 1_001, type: "application/pdf" }, "too_big"],
    [{ name: "a.exe", size: 10, type: "application/x-msdownload" }, "wrong_kind"], [{ name: "a", size: 10, type: "" }, "wrong_kind"], [{ name: "a.png", size: 0, type: "image/png" }, "empty_file"],
  ])("%o refused: %s", (file, why) => expect(refusal(file, RULES)?.why ?? null).toBe(why));

  test("are called what people call them", () => expect(["image/png", "application/pdf", "image/*", "image/svg+xml", "text/plain"].map(spoken)).toEqual(["PNG", "PDF", "image", "SVG", "TXT"]));

  function basket(answer: Answer<Attachment>) {
    let number = 0;
    return new Files({ id: () => `key-${number++}`, changed: () => undefined, attach: async (_file, _key, { progress }) => (progress(0.5), answer) });
  }
  const png = () => new File(["x"], "a.png", { type: "image/png" });

  test("are ready once the platform has them, and more than the most are refused once", async () => {
    const files = basket({ ok: true, value: { id: "att_1", name: "a.png", size: 1, type: "image/png" } });
    expect(files.add(Array.from({ length: MOST + 2 }, png), RULES)).toEqual([{ why: "too_many" }]);
    expect(files.settled).toBe(false);
    await settled();
    expect([files.settled, files.ready.length]).toEqual([true, MOST]);
  });

  test("that did not arrive hold the message back until they are tried again or taken out", async () => {
    const files = basket({ ok: false, status: 0, problem: { type: "unknown", title: "" }, after: null });
    files.add([png()], RULES);
    await settled();
    expect(files.settled).toBe(false);
    files.remove("key-0");
    expect(files.settled).toBe(true);
  });
});

describe("what to show", () => {
  const said = (seq: number, kind: "contact" | "agent"): FeedItem => ({ seq, id: `msg_${seq}`, kind: "message", from: { kind, name: null }, text: "", attachments: [], at: "" });
  const talking = { ...BEGINNING, visited: true, site: SITE };

  test("is the form only when it has not been answered", () => {
    expect([stage(BEGINNING), stage(talking), stage({ ...talking, asked: false }), stage({ ...BEGINNING, unreachable: { type: "unknown", title: "" } })]).toEqual(["loading", "talk", "form", "unreachable"]);
  });

  test("offers to leave an e-mail when nobody is there and a question waits", () => {
    const away = { ...talking, hours: { open: false, opens_at: null, agents_available: false }, transcript: fold(EMPTY, said(1, "contact")) };
    expect(mayLeaveEmail(away)).toBe(true);
    expect(mayLeaveEmail({ ...away, contact: { name: null, email: "nour@tea.example" } })).toBe(false);
    expect(mayLeaveEmail({ ...away, transcript: fold(away.transcript, said(2, "agent")) })).toBe(false);
    expect(mayLeaveEmail({ ...away, hours: BEGINNING.hours })).toBe(false);
    expect(mayLeaveEmail({ ...away, transcript: EMPTY })).toBe(false);
  });

  test("is an end only until the visitor writes again, or a new end comes", () => {
    const end = (seq: number): FeedItem => ({ seq, kind: "state", conversation: "closed", agent: null });
    const ended = { ...talking, transcript: fold(EMPTY, end(5)) };
    expect(hasEnded(ended)).toBe(true);
    expect(hasEnded({ ...ended, reopened: 5 })).toBe(false);
    expect(hasEnded({ ...ended, reopened: 5, transcript: fold(ended.transcript, end(9)) })).toBe(true);
  });
});
