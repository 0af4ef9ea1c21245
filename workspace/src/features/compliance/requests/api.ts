/** What people asked for about their data, legal holds, and what a member does with them. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";

export const RIGHTS = ["access", "portability", "erasure", "correction", "restriction", "objection", "withdrawal", "no_sale", "limit_use", "recipients", "question", "complaint", "child"] as const;
export const GROUNDS = ["not_proven", "kept_by_law", "legal_claims", "others_rights", "unfounded", "excessive", "not_found"] as const;
export type Right = (typeof RIGHTS)[number];
export interface Request {
  id: string; right: Right; state: "found" | "open" | "doing" | "held" | "done" | "refused" | "dismissed" | "forwarded"; source: string; role: string;
  received: string; due: string; confirm_by: string | null; confirmed_at: string | null; needs: "none" | "code" | "hand"; proven: string; paused: string | null;
  extended: boolean; extends_by: number; late: boolean; contact: string; conversation: string; message: string; places: string[]; language: string;
  name: string; address: string; words: string; agent: string; mandate: string; concerns: string; wish: string; outcome: string; ground: string;
  data_request: string; progress: string; forwarded_to: string; told: string; reached: boolean; ended_at: string | null; authorities: { place: string; name: string; url: string }[];
  partners: PartnerShare[];
}
export interface PartnerShare { id: string; partner: string; name: string; reach: string; due: string; late: boolean; proof: string; answered_at: string | null }
export interface FoundPlaces { places: { module: string; place: string; found: number }[]; held_whole: boolean; held_conversations: string[] }
export interface Hold { id: string; what: "contact" | "conversation" | "period"; about: string; begin: string | null; until: string | null; case: string; why: string; owner: string; review: string; placed: string; lifted: string | null; kept: { conversation: string; rows: number; at: string }[] }
export interface Unconfirmed { id: string; contact: string; recipient: string; reach: string; tell_by: string | null }
interface Listed<T> { items: T[]; next: string | null }

const path = (id: string, deed = "") => `/v1/rights-requests/${encodeURIComponent(id)}${deed && `/${deed}`}`;
export const isProven = (one: Request) => one.needs === "none" || one.proven !== "";

export const useRequests = (ended: boolean) => useQuery({ queryKey: ["rights", ended], queryFn: () => client.ask<Listed<Request>>("GET", "/v1/rights-requests", undefined, { query: { ended: String(ended), limit: 100 } }) });
export const useHolds = (enabled: boolean) => useQuery({ queryKey: ["rights", "holds"], enabled, queryFn: () => client.ask<Listed<Hold>>("GET", "/v1/legal-holds") });
export const useRequest = (id: string) => useQuery({ queryKey: ["rights", id], queryFn: () => client.ask<Request>("GET", path(id)), refetchInterval: (query) => (query.state.data?.state === "doing" ? 3000 : false) });

/** Answers to usual questions, with what holds now. */
export const useAnswers = (language: string, enabled: boolean) => useQuery({ queryKey: ["rights", "answers", language], enabled, queryFn: () => client.ask<{ name: string; title: string; words: string }[]>("GET", "/v1/rights-answers", undefined, { query: { language } }) });

/** Who was told that somebody wants no more mail, and has not confirmed it. */
export const useUnconfirmed = () => useQuery({ queryKey: ["rights", "unconfirmed"], queryFn: () => client.ask<Unconfirmed[]>("GET", "/v1/opt-outs-unconfirmed") });
export const noteReceipt = (id: string, said: string) => client.ask<unknown>("POST", `/v1/disclosures/${encodeURIComponent(id)}/receipt`, { said });

/** A deed on a request; whatever shows requests is asked anew. */
export function useDeed(id: string) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: ({ deed, body }: { deed: string; body?: unknown }) => client.ask<Request>("POST", path(id, deed), body ?? {}), onSuccess: () => queries.invalidateQueries({ queryKey: ["rights"] }) });
}

export const search = (id: string) => client.ask<FoundPlaces>("POST", path(id, "search"), {});
export const make = (body: unknown) => client.ask<Request>("POST", "/v1/rights-requests", body);
export const hold = (body: unknown) => client.ask<Hold>("POST", "/v1/legal-holds", body);
export const lift = (id: string, why: string) => client.ask<void>("DELETE", `/v1/legal-holds/${encodeURIComponent(id)}`, undefined, { query: { why } });
export const packageAt = (dataRequest: string) => `/v1/data-requests/${encodeURIComponent(dataRequest)}/package`;
