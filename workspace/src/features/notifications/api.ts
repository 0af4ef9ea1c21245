/** The list of notices: asked by page, asked again when the socket tells something of mine, and when the worker hears a push. */
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";
import { readNotices, seeNotices, type Notices } from "@/client/notices";
import { hearWorker } from "@/lib/worker";
import { useFrames } from "@/live/live";

const KEY = ["notices"], SOON = 1200;
const TELLS = new Set(["WorkOffered", "OfferAccepted", "OfferDeclined", "OfferExpired", "ConversationAssigned", "WorkTransferred", "NoteWritten", "MessageThreaded", "ObligationWarned", "ObligationMissed", "SnoozeEnded", "ReadMarked"]);

export function useNotices() {
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const soon = useCallback(() => { clearTimeout(timer.current); timer.current = setTimeout(() => void queries.invalidateQueries({ queryKey: KEY }), SOON); }, [queries]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => hearWorker((said) => { if (said.notices) soon(); }), [soon]);
  useFrames((frame) => { if ("ready" in frame || "resync" in frame || ("n" in frame && TELLS.has(frame.kind))) soon(); });
  const pages = useInfiniteQuery({ queryKey: KEY, queryFn: ({ pageParam, signal }) => readNotices(pageParam, signal), initialPageParam: null as string | null, getNextPageParam: (page: Notices) => page.next, retry: 1 });
  const see = useCallback(async (which: { number?: number; conversation?: string }) => { await seeNotices(which).catch(() => undefined); await queries.invalidateQueries({ queryKey: KEY }); }, [queries]);
  return { ...pages, items: pages.data?.pages.flatMap((page) => page.items) ?? [], unseen: pages.data?.pages[0]?.unseen ?? 0, see };
}
