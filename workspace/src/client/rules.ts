/** What rules, macros and the grammar look like on the wire. */
import type { Asked, Choice, Doing, DoingKind, Tree } from "@/ui/conditions";
import type { ConversationRow } from "./contract";
import { client } from "./http";

export type RuleKind = "trigger" | "automation";
export interface Named { id: string; name: string }
export interface Rule {
  id: string; kind: RuleKind; name: string; active: boolean; when: string[] | null; conditions: Tree; actions: Doing[]; machines: boolean; position: number; version: number;
  approved_by: Named | null; fired_7d: number; quieted: string | null; asks: string[]; does: string[];
}
export type RuleDraft = Pick<Rule, "name" | "active" | "conditions" | "actions" | "machines"> & { when: string[] };
export interface LeafSeen { words: string; held: boolean }
export interface DryRun { looked_at: number; matched: number; examples: { row: ConversationRow; held: LeafSeen[]; would: string[] }[] }
export interface Macro { id: string; name: string; scope: string; position: number; actions: Doing[]; does: string[] }
export interface Grammar { fields: Asked[]; actions: DoingKind[]; events: Choice[]; phrases: Choice[] }
export type Place = "view" | "trigger" | "automation" | "macro" | "bulk" | "service_level" | "report";

export const readGrammar = (place: Place) => client.ask<Grammar>("GET", "/v1/grammar", undefined, { query: { for: place } });
export const readRules = (kind: RuleKind) => client.ask<{ items: Rule[] }>("GET", "/v1/rules", undefined, { query: { kind } }).then((answer) => answer.items);
export const saveRule = (id: string | null, kind: RuleKind, draft: RuleDraft) =>
  (id ? client.ask<Rule>("PATCH", `/v1/rules/${encodeURIComponent(id)}`, draft) : client.ask<Rule>("POST", "/v1/rules", { kind, ...draft }));
export const setActive = (id: string, active: boolean) => client.ask<Rule>("PATCH", `/v1/rules/${encodeURIComponent(id)}`, { active });
export const removeRule = (id: string) => client.ask<void>("DELETE", `/v1/rules/${encodeURIComponent(id)}`);
export const orderRules = (kind: RuleKind, ids: string[]) => client.ask<{ items: Rule[] }>("PUT", "/v1/rules/order", { kind, ids });
export const dryRun = (kind: RuleKind, { when, conditions, actions, machines }: RuleDraft) => client.ask<DryRun>("POST", "/v1/rules/dry-runs", { kind, when, conditions, actions, machines });
export const readMacros = () => client.ask<{ items: Macro[] }>("GET", "/v1/macros").then((answer) => answer.items);
export const saveMacro = (id: string | null, macro: Pick<Macro, "name" | "scope" | "actions">) =>
  (id ? client.ask<Macro>("PATCH", `/v1/macros/${encodeURIComponent(id)}`, macro) : client.ask<Macro>("POST", "/v1/macros", macro));
export const removeMacro = (id: string) => client.ask<void>("DELETE", `/v1/macros/${encodeURIComponent(id)}`);
