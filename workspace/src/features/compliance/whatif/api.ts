/** What would happen if this were written to these people then; nothing is. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { client } from "@/client/http";
import type { Ruling, Verdict } from "../refusals/api";

export type Say = "yes" | "later" | "no";
export interface Question { channel: "sms" | "email"; sender: string; text: string; subject?: string; purpose_class: string; at: string | null; contacts?: string[]; view?: string | null; addresses?: string[] }
export interface Person { contact: string; name: string; address: string; say: Say; since?: string; reason?: number }
export interface Answer { at: string; asked: number; yes: number; later: number; no: number; reasons: { say: Say; count: number; verdict: Verdict }[]; people: Person[]; unreached: string[]; ruling: Ruling | null }
interface Place { id: string; name: string; number?: string; address?: string }

export const ask = (question: Question) => client.ask<Answer>("POST", "/v1/what-ifs", question);
export const useWhatIf = () => useMutation({ mutationFn: ask });

export const useSenders = (channel: "sms" | "email") => useQuery({
  queryKey: ["what-if", "senders", channel], staleTime: 60_000,
  queryFn: async () => {
    const path = channel === "sms" ? "/v1/text-senders" : "/v1/mailboxes";
    const found = await client.ask<Place[] | { items: Place[] }>("GET", path);
    return (Array.isArray(found) ? found : found.items).map((one) => ({ value: one.id, label: [one.name, one.number ?? one.address].filter(Boolean).join(" · ") }));
  },
});

export const useViews = () => useQuery({
  queryKey: ["what-if", "views"], staleTime: 60_000,
  queryFn: async () => (await client.ask<{ items: { id: string; name: string }[] }>("GET", "/v1/views")).items.map((one) => ({ value: one.id, label: one.name })),
});
