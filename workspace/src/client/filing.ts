/** What an account arranges about its conversations: words for statuses, forms, how conversations end. */
import { client } from "./http";

export const STATUSES = ["new", "open", "pending", "on_hold", "solved", "closed"] as const;
export type Standing = (typeof STATUSES)[number];
export interface OwnStatus { id: string; status: Standing; name: { en: string; fr: string } }
/** `shown` to agents, `asked` of contacts, who must answer where it is `needed`. */
export interface FormField { field: string; shown: boolean; needed_to_solve: boolean; asked: boolean; needed: boolean }
export interface OwnForm { id: string; name: string; fields: FormField[]; brand: string }
export interface DeskSettings { close_after_days: number; reopen: "always" | "days"; reopen_days: number; undo_seconds: number; spam_days: number; trash_days: number; create_from_cc: boolean; pay_at: string }
interface Items<T> { items: T[] }

const list = <T>(path: string) => client.ask<Items<T>>("GET", path).then((answer) => answer.items);
const save = <T>(path: string, id: string | null, body: unknown) => (id ? client.ask<T>("PATCH", `${path}/${encodeURIComponent(id)}`, body) : client.ask<T>("POST", path, body));
const remove = (path: string, id: string) => client.ask<void>("DELETE", `${path}/${encodeURIComponent(id)}`);

export const readStatuses = () => list<OwnStatus>("/v1/statuses");
export const saveStatus = (id: string | null, status: Omit<OwnStatus, "id">) => save<OwnStatus>("/v1/statuses", id, id ? { name: status.name } : status);
export const removeStatus = (id: string) => remove("/v1/statuses", id);
/** What is as usual is left out on the wire. */
const USUAL = { shown: true, needed_to_solve: false, asked: false, needed: false };
export const readForms = () => list<OwnForm>("/v1/forms").then((forms) => forms.map((form) => ({ ...form, fields: form.fields.map((field) => ({ ...USUAL, ...field })) })));
export const saveForm = (id: string | null, form: Omit<OwnForm, "id">) => save<OwnForm>("/v1/forms", id, form);
export const removeForm = (id: string) => remove("/v1/forms", id);
export const readDeskSettings = () => client.ask<DeskSettings>("GET", "/v1/desk-settings");
export const saveDeskSettings = (change: Partial<DeskSettings>) => client.ask<DeskSettings>("PATCH", "/v1/desk-settings", change);
