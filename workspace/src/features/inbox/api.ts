/** The rows of a view: asked by page, with what the socket told laid over them. */
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { ConversationRow } from "@/client/contract";
import { client } from "@/client/http";
import { conversationQuery, threadQuery } from "@/client/queries";
import { useSession } from "@/client/session";
import { isKept, mergeRows, type View } from "@/live/lists";
import { useDesk, useFrames, useLive, useWatch } from "@/live/live";

const PAGE = 100, MOST_ASKED_AGAIN = 3;
const asked = (view: View) => (view === "closed" ? { view: "mine", state: "closed" } : { view });

export function useRows(view: View) {
  const me = useSession().member.id;
  const told = useDesk((desk) => desk.rows);
  const waiting = useDesk((desk) => desk.waiting);
  useWatch(view === "waiting" ? "inbox" : null);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ["rows", view],
    queryFn: ({ pageParam, signal }) => client.get("/v1/conversations", { query: { ...asked(view), cursor: pageParam, limit: PAGE }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    // A thousand pages are not compared with themselves for each that comes.
    structuralSharing: false,
  });
  const rows = useMemo(() => data && mergeRows(data.pages.flatMap((page) => page.items), { rows: told, me, waiting }, view), [data, told, me, waiting, view]);
  useAskAgain(view, rows, data?.pages.length ?? 0);
  return { rows, error, hasNextPage, isFetchingNextPage, fetchNextPage };
}

const HAND = 60, WARM = 5000, UNTIL_DRAWN = 2000;

/** Asks for a conversation while the hand is still over its row, or at the moment it is pressed: before its pane is drawn. */
export function useWarming(): { warm: (id: string) => void; ask: (id: string) => void } {
  const queries = useQueryClient();
  const { connection } = useLive();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const prefetch = useCallback((id: string, staleTime: number) => {
    clearTimeout(timer.current);
    void queries.prefetchInfiniteQuery({ ...threadQuery(id), staleTime });
    void queries.prefetchQuery({ ...conversationQuery(id), staleTime });
  }, [queries]);
  const warm = useCallback((id: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => prefetch(id, WARM), HAND);
  }, [prefetch]);
  // Only what is not held at all; watched first, so that nothing is said between the answer and the pane's own watching.
  const ask = useCallback((id: string) => {
    const topic = `conversation:${id}`;
    connection.watch(topic);
    setTimeout(() => connection.unwatch(topic), UNTIL_DRAWN);
    prefetch(id, Infinity);
  }, [connection, prefetch]);
  return { warm, ask };
}

/** What a team or a kept view holds only the platform knows: a row it tells makes it ask again, gently, and not where one has read far down. */
function useAskAgain(view: View, rows: ConversationRow[] | undefined, pages: number): void {
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useFrames((frame) => {
    if (!("n" in frame) || !frame.data.row || !rows || pages > MOST_ASKED_AGAIN) return;
    const { id } = frame.data.row;
    if (!isKept(view) && (view !== "team" || rows.some((row) => row.id === id))) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void queries.invalidateQueries({ queryKey: ["rows", view] }), 1500);
  });
}
