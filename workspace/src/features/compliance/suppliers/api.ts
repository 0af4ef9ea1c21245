/** Suppliers as they stand to the account, and the operator's register with the certificates of accounts that left. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";

export interface Listed { id: string; name: string; function: string; purpose: string; country: string; classes: string[]; starts: string | null; ended: string | null; registered: string; changed: string; affiliate: boolean; emergency: string }
export interface Mine { supplier: Listed; open: boolean; why: string; words: string; ground: string; until: string | null; in_use: boolean; objected: boolean }
export interface Suppliers { area: string; kept: boolean; suppliers: Mine[] }
export interface Contract { document: string; since: number | null; until: number | null; own_use: boolean; excluded: boolean; page: string; commitments: string[] }
export interface Carried { source: string; ground: string; document: string; since: number | null; until: number | null }
export interface Supplier {
  id: string; name: string; function: string; country: string; purpose: string; ways: string[]; classes: string[]; fields: string[]; contract: Contract; carried: Carried[];
  reviewed: number | null; score: number | null; starts: number; emergency: string; affiliate: boolean; ended: number | null;
}
export interface OnFile { supplier: Supplier; faults: string[] }
export interface Ground { id: string; words: string; law: string; ended: string | null; verified: boolean }
export interface Certificate { id: string; account: string; state: "deleting" | "done"; ended_at: string; done_at: string | null; places: number; rows: number; keys_destroyed: number; copies: string }

const read = <T>(path: string) => ({ queryKey: ["suppliers", path] as const, queryFn: () => client.ask<T>("GET", path) });

export const useSuppliers = () => useQuery(read<Suppliers>("/v1/suppliers"));
export const useRegister = () => useQuery(read<OnFile[]>("/v1/operator/suppliers"));
export const useGrounds = () => useQuery(read<Ground[]>("/v1/transfer-grounds"));
export const useCertificates = () => useQuery(read<{ items: Certificate[]; next: string | null }>("/v1/operator/certificates"));

/** Writes, then asks every page of these anew. */
export function useDeed<T = void>(method: "POST" | "PUT" | "DELETE", path: (given: T) => string, body: (given: T) => unknown = () => undefined) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: (given: T) => client.ask<unknown>(method, path(given), body(given)), onSuccess: () => queries.invalidateQueries({ queryKey: ["suppliers"] }) });
}
