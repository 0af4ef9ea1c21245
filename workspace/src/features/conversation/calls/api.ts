/** The calls of a conversation, and what is kept of them. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { readCallsOf } from "@/client/calls";
import { readPeaks, readRecordings, readTranscript } from "@/client/recordings";
import { may, useSession } from "@/client/session";
import { useFrames } from "@/live/live";
import type { Called } from "./place_calls";

const NONE: Called[] = [];

/** Asked only where there may be some: of a call's own conversation, or where a line tells of one. */
export function useCalls(conversation: string, mayHold: boolean): Called[] {
  const queries = useQueryClient();
  const listens = may(useSession(), "recording.listen");
  const calls = useQuery({ queryKey: ["calls", "of", conversation], queryFn: () => readCallsOf(conversation), enabled: mayHold, retry: false }).data;
  const recordings = useQuery({ queryKey: ["recordings", conversation], queryFn: () => readRecordings(conversation), enabled: mayHold && listens, retry: false }).data;
  useFrames((frame) => {
    if (!("n" in frame) || frame.conversation !== conversation || !/^(Call|Recording)/.test(frame.kind)) return;
    void queries.invalidateQueries({ queryKey: ["calls", "of", conversation] });
    void queries.invalidateQueries({ queryKey: ["recordings", conversation] });
  });
  return useMemo(() => calls?.map((call) => ({ call, recordings: (recordings ?? []).filter((one) => one.call === call.id) })) ?? NONE, [calls, recordings]);
}

export const usePeaks = (id: string) => useQuery({ queryKey: ["recording", id, "peaks"], queryFn: () => readPeaks(id), staleTime: Infinity, retry: false });
export const useTranscript = (id: string, wanted: boolean) => useQuery({ queryKey: ["recording", id, "transcript"], queryFn: () => readTranscript(id), enabled: wanted, staleTime: 60_000 });
