/** Begins conversations, and finds whom one may write to. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Answer, Body } from "@/client/wire";
import { client } from "@/client/http";
import { readMailboxes } from "@/client/mail";

export type Begun = Answer<"post", "/v1/conversations">;
export type NewConversation = Body<"post", "/v1/conversations">;

export const begin = (wanted: NewConversation, key: string) => client.post("/v1/conversations", wanted, { key });
export const useMailboxes = () => useQuery({ queryKey: ["mailboxes"], queryFn: readMailboxes, staleTime: 60_000 });

export interface Person { id: string; name: string; address: string }
/** Contacts that have an e-mail address, by a few letters of their name or address. */
export function usePersons(asked: string): Person[] {
  const found = useQuery({
    queryKey: ["contacts", "search", asked], enabled: asked.length > 1, placeholderData: keepPreviousData,
    queryFn: ({ signal }) => client.get("/v1/contacts", { query: { q: asked, limit: 8 }, signal }),
  });
  if (asked.length < 2) return [];
  return (found.data?.items ?? []).flatMap((one) => { const mail = one.addresses.find(({ channel }) => channel === "email"); return mail ? [{ id: one.id, name: one.name, address: mail.address }] : []; });
}
