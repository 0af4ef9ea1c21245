/** What was held or refused for its words, and what was found in what contacts wrote. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";

export interface Cited { id: string; title: string; href: string }
export interface Held {
  act: string; state: "held" | "asked" | "refused" | "released" | "denied" | "sent" | "withdrawn"; kind: string; kind_words: string; score: number; rule: string;
  surface: string; channel: string; conversation: string | null; contact: string | null; member: string | null; may_release: boolean; mine: boolean;
  since: string; due: string | null; text: string; found: string; reason: string; clauses: Cited[];
  asked_why: string; asked_at: string | null; decided_by: string; decided_why: string; decided_at: string | null;
}
export interface Suspicion {
  number: number; kind: string; kind_words: string; surface: string; conversation: string | null; message: string; score: number;
  theirs: boolean; reported: boolean; words: string; at: string; clauses: Cited[];
}
export interface Lock { bringer: string; member: string; name: string; since: string; files: string[] }
interface Listed<T> { items: T[]; next: string | null }
export type Outcome = "permitted" | "deferred" | "refused" | "cancelled";

const paged = <T>(path: string, query: Record<string, string>) => ({
  queryKey: ["held", path, query] as const,
  queryFn: ({ pageParam }: { pageParam: string }) => client.ask<Listed<T>>("GET", path, undefined, { query: { ...query, ...(pageParam ? { cursor: pageParam } : {}) } }),
  initialPageParam: "",
  getNextPageParam: (last: Listed<T>) => last.next ?? undefined,
});

export const useHeld = (state: string) => useInfiniteQuery(paged<Held>("/v1/held", { state }));
export const useSuspicions = () => useInfiniteQuery(paged<Suspicion>("/v1/suspicions", { theirs: "true" }));

/** Decides on an act; every list of them is asked anew. */
export function useDecision(act: string, deed: "release" | "refusal") {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (why: string) => client.ask<{ outcome: Outcome }>("POST", `/v1/held/${encodeURIComponent(act)}/${deed}`, { why }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["held"] }),
  });
}

export const useLocks = () => useQuery({ queryKey: ["upload-locks"], queryFn: () => client.ask<{ items: Lock[] }>("GET", "/v1/upload-locks") });

/** Takes somebody's files again; the list comes back with the answer. */
export function useUnlock() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (told: { bringer: string; why: string }) => client.ask<{ items: Lock[] }>("POST", "/v1/upload-locks/releases", told),
    onSuccess: (items) => queries.setQueryData(["upload-locks"], items),
  });
}
