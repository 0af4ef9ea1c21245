/** The mode of work, partners, and what was refused for coming too often. */
import { client } from "@/client/http";

export interface Mode {
  mode: string; version: number; title: string; clauses: string[]; since: string | null; state: "" | "authorised" | "void"; voided: string | null; found: string; masked: number;
  features: { feature: string; on: boolean }[]; months: { month: string; many: number; outside: number }[];
}
export interface Partner { id: string; entity: string; purpose: string; families: string[]; since: string | null; evidence: string; keys: string[] }
export interface Refused { day: string; what: string; many: number }

export const readMode = () => client.ask<Mode>("GET", "/v1/mode");
export const readPartners = () => client.ask<{ items: Partner[] }>("GET", "/v1/partners");
export const letIn = (id: string, evidence: string) => client.ask<{ items: Partner[] }>("PUT", `/v1/partners/${id}`, { evidence });
export const shutOut = (id: string) => client.ask<{ items: Partner[] }>("DELETE", `/v1/partners/${id}`);
export const readRefused = () => client.ask<{ items: Refused[] }>("GET", "/v1/service-limits/refusals");
