/** The agreement's documents as they hold for the account and the member, and what the house tells members. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "./http";
import { SESSION } from "./session";
import type { Locale } from "@/lib/i18n";

export interface AccountNotice { id: string; at: string; title: string; text: string; href: string; clause: { id: string; href: string } | null; letter: string; seen: boolean; lasting: boolean; banner_until: string | null }
export interface AccountNotices { items: AccountNotice[]; next: string | null; unseen: number; banners: AccountNotice[] }
export interface Asked { document: string; version: string; title: string }
export interface Shown { document: string; version: string; language: Locale; title: string; text: string; sha256: string; before: string; by_machine: boolean; ruling: string }

const KEY = ["account-notices"] as const;

export const useAccountNotices = () => useQuery({ queryKey: KEY, queryFn: () => client.ask<AccountNotices>("GET", "/v1/account-notices"), refetchInterval: 300_000 });

export function useSeen() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (notice: string) => client.ask<void>("POST", "/v1/account-notices/reads", { notice }),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export const useDocument = (document: string, language: Locale, wanted = true) =>
  useQuery({ queryKey: ["agreement", document, language], queryFn: () => client.ask<Shown>("GET", "/v1/agreement", undefined, { query: { document, language } }), enabled: wanted });

/** Says that one has read, or accepts, the very text that was shown. */
export function useSay(what: "acceptances" | "acknowledgements") {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ document, version, language, sha256 }: Shown) => client.ask<unknown>("POST", `/v1/agreements/${what}`, { document, version, language, sha256 }),
    onSuccess: () => Promise.all([SESSION, ["agreement"], ["agreements"]].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

export interface VersionRow { version: string; holds_from: string; material: boolean; summary: string }
export interface Accepted { by: string; at: string; version: string }
export interface DocumentRow { document: string; title: string; asks: "account" | "posted" | "family" | "person" | "carrier"; family: string; now: VersionRow; next: VersionRow | null; accepted: Accepted | null; waits: boolean; page: string }
export interface ShownText { document: string; version: string; language: Locale; title: string; text: string; sha256: string; in_force_from: string; accepted: Accepted | null; before: string; by_machine: boolean; ruling: string }
export interface Compared { id: string; title: string; kind: "same" | "changed" | "added" | "removed"; runs: { kind: "same" | "added" | "removed"; words: string }[] }

const list = <T>(path: string, query: Record<string, string> = {}) => client.ask<{ items: T[] }>("GET", path, undefined, { query }).then((answer) => answer.items);

export const useAgreements = () => useQuery({ queryKey: ["agreements"], queryFn: () => list<DocumentRow>("/v1/agreements") });

export const useShown = (document: string, language: Locale) =>
  useQuery({ queryKey: ["agreement", document, language], queryFn: () => client.ask<ShownText>("GET", "/v1/agreement", undefined, { query: { document, language } }), placeholderData: (before) => before });

export const useComparison = (document: string, version: string, since: string, wanted: boolean) =>
  useQuery({ queryKey: ["agreement", "comparison", document, version, since], queryFn: () => list<Compared>("/v1/agreements/comparison", { document, version, since }), enabled: wanted });
