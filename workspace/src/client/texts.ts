/** The numbers and names texts leave by, their registration, and goods because of which nothing may be texted. */
import { client } from "./http";

export type SenderKind = "long_code" | "toll_free" | "short_code" | "alphanumeric";
export type SenderState = "draft" | "submitted" | "registered" | "rejected" | "suspended";
export interface TextSender { id: string; name: string; kind: SenderKind; number: string; country: string; provider: string; brand: string; pool: string; queue: string | null; countries: string[]; media: boolean; welcome: Record<string, string>; help_words: Record<string, string>; state: SenderState; words: string; why: string; rule: string; per_second: number; asked: string[]; documents: Record<string, string>; reference: Record<string, string>; made: string | null }
export interface SenderPurpose { name: string; provider: string; brand: string; pool: string; queue: string | null; countries: string[]; media: boolean; welcome: Record<string, string>; help_words: Record<string, string> }
export interface NewSender extends SenderPurpose { kind: SenderKind; number: string; country: string }
export interface Answered { taken: boolean; per_second: number; reference: Record<string, string>; why: string }
export interface TextTrade { goods: string; state: "flagged" | "review" | "cleared"; words: string; lift_asked: boolean }

interface Items<T> { items: T[] }
const list = <T>(path: string) => client.ask<Items<T>>("GET", path).then((answer) => answer.items);
const at = (id: string) => `/v1/text-senders/${encodeURIComponent(id)}`;

export const readSenders = () => list<TextSender>("/v1/text-senders");
export const readTrades = () => list<TextTrade>("/v1/text-trades");
export const addSender = (wanted: NewSender) => client.ask<TextSender>("POST", "/v1/text-senders", wanted);
export const changeSender = (id: string, wanted: SenderPurpose) => client.ask<TextSender>("PATCH", at(id), wanted);
export const removeSender = (id: string) => client.ask<void>("DELETE", at(id));
export const submitSender = (id: string, documents: Record<string, string>) => client.ask<TextSender>("POST", `${at(id)}/submissions`, { documents });
export const answerSender = (id: string, said: Answered) => client.ask<TextSender>("POST", `${at(id)}/registration`, said);
export const suspendSender = (id: string, rule: string, why: string) => client.ask<TextSender>("POST", `${at(id)}/suspension`, { rule, why });
export const restoreSender = (id: string) => client.ask<void>("DELETE", `${at(id)}/suspension`);
