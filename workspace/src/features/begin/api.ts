/** Begins conversations, and finds whom one may write to. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Answer, Body } from "@/client/wire";
import { client } from "@/client/http";
import { readMailboxes } from "@/client/mail";
import { readSenders } from "@/client/texts";

export type Begun = Answer<"post", "/v1/conversations">;
export type NewConversation = Body<"post", "/v1/conversations">;

export const begin = (wanted: NewConversation, key: string) => client.post("/v1/conversations", wanted, { key });

/** What of ours a conversation can be begun from: a mailbox, or a registered text sender. */
export interface From { id: string; label: string; channel: "email" | "sms" }
export function useFrom(): From[] | undefined {
  const boxes = useQuery({ queryKey: ["mailboxes"], queryFn: readMailboxes, staleTime: 60_000 }).data;
  const senders = useQuery({ queryKey: ["text-senders"], queryFn: readSenders, staleTime: 60_000 });
  if (!boxes || (!boxes.length && senders.isPending)) return undefined;
  const texting = (senders.data ?? []).filter((one) => one.state === "registered");
  return [...boxes.map((one) => ({ id: one.id, label: `${one.name} · ${one.address}`, channel: "email" as const })), ...texting.map((one) => ({ id: one.id, label: `${one.name} · ${one.number}`, channel: "sms" as const }))];
}

export interface Person { id: string; name: string; address: string }
/** Contacts that are reached on a channel, by a few letters of their name or address. */
export function usePersons(asked: string, channel = "email"): Person[] {
  const found = useQuery({
    queryKey: ["contacts", "search", asked], enabled: asked.length > 1, placeholderData: keepPreviousData,
    queryFn: ({ signal }) => client.get("/v1/contacts", { query: { q: asked, limit: 8 }, signal }),
  });
  if (asked.length < 2) return [];
  return (found.data?.items ?? []).flatMap((one) => { const reached = one.addresses.find((each) => each.channel === channel); return reached ? [{ id: one.id, name: one.name, address: reached.address }] : []; });
}
