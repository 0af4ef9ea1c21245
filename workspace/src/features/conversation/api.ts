/** The requests of one conversation. */
import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { ThreadItem } from "@/client/contract";
import { client } from "@/client/http";
import { all, conversationQuery, threadQuery } from "@/client/queries";
import { whenAtRest } from "@/lib/rest";
import { mergeItems } from "@/live/lists";
import { useDesk, useFrames } from "@/live/live";

/** The conversation as asked, with what the socket has told of its row since.
 *  Only what is read here of a query makes its readers draw again, so it is not handed on whole. */
export function useConversation(id: string) {
  const queries = useQueryClient();
  const asked = useQuery(conversationQuery(id));
  const row = useDesk((desk) => desk.rows[id]);
  const online = useDesk((desk) => desk.online[id]);
  // Whether one may reply, and why not, stands only in the asked answer: a changed row makes it ask again.
  useFrames((frame) => { if ("n" in frame && (frame.data.row?.id === id || frame.kind === "ContactMerged")) void queries.invalidateQueries({ queryKey: ["conversation", id] }); });
  const data = useMemo(() => {
    if (!asked.data) return undefined;
    const told = row && row.last.at >= asked.data.last.at ? { state: row.state, agent: row.agent, queue: row.queue, waiting_since: row.waiting_since, unread: row.unread, last: row.last } : {};
    return { ...asked.data, ...told, visitor_online: online ?? asked.data.visitor_online };
  }, [asked.data, row, online]);
  return { data, error: asked.error };
}

export function useThread(id: string) {
  const told = useDesk((desk) => desk.items[id]);
  const settled = useDesk((desk) => desk.settled);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(threadQuery(id));
  const items = useMemo(() => data && mergeItems(data.pages.flatMap((page) => page.items), told, settled), [data, told, settled]);
  return useMemo(() => ({ items, error, hasNextPage, isFetchingNextPage, fetchNextPage }), [items, error, hasNextPage, isFetchingNextPage, fetchNextPage]);
}

/** Asks both again once they are painted and watched; an answer that is on its way already will do. */
export function useAskedAgain(id: string): void {
  const queries = useQueryClient();
  useEffect(() => whenAtRest(() => {
    for (const { queryKey } of [threadQuery(id), conversationQuery(id)]) void queries.invalidateQueries({ queryKey }, { cancelRefetch: false });
  }), [queries, id]);
}

const at = (id: string) => `/v1/conversations/${id}` as const;
export const take = (id: string) => client.post(`${at(id)}/assignment`);
export const reopen = (id: string) => client.post(`${at(id)}/reopenings`);
export const startWrapUp = (id: string) => client.post(`${at(id)}/wrap-up`);
export const transfer = (id: string, to: { agent?: string; queue?: string; note?: string }) => client.post(`${at(id)}/transfers`, to);
export const askSecondLook = (act: string, why: string) => client.ask<unknown>("POST", `/v1/held/${encodeURIComponent(act)}/appeal`, { why });
export const reportMessage = (message: string, kind: string) => client.ask<unknown>("POST", `/v1/messages/${encodeURIComponent(message)}/reports`, { kind });
export const withdraw = (act: string) => client.remove(`/v1/acts/${act}`);

export const useSavedReplies = () => useQuery({ queryKey: ["saved-replies"], queryFn: () => all("/v1/saved-replies"), select: (found) => found.filter((one) => !one.suspended), staleTime: 300_000 });
export const useClause = (id: string | null) => useQuery({ queryKey: ["clause", id], queryFn: () => client.get(`/v1/clauses/${id}`), enabled: id !== null, staleTime: Infinity });

/** Tells the platform how far this member has read, while the page is looked at. */
export function useReading(id: string, items: ThreadItem[] | undefined, unread: number): void {
  const newest = items?.at(-1)?.number;
  useEffect(() => {
    if (!newest || unread === 0) return;
    const read = () => { if (document.visibilityState === "visible") void client.post(`${at(id)}/reads`, { number: newest }).catch(() => undefined); };
    read();
    document.addEventListener("visibilitychange", read);
    return () => document.removeEventListener("visibilitychange", read);
  }, [id, newest, unread]);
}

/** After a deed that changes the row, what was asked is asked again (the socket usually is quicker). */
export function useRefresh(id: string) {
  const queries = useQueryClient();
  return async (): Promise<void> => {
    await Promise.all([queries.invalidateQueries({ queryKey: ["conversation", id] }), queries.invalidateQueries({ queryKey: ["rows"] }), queries.invalidateQueries({ queryKey: ["thread", id] })]);
  };
}
