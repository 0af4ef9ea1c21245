/** The rows of a view: asked by page, with what the socket told laid over them. */
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { ConversationRow } from "@/client/contract";
import { client } from "@/client/http";
import { conversationQuery, threadQuery } from "@/client/queries";
import { useSession } from "@/client/session";
import { isKept, mergeRows, type View } from "@/live/lists";
import { useDesk, useFrames, useWatch } from "@/live/live";

const PAGE = 100, MOST_ASKED_AGAIN = 3;
const asked = (view: View) => (view === "closed" ? { view: "mine", state: "closed" } : { view });

export function useRows(view: View) {
  const me = useSession().member.id;
  const told = useDesk((desk) => desk.rows);
  const waiting = useDesk((desk) => desk.waiting);
  useWatch(view === "waiting" ? "inbox" : null);
  const pages = useInfiniteQuery({
    queryKey: ["rows", view],
    queryFn: ({ pageParam, signal }) => client.get("/v1/conversations", { query: { ...asked(view), cursor: pageParam, limit: PAGE }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    // A thousand pages are not compared with themselves for each that comes.
    structuralSharing: false,
  });
  const rows = useMemo(() => pages.data && mergeRows(pages.data.pages.flatMap((page) => page.items), { rows: told, me, waiting }, view), [pages.data, told, me, waiting, view]);
  useAskAgain(view, rows, pages.data?.pages.length ?? 0);
  return { ...pages, rows };
}

const HAND = 60, WARM = 5000;

/** Asks for a conversation while the hand is still over its row, so that it is there when it is opened. */
export function useWarming(): (id: string) => void {
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback((id: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      void queries.prefetchQuery({ ...conversationQuery(id), staleTime: WARM });
      void queries.prefetchInfiniteQuery({ ...threadQuery(id), staleTime: WARM });
    }, HAND);
  }, [queries]);
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
