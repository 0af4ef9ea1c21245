/** How long what is kept, the account's end, the operator's access, the record of processing, pooled figures. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";

export interface Rule { kind: string; scope: string; days: number; decided_at: string | null; decided_by: string; why: string }
export interface Kind { kind: string; words: string; least: number | null; most: number | null; law: string }
export interface Retention { rules: Rule[]; kinds: Kind[] }
export interface Example { id: string; called: string; ended_at: string | null }
export interface Preview { count: number; more: boolean; examples: Example[]; held: number; held_examples: Example[] }
export interface Forgot { kind: string; count: number; ids: string[] }
export interface Night { run: string; at: string; forgot: Forgot[]; held: Forgot[]; emptied: number; places: number; found: number }
export interface Leaving { state: "none" | "asked" | "ended" | "held"; early: boolean; asked_by: string; confirmed_by: string; ends_at: string | null; delete_at: string | null; limit: string | null; day: number; days: number; held: string[] }
export interface Access { id: string; purpose: string; conversation: string; why: string; case: string; asked_by: string; asked_at: string; approved_by: string; since: string | null; until: string; ended_at: string | null; reads: number; open: boolean }
export interface LookedAt { number: number; access: string; by: string; at: string; conversation: string; purpose: string }
export interface Instruction { number: number; instruction: string; words: string; clauses: string[]; by: string; at: string }
export interface Processing { processing: string; role: string; purposes: string[]; ground: string; subjects: string[]; categories: string[]; fields: string[]; recipients: string[]; transfers: string[]; kept: string; measures: string; controller: string }
export interface Pooling { on: boolean; provenance: "default" | "chosen_on" | "chosen_off"; shown_at: string | null; default_on: boolean; fewest_accounts: number; days: number; objected: boolean }
interface Listed<T> { items: T[]; next: string | null }

const read = <T>(path: string, query: Record<string, string | number> = {}) => ({ queryKey: ["keeping", path, query] as const, queryFn: () => client.ask<T>("GET", path, undefined, { query }) });

export const useRetention = () => useQuery(read<Retention>("/v1/retention"));
export const useNights = () => useQuery(read<Listed<Night>>("/v1/keepings"));
export const useLeaving = () => useQuery(read<Leaving>("/v1/leaving"));
export const useAccesses = () => useQuery(read<Listed<Access>>("/v1/operator-accesses"));
export const useLooks = () => useQuery(read<Listed<LookedAt>>("/v1/operator-looks"));
export const useInstructions = () => useQuery(read<Listed<Instruction>>("/v1/instructions"));
export const useRecord = (role: string) => useQuery(read<Processing[]>("/v1/processing-record", { role }));
export const usePooling = () => useQuery(read<Pooling>("/v1/pooling"));
export const usePreview = (kind: string, days: number) =>
  useQuery({ ...read<Preview>("/v1/retention-previews", { kind, days }), enabled: days > 0, retry: false });

/** Writes, then asks every page of these anew. */
export function useDeed<T = void>(method: "POST" | "PUT" | "DELETE", path: (given: T) => string, body: (given: T) => unknown = () => undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: T) => client.ask<unknown>(method, path(given), body(given)),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["keeping"] }),
  });
}
