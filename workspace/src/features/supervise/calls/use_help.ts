/** Calls for help that go on, told by the socket to whoever may hear of calls. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Time } from "@/client/contract";
import { may, useSession } from "@/client/session";
import { useFrames, useWatch } from "@/live/live";

export interface CallForHelp { call: string; conversation: string; member: string; number: string; /** False where it could not leave. */ left: boolean; /** Where they said they are; empty where nobody knows. */ place: string; since: Time }

const KEY = ["calls", "help"], NONE: CallForHelp[] = [];

/** Hears them; once, in the shell. */
export function useHearHelp(): void {
  const queries = useQueryClient();
  useWatch(may(useSession(), "call.listen") ? "help" : null);
  useFrames((frame) => {
    if (!("view" in frame) || frame.view !== "help") return;
    const before = queries.getQueryData<CallForHelp[]>(KEY) ?? NONE, { items } = frame.data as { items: CallForHelp[] };
    queries.setQueryData(KEY, items);
    // The house writes a notice about each.
    if (items.length !== before.length) void queries.invalidateQueries({ queryKey: ["account-notices"] });
  });
}

export const useHelp = (): CallForHelp[] => useQuery<CallForHelp[]>({ queryKey: KEY, queryFn: () => NONE, enabled: false, staleTime: Infinity, gcTime: Infinity }).data ?? NONE;
