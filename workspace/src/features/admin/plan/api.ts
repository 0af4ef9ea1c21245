/** The account's plan, its seats and its storage. */
import { client } from "@/client/http";

export interface Seat { kind: string; label: string; bought: number | null; held: number; members: string[] }
export interface Storage { kind: string; label: string; used: number; cap: number | null; over: number; measured: string | null; reduced_from: string | null }
export interface Plan {
  name: string; version: number; title: string; free: boolean; channels: string[] | null; countries: string[] | null; named_seats: boolean;
  idle_days: number | null; since: string | null; renews: string | null; ends: string | null; seats: Seat[]; storage: Storage[];
}

export const readPlan = () => client.ask<Plan>("GET", "/v1/plan");
export const setSeat = (kind: string, member: string, held: boolean) => client.ask<Plan>(held ? "PUT" : "DELETE", `/v1/plan/seats/${kind}/${member}`);
