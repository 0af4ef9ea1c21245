/** Acts that were refused or wait, what the list can be narrowed to, and letting one leave early. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";

export interface Cited { id: string; title: string; href: string }
export interface Verdict { policy: string; outcome: "permit" | "amend" | "defer" | "refuse"; reason: string; remedy: { words: string; action: string | null } | null; clauses: Cited[]; until: string | null }
export type State = "refused" | "waiting" | "left" | "withdrawn";
export interface HeldAct {
  act: string; number: number; state: State; kind: string; channel: string; purpose_class: string; contact: string | null; contact_name: string;
  conversation: string | null; by: { kind: string; id: string; name: string }; cause: string; at: string; due: string | null; ended: string | null; verdicts: Verdict[]; may_release: boolean;
}
export interface Ruling { act: string; outcome: "permitted" | "deferred" | "refused" | "cancelled"; text: string; due: string | null; verdicts: Verdict[]; number: number | null }
export interface Named { id: string; name: string }
export interface Filter { state?: string; channel?: string; policy?: string; clause?: string; member?: string; contact?: string; since?: string; until?: string }

/** Whether a person decides on it: without one it does not leave when its time has come. */
export const waitsForLook = (held: HeldAct) => held.state === "waiting" && held.verdicts.some((one) => one.outcome === "defer" && ["content", "link_content", "link_safe"].includes(one.policy));

export const useHeldActs = (filter: Filter) => useInfiniteQuery({
  queryKey: ["held-acts", filter],
  queryFn: ({ pageParam, signal }) => client.ask<{ items: HeldAct[]; next: string | null }>("GET", "/v1/held-acts", undefined, { query: { ...filter, cursor: pageParam, limit: 50 }, signal }),
  initialPageParam: "",
  getNextPageParam: (last) => last.next ?? undefined,
});

export const useChoices = () => useQuery({
  queryKey: ["held-acts", "choices"], staleTime: 60_000,
  queryFn: () => client.ask<{ policies: Named[]; clauses: Named[]; counts: Record<string, number> }>("GET", "/v1/held-acts/choices"),
});

export const useRuling = (act: string) => useQuery({ queryKey: ["ruling", act], queryFn: () => client.ask<Ruling>("GET", `/v1/acts/${encodeURIComponent(act)}`) });

export function useRelease(act: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => client.ask<Ruling>("POST", `/v1/acts/${encodeURIComponent(act)}/release`),
    onSuccess: () => Promise.all([queries.invalidateQueries({ queryKey: ["held-acts"] }), queries.invalidateQueries({ queryKey: ["ruling", act] })]),
  });
}
