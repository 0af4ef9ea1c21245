/** Cases: the account's own, and those of every account for the operator's desk; how what leaves is taken. */
import { client } from "@/client/http";

export interface Clause { id: string; title: string; href: string }
export interface Clock { name: string; label: string; due: string; met: string | null; passed: string | null }
export interface Item { ref: string; change: string; state: "open" | "fixed" | "disabled" }
export interface Measure { id: string; scope: string; kind: string; why: string; taken: string; until: string | null; condition: string; ground: string; holds: boolean; because: string }
export interface Proposal { id: string; what: string; scope: string; kind: string; why: string; by: string; state: "waits" | "approved" | "refused" }
export interface Charge { minor: number; currency: string; clause: string; why: string; at: string; reversed: boolean }
export interface Line { number: number; at: string; by: "account" | "operator" | "house"; name: string; kind: string; summary: string; words: string; entries: number; figures: Record<string, number> }
export interface Reported { email: string; words: string; number: string; link: string; when: string; channel: string; at: string; files: { id: string; name: string; type: string; size: number; held: boolean }[] }
export type CaseState = "open" | "asked" | "answered" | "decided" | "appealed" | "recourse" | "closed";
export interface CaseRow {
  id: string; reference: string; kind: string; kind_label: string; side: "account" | "operator"; state: CaseState; severity: "low" | "normal" | "high" | "critical";
  category: string; title: string; opened: string; count: number; step: string; due: Clock | null; account: string; account_name: string; sealed: boolean;
}
export interface Case {
  case: CaseRow; words: string; about: string[]; clauses: Clause[]; aware: string; outcome: string; next_step: string; clocks: Clock[]; items: Item[];
  measures: Measure[]; proposals: Proposal[]; charges: Charge[]; strikes: number; names: Record<string, string>; story: Line[]; report: Reported | null;
}
export interface Quality { scope: string; name: string; sent: number; opted_out: number; bounced: number; complained: number; failed: number; share: number; verdict: "" | "warn" | "hold" }
export interface Traffic { thresholds: { warn: number; hold: number; least: number; days: number }; scopes: Quality[] }
export interface Hit { ref: string; kind: string; name: string; excerpt: string }
export interface Effect { text: string; ref: string }
interface Listed { items: CaseRow[]; next: string | null }

const root = (desk: boolean) => (desk ? "/v1/operator/cases" : "/v1/cases");
const at = (desk: boolean, id: string) => `${root(desk)}/${encodeURIComponent(id)}`;

export const readCases = (desk: boolean, closed: boolean, cursor = "") => client.ask<Listed>("GET", root(desk), undefined, { query: { closed: String(closed), ...(cursor ? { cursor } : {}) } });
export const readCase = (desk: boolean, id: string) => client.ask<Case>("GET", at(desk, id));
export const readTraffic = () => client.ask<Traffic>("GET", "/v1/traffic-quality");
/** Says something in a case: `verb` is the last part of the address. */
export const act = (desk: boolean, id: string, verb: string, body: object) => client.ask<Case>("POST", `${at(desk, id)}/${verb}`, body);
export const takeFile = (desk: boolean, id: string, verb: string, body: object) => client.fetchFile(`${at(desk, id)}/${verb}`, body);
export const fixItem = (id: string, ref: string) => client.ask<Case>("PATCH", `${at(false, id)}/points`, { ref, state: "fixed" });
export const liftMeasure = (id: string, measure: string) => client.ask<void>("DELETE", `${at(true, id)}/measures/${encodeURIComponent(measure)}`);
export const openCase = (subject: string, words: string, about: string[]) => client.ask<{ id: string }>("POST", "/v1/cases", { subject, words, about });
export const reportFileAt = (id: string, file: string) => `${at(true, id)}/report-files/${encodeURIComponent(file)}`;
export const searchPublished = (id: string, words: string) => client.ask<Hit[]>("GET", `${at(true, id)}/published`, undefined, { query: { words } });
export const readEffects = (id: string, of: string) => client.ask<Effect[]>("GET", `${at(true, id)}/effects`, undefined, { query: { of } });
export const openOperatorCase = (told: object) => client.ask<Case>("POST", "/v1/operator/cases", told);
