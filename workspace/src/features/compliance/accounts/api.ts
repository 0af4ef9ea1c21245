/** The accounts of the installation, as its operator sees them: who is behind one, its clients, its papers, its mode. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";

export type LookedAt = "verified" | "false" | "again" | "pending";
export interface Known { id: string; name: string; country: string; standing: "active" | "partly_suspended" | "suspended"; opened: string; looked_at: LookedAt }
export interface Identity {
  asked: boolean; looked_at: LookedAt; country: string; legal_name: string; address: string; responsible: string;
  telephone: string; payer: string; register: string; use: string; at: string | null;
}
export interface Client { id: string; name: string; country: string; channels: string[]; terms: string; state: "pending" | "consented" | "leaving"; consent: string; linked: string; plan: { what: string; at: string }[] }
export interface Consent { id: string; clients: string[]; signed: string; signed_on: string; revoked: string | null; why: string }
export interface Together { others: number; by: string[]; apart: boolean; served_for: string; served_state: string; served_until: string | null; clients: Client[]; consents: Consent[]; brand_owners: Record<string, string> }
export interface Match { listed: string; what: string; source: string; score: number; at: string }
export interface Behind { account: string; name: string; identity: Identity; together: Together; matches: Match[] }
export interface Paper { id: string; rank: Rank; title: string; starts: string; ends: string | null; holds: boolean; sha256: string }
export type Rank = "order_form" | "addendum" | "agreement";
export interface Mode { mode: string; version: number; title: string; evidence: string; state: "" | "authorised" | "void"; voided: string | null; found: string; since: string | null }
export interface Choice { mode: string; version: number; title: string }

const ROOT = "/v1/operator/accounts";
export const at = (account: string, ...more: string[]) => [ROOT, ...[account, ...more].map(encodeURIComponent)].join("/");
export const KEY = (account: string) => ["operator-account", account] as const;

export const readAccounts = (words: string) => client.ask<{ items: Known[]; many: number }>("GET", ROOT, undefined, { query: { words } });
export const readBehind = (account: string) => client.ask<Behind>("GET", at(account, "behind"));
export const readPapers = (account: string) => client.ask<Paper[]>("GET", at(account, "signed"));
export const readMode = (account: string) => client.ask<Mode>("GET", at(account, "mode"));
export const readModes = () => client.ask<{ items: Choice[] }>("GET", "/v1/modes");

/** Does something to an account; everything that is shown of it is asked anew. */
export function useDo<T>(account: string, send: (told: T) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: send, onSuccess: () => Promise.all([queries.invalidateQueries({ queryKey: KEY(account) }), queries.invalidateQueries({ queryKey: ["operator-accounts"] })]) });
}
