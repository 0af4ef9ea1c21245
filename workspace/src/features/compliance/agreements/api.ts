/** Figures that bind the account, who has read what, what the house told, telecom rights, and drafts of versions. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";
import type { Compared } from "@/client/agreements";

export interface Source { document: string; version: string; signed: string; title: string; sha256: string }
export interface Figure { name: string; value: number | string; sources: Source[] }
export interface Reader { member: string; name: string; at: string | null }
export interface Right { service: string; right: string; answer: "" | "keep" | "waive" }
export interface Rights { size: string; countries: string[]; rights: Right[] }
export type Both = Partial<Record<"en" | "fr", string>>;
export interface Draft { draft: string; document: string; version: string; texts: Both; start_new: string; start_existing: string; material: boolean; immediate: boolean; reason: Both; summary: Both; change: string; machine: string[]; parameters: Record<string, number | string>; drafted_by: string; at: string; mine: boolean; faults: Record<string, string>; changes: Compared[] }
export type NewDraft = Omit<Draft, "drafted_by" | "at" | "mine" | "faults" | "changes">;

const list = <T>(path: string, query: Record<string, string> = {}) => ({
  queryKey: ["agreements", path, query] as const,
  queryFn: () => client.ask<{ items: T[] }>("GET", path, undefined, { query }).then((answer) => answer.items),
});

export const useFigures = () => useQuery(list<Figure>("/v1/agreements/figures"));
export const useReaders = (wanted: boolean) => useQuery({ ...list<Reader>("/v1/agreements/acknowledgements", { document: "acceptable-use" }), enabled: wanted });
export const useDrafts = () => useQuery(list<Draft>("/v1/agreement-drafts"));
export const useRights = () => useQuery({ queryKey: ["agreements", "rights"], queryFn: () => client.ask<Rights>("GET", "/v1/agreements/telecom-rights") });

export function useDeed<T>(path: string) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: (body: T) => client.ask<unknown>("POST", path, body), onSuccess: () => queries.invalidateQueries({ queryKey: ["agreements"] }) });
}
