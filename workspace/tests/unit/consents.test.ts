/** Which lines of consent the contact pane shows, and from what. */
import { describe, expect, it } from "vitest";
import type { Consents } from "@/client/contract";
import { lines } from "@/features/contact/consent_lines";

const answer = (channel: string, changes: Partial<Consents["why"][number]> = {}): Consents["why"][number] => ({ channel, purpose_class: "marketing", may: false, why: "none", words: "No consent is on record.", needed: "express", has: "none", since: null, expires: null, withdrawn_at: null, evidence: null, refusal: null, laws: [], ...changes });
const proof: Consents["consents"][number] = { id: "cns_1", channel: "email", purpose_class: "marketing", kind: "express", method: "form_tick", seller: "", at: "2026-11-20T10:00:00.000Z", expires: null, pending: false, number: 41, source: "form", proof: "", text: "Yes" };
const told = (...why: Consents["why"]): Consents => ({ consents: [proof], marks: [], places: [], why });

describe("consent lines", () => {
  it("show what was agreed with what proves it", () => {
    const [line] = lines(told(answer("email", { may: true, evidence: 41, since: proof.at })), []);
    expect(line).toMatchObject({ channel: "email", may: true, since: proof.at, proof: { text: "Yes" } });
  });

  it("show when it was withdrawn, not when it was given", () => {
    const [line] = lines(told(answer("email", { evidence: 41, since: proof.at, withdrawn_at: "2026-11-22T10:00:00.000Z", refusal: 50 })), []);
    expect(line).toMatchObject({ may: false, since: "2026-11-22T10:00:00.000Z", refusal: 50 });
  });

  it("leave out channels nobody spoke of and the contact is not reached by", () => {
    expect(lines(told(answer("email"), answer("sms")), ["sms"]).map((line) => line.channel)).toEqual(["sms"]);
  });

  it("say nothing of service, which needs no consent", () => {
    expect(lines(told(answer("sms", { purpose_class: "service", may: true })), ["sms"])).toEqual([]);
  });
});
