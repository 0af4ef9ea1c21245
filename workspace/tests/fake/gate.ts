/** The pretended gate: a card number is refused, "tonight" waits until morning, a telephone number is hidden, an opted-out contact is refused. */
import type { Conversation, Locale, Ruling, Verdict } from "../../src/client/contract";
import { CLAUSES } from "./talks";
import { at } from "./people";

const words = (locale: Locale, en: string, fr: string) => (locale === "fr" ? fr : en);
const clause = (id: string, locale: Locale) => [{ id, title: CLAUSES[id]?.[locale][0] ?? id, href: `/trust/clauses/${id}` }];

export function judge(text: string, row: Conversation, attachments: string[], locale: Locale, now: number, number: number): Ruling {
  const verdicts: Verdict[] = [];
  if (/\b(?:\d[ -]?){13,19}\b/.test(text)) {
    verdicts.push({ policy: "card_numbers", outcome: "refuse", reason: words(locale, "The reply holds what looks like a payment card number.", "La réponse contient ce qui ressemble à un numéro de carte."), remedy: { words: words(locale, "Take the number out and send it again. Ask the contact to pay on the secure page instead.", "Retirez le numéro puis renvoyez. Invitez le contact à payer sur la page sécurisée."), action: "edit" }, clauses: clause("aup-card-data", locale), until: null });
  }
  if (row.contact.opted_out.includes(row.channel)) {
    verdicts.push({ policy: "do_not_contact", outcome: "refuse", reason: words(locale, `${row.contact.name} asked not to be written to by web chat.`, `${row.contact.name} ne souhaite plus recevoir de message par chat.`), remedy: { words: words(locale, "If they have changed their mind, note it with the contact.", "Si la personne a changé d’avis, notez-le sur sa fiche."), action: "open_contact" }, clauses: clause("opt-out", locale), until: null });
  }
  const morning = new Date(now + 86_400_000);
  morning.setUTCHours(7, 0, 0, 0);
  if (/tonight|ce soir/i.test(text)) {
    verdicts.push({ policy: "quiet_hours", outcome: "defer", reason: words(locale, "It is night in Lyon, where the contact lives.", "Il fait nuit à Lyon, où vit le contact."), remedy: { words: words(locale, "It leaves by itself in the morning.", "Elle partira d’elle-même au matin."), action: "wait" }, clauses: clause("quiet-hours-ch", locale), until: at(morning.getTime()) });
  }
  const amended = /\+\d[\d ]{8,}/.test(text) && !verdicts.length;
  if (amended) verdicts.push({ policy: "redaction", outcome: "amend", reason: words(locale, "A telephone number is hidden.", "Un numéro de téléphone est masqué."), remedy: null, clauses: [], until: null });
  const outcome = verdicts.some((one) => one.outcome === "refuse") ? "refused" : verdicts.some((one) => one.outcome === "defer") ? "deferred" : "permitted";
  void attachments;
  return { act: `act_${number}`, outcome, amended, text: amended ? text.replace(/\+\d[\d ]{8,}/g, "•••") : text, due: outcome === "deferred" ? at(morning.getTime()) : null, verdicts, number };
}
