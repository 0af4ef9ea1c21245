/** The requests about one's own presence. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Presence, PresenceStatus } from "@/client/contract";
import { client } from "@/client/http";
import { takesWork, useSession } from "@/client/session";
import { presenceIn } from "@/live/desk";
import { useFrames } from "@/live/live";

const PRESENCE = ["presence"] as const;

/** What changes how much one has in hand. */
const LOADS = ["OfferAccepted", "ConversationAssigned", "ConversationUnassigned", "WorkTransferred", "WrapUpStarted", "ConversationClosed", "ConversationReopened"];

export const usePresence = () => useQuery({ queryKey: PRESENCE, enabled: takesWork(useSession()), queryFn: () => client.get("/v1/presence") });

/** One's presence: told at once when it changes, asked again when one's load may have. */
export function useMyPresence(): Presence | null {
  const queries = useQueryClient();
  const me = useSession().member.id;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useFrames((frame) => {
    if (!("n" in frame)) return;
    const told = presenceIn(frame);
    if (told?.member.id === me) queries.setQueryData<Presence>(PRESENCE, told);
    if (!LOADS.includes(frame.kind)) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void queries.invalidateQueries({ queryKey: PRESENCE }), 800);
  });
  return usePresence().data ?? null;
}

export function useSetPresence() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (status: PresenceStatus) => client.put("/v1/presence", { status }),
    onSuccess: (presence) => queries.setQueryData(PRESENCE, presence),
  });
}
