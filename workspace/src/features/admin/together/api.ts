/** Who stands behind the account, whom it serves, and with whom its limits are counted. */
import { client } from "@/client/http";

export interface Identity {
  asked: boolean; looked_at: "verified" | "false" | "again" | "pending"; country: string; legal_name: string; address: string;
  responsible: string; telephone: string; payer: string; register: string; use: string; at: string | null;
}
export interface Client { id: string; name: string; country: string; channels: string[]; state: "pending" | "consented" | "leaving"; plan: { what: string; at: string }[] }
export interface Together { others: number; by: string[]; served_for: string; served_state: string; served_until: string | null; clients: Client[] }
export type NewIdentity = Omit<Identity, "asked" | "looked_at" | "at">;
export interface NewClient { name: string; country: string; channels: string[]; terms: string }

export const readIdentity = () => client.ask<Identity>("GET", "/v1/identity");
export const declare = (told: NewIdentity) => client.ask<Identity>("PUT", "/v1/identity", told);
export const readTogether = () => client.ask<Together>("GET", "/v1/together");
export const askForClient = (told: NewClient) => client.ask<Together>("POST", "/v1/clients", told);
