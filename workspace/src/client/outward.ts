/** What contacts see of an account: its brands, the forms they write by, how they are asked whether they are satisfied. */
import type { ConversationRow } from "./contract";
import { client } from "./http";

export interface Brand { id: string; name: string; slug: string; color: string; corner: number; logo: string; postal_address: string; privacy: string; website: string; locale: "en" | "fr"; live: boolean; help: string }
export type BrandBody = Omit<Brand, "id" | "live" | "help">;

export const KINDS = ["text", "long_text", "choice"] as const;
export interface ExtraField { label: string; kind: (typeof KINDS)[number]; choices: string[]; needed: boolean; why?: string; fills?: string }
export interface WebForm { id: string; brand: string; name: string; slug: string; mailbox: string; greeting: string; fields: ExtraField[]; consent: string; files: boolean; purpose: string; vertical: string; reached: string; page: string }
export type WebFormBody = Omit<WebForm, "id" | "page">;

export interface Satisfaction { active: boolean; by_itself: boolean; scale: "two" | "five"; delay_minutes: number; days_between: number; anonymous: boolean; approved_by: { id: string; name: string } | null }
export type SatisfactionBody = Omit<Satisfaction, "approved_by">;

export interface MailboxName { id: string; name: string; address: string }

const items = <T>(path: string) => client.ask<{ items: T[] }>("GET", path).then((answer) => answer.items);
const at = (path: string, id: string) => `${path}/${encodeURIComponent(id)}`;
const save = <T, B>(path: string) => (id: string | null, body: B) => (id ? client.ask<T>("PATCH", at(path, id), body) : client.ask<T>("POST", path, body));

export const readBrands = () => items<Brand>("/v1/brands");
export const saveBrand = save<Brand, BrandBody>("/v1/brands");
/** Whose each brand is, by its id; a brand that is not named is the account's own. */
export const readBrandOwners = async () => (await client.ask<{ brand_owners: Record<string, string> }>("GET", "/v1/together")).brand_owners;
export const sayWhoseBrand = (id: string, owner: string) => client.ask<unknown>("PUT", `${at("/v1/brands", id)}/owner`, { owner });
export const removeBrand = (id: string) => client.ask<void>("DELETE", at("/v1/brands", id));
export const readWebForms = () => items<WebForm>("/v1/web-forms");
export const saveWebForm = (id: string | null, { brand, ...body }: WebFormBody) => save<WebForm, Omit<WebFormBody, "brand"> & { brand?: string }>("/v1/web-forms")(id, id ? body : { brand, ...body });
export const removeWebForm = (id: string) => client.ask<void>("DELETE", at("/v1/web-forms", id));
export const readMailboxNames = () => items<MailboxName>("/v1/mailboxes");
export const readSatisfaction = () => client.ask<Satisfaction>("GET", "/v1/satisfaction-settings");
export const saveSatisfaction = (change: Partial<SatisfactionBody>) => client.ask<Satisfaction>("PATCH", "/v1/satisfaction-settings", change);

/** What a contact said, with its conversation. */
export interface Given { answer: { id: string; score: "good" | "bad" | null; points: number | null; comment: string; answered_at: string | null }; conversation: ConversationRow }
export const readAnswers = (score: "good" | "bad" | null, cursor: string) =>
  client.ask<{ items: Given[]; next: string | null }>("GET", `/v1/satisfaction?${new URLSearchParams({ ...(score ? { score } : {}), ...(cursor ? { cursor } : {}) })}`);

/** The account's own fields of conversations. */
export const readConversationFields = () => items<{ id: string; label: string; kind: string }>("/v1/fields?on=conversation");

/** What data may be used for, by the record of processing. */
export const readPurposes = () => client.ask<{ name: string; words: string }[]>("GET", "/v1/purposes");
