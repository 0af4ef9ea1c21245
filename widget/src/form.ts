/** What a form asks, what stands against its answers, and how the consent in it is proven. */
import type { Details, Field, Prechat } from "./wire/types";

export type Answers = Record<string, string>;
/** By field; `consent` and `form` are names of their own. */
export type Objections = Record<string, "required" | "email_wrong" | "consent_required">;

/** Anything with an @ and a dot behind it; only a message can tell whether somebody lives there. */
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/u;

export function isMail(words: string): boolean {
  return MAIL.test(words.trim());
}

export function objections(fields: readonly Field[], answers: Answers, consent: Prechat["consent"], given: boolean): Objections {
  const found: Objections = {};
  for (const { name, kind, required } of fields) {
    const answer = (answers[name] ?? "").trim();
    if (required && !answer) found[name] = "required";
    else if (kind === "email" && answer && !isMail(answer)) found[name] = "email_wrong";
  }
  if (consent?.required && !given) found.consent = "consent_required";
  return found;
}

/** The answers as the platform takes them; `text` is the consent exactly as it was shown. Rejects where the browser cannot hash. */
export async function details(fields: readonly Field[], answers: Answers, consent: { given: boolean; text: string } | null): Promise<Details> {
  const told: Details = { answers: {} };
  for (const { name } of fields) {
    const answer = (answers[name] ?? "").trim();
    if (!answer) continue;
    if (name === "name" || name === "email") told[name] = answer;
    else told.answers[name] = answer;
  }
  if (consent) told.consent = { given: consent.given, text_sha256: await sha256(consent.text) };
  return told;
}

/** Hex SHA-256 of the text's UTF-8 bytes. */
export async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A short mark of the consent's words, only to notice that they changed; the proof is the hash sent with the answer. */
export function markOf(prechat: Prechat | null | undefined): string {
  const words = JSON.stringify(prechat?.consent?.text ?? "");
  return [...words].reduce((mark, sign) => (mark * 31 + sign.codePointAt(0)!) | 0, 7).toString(36);
}
