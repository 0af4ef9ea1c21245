/** Templates and their approval, and the words an account itself keeps from leaving. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";

export type Class = "transactional" | "service" | "marketing";
export interface Template {
  ref: string; name: string; text: string; sent: number; state: "none" | "asked" | "approved" | "denied" | "changed"; declared: Class | "";
  member: string; mine: boolean; decided_by: string; decided_at: string | null; why: string;
}
export interface OwnWord { id: string; kind: "word" | "claim"; text: string; likeness: number; source: string }
interface Listed<T> { items: T[] }

const TEMPLATES = ["templates"] as const;
const WORDS = ["own-words"] as const;

export const useTemplates = () => useQuery({ queryKey: TEMPLATES, queryFn: () => client.ask<Listed<Template>>("GET", "/v1/templates") });
export const useOwnWords = () => useQuery({ queryKey: WORDS, queryFn: () => client.ask<Listed<OwnWord>>("GET", "/v1/own-words") });

/** Declares a template's class, or decides on one; the list comes back with the answer. */
export function useTemplateDeed<T extends object>(deed: "declarations" | "decisions") {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (told: T) => client.ask<Listed<Template>>("POST", `/v1/templates/${deed}`, told),
    onSuccess: (items) => queries.setQueryData(TEMPLATES, items),
  });
}

export function useAddWord() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (told: Omit<OwnWord, "id">) => client.ask<Listed<OwnWord>>("POST", "/v1/own-words", told),
    onSuccess: (items) => queries.setQueryData(WORDS, items),
  });
}

export function useRemoveWord() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => client.ask<undefined>("DELETE", `/v1/own-words/${encodeURIComponent(id)}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: WORDS }),
  });
}

/** What the account asks of itself; the page changes one line of it and gives the rest back as it was. */
export interface Limits { links: boolean; [name: string]: unknown }
const LIMITS = ["contact-limits"] as const;
export const useLimits = () => useQuery({ queryKey: LIMITS, queryFn: () => client.ask<Limits>("GET", "/v1/contact-limits") });

export function useLookBehind() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (told: Limits) => client.ask<Limits>("PUT", "/v1/contact-limits", told),
    onSuccess: (limits) => queries.setQueryData(LIMITS, limits),
  });
}
