/** What contacts of the fake world agreed to: advertising by mail, on a form; until they are noted to want no more. */
import type { Consents, Contact } from "@/client/contract";

const DAY = 86_400_000;

export function consentsOf(contact: Contact, now: number): Consents {
  const at = new Date(now - 40 * DAY).toISOString(), out = contact.opted_out.includes("email");
  const proof: Consents["consents"][number] = { id: "cns_1", channel: "email", purpose_class: "marketing", kind: "express", method: "form_tick", seller: "", at, expires: null, pending: false, number: 41, source: "aurora.example/news", proof: "", text: "Yes, send me offers by e-mail. I can stop this at any time." };
  const why = (channel: string, may: boolean): Consents["why"][number] => ({ channel, purpose_class: "marketing", may, why: may ? "given" : "none", words: may ? "Consent was given." : out && channel === "email" ? "The contact refused." : "No consent is on record.", needed: "express", has: may ? "express" : "none", since: may ? at : null, expires: null, withdrawn_at: null, evidence: channel === "email" ? 41 : null, refusal: out && channel === "email" ? 42 : null, laws: [] });
  return { consents: [proof], marks: [], places: ["CH"], why: [why("email", !out), why("sms", false)] };
}
