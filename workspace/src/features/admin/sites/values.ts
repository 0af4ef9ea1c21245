/** A site as its form holds it, and as the wire wants it. Pure. */
import type { Bilingual, PrechatField, Site } from "@/client/contract";
import { changes } from "@/ui/form/changes";
import { nameOf } from "../fields/naming";
import { isColor } from "./contrast";

export type Question = Required<Omit<PrechatField, "label" | "why">> & { label: Bilingual; why: Bilingual };
export interface Consent { text: Bilingual; required: boolean; asked: "everywhere" | "law" | "countries"; countries: string[]; no_transcript: boolean }
type Plain = Pick<Site, "name" | "domains" | "queue" | "color" | "leave_email">;
export interface SiteValues extends Plain {
  corner: "left" | "right"; greeting: Bilingual; prechat: { fields: Question[]; consent: Consent | null };
  identity: { required: boolean }; attachments: Required<Site["attachments"]>;
}

export const PICTURES = ["image/png", "image/jpeg", "image/gif", "image/webp"];
export const MEGABYTE = 1_048_576;

export const newSite = (queue: string | null): SiteValues => ({
  name: "", domains: [], queue, color: "#4f46e5", corner: "right",
  greeting: { en: "Hello. How can we help?", fr: "Bonjour. Comment pouvons-nous vous aider ?" },
  prechat: { fields: [], consent: null }, identity: { required: false }, leave_email: true,
  attachments: { max_bytes: 10 * MEGABYTE, kinds: [...PICTURES, "application/pdf", "text/plain"] },
});

const both = (words: Record<string, string> | undefined): Bilingual => ({ en: words?.en ?? "", fr: words?.fr ?? "" });

export function valuesOf({ id: _id, key: _key, snippet: _snippet, identity, ...site }: Site): SiteValues {
  const consent = site.prechat.consent ? consentOf(site.prechat.consent) : null;
  const fields = (site.prechat.fields ?? []).map((field) => ({ ...field, label: both(field.label), why: both((field as { why?: Record<string, string> }).why), choices: field.choices ?? [] }));
  return { ...site, queue: site.queue || null, corner: site.corner === "left" ? "left" : "right", greeting: both(site.greeting), prechat: { fields, consent }, identity: { required: identity.required }, attachments: { max_bytes: site.attachments.max_bytes, kinds: [...(site.attachments.kinds ?? [])] } };
}

const consentOf = (told: Partial<Omit<Consent, "text">> & { text: Record<string, string> }): Consent => ({ text: both(told.text), required: told.required ?? true, asked: told.asked ?? "everywhere", countries: told.countries ?? [], no_transcript: told.no_transcript ?? false });

/** Names for programs come from the labels, once; a kept question keeps its name. */
export const bodyOf = (values: SiteValues): SiteValues => ({
  ...values, name: values.name.trim(), color: values.color.toLowerCase(),
  prechat: { ...values.prechat, fields: values.prechat.fields.map((field) => ({ ...field, name: field.name || nameOf(field.label.en || field.label.fr) || "answer", choices: field.kind === "choice" ? field.choices : [] })) },
});

export const siteChanges = (before: SiteValues, after: SiteValues): Partial<SiteValues> => changes(bodyOf(before), bodyOf(after));

/** "https://Shop.example.com/path" as "shop.example.com". */
export const domainOf = (text: string): string => text.trim().toLowerCase().replace(/^[a-z]+:\/\//, "").replace(/[/?#].*$/, "");
/** A domain with its port where it has one; "*." before it stands for all below it. */
export const isDomain = (domain: string): boolean => /^(localhost|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+)(:\d{1,5})?$/.test(domain);

export const emptyQuestion = (): Question => ({ name: "", label: { en: "", fr: "" }, kind: "text", choices: [], required: false, why: { en: "", fr: "" } });

/** Which parts cannot be saved as they stand. */
export function faults(values: SiteValues): { nameless: boolean; colorless: boolean; domains: string[]; questions: boolean; consent: boolean } {
  const { fields, consent } = values.prechat;
  const names = bodyOf(values).prechat.fields.map((field) => field.name);
  const poor = (field: Question) => !(field.label.en.trim() || field.label.fr.trim()) || (field.kind === "choice" && field.choices.length < 2);
  return {
    nameless: !values.name.trim(), colorless: !isColor(values.color), domains: values.domains.filter((domain) => !isDomain(domain)),
    questions: fields.some(poor) || new Set(names).size < names.length, consent: consent !== null && !(consent.text.en.trim() || consent.text.fr.trim()),
  };
}
