/** The rows of a view: asked by page, with what the socket told laid over them. */
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import type { ConversationRow } from "@/client/contract";
import { client } from "@/client/http";
import { useSession } from "@/client/session";
import { mergeRows, type View } from "@/live/lists";
import { useDesk, useFrames, useWatch } from "@/live/live";

const asked = (view: View) => (view === "closed" ? { view: "mine", state: "closed" } : { view });

export function useRows(view: View) {
  const me = useSession().member.id;
  const told = useDesk((desk) => desk.rows);
  const waiting = useDesk((desk) => desk.waiting);
  useWatch(view === "waiting" ? "inbox" : null);
  const pages = useInfiniteQuery({
    queryKey: ["rows", view],
    queryFn: ({ pageParam, signal }) => client.get("/v1/conversations", { query: { ...asked(view), cursor: pageParam, limit: 50 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const rows = useMemo(() => pages.data && mergeRows(pages.data.pages.flatMap((page) => page.items), { rows: told, me, waiting }, view), [pages.data, told, me, waiting, view]);
  useAskAgain(view, rows);
  return { ...pages, rows };
}

/** Which queues are my team's only the platform knows: a row it tells that the view does not hold makes it ask again, gently. */
function useAskAgain(view: View, rows: ConversationRow[] | undefined): void {
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useFrames((frame) => {
    if (view !== "team" || !("n" in frame) || !frame.data.row || !rows) return;
    const { id } = frame.data.row;
    if (rows.some((row) => row.id === id)) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void queries.invalidateQueries({ queryKey: ["rows", view] }), 1500);
  });
}
