/** The requests about one's own presence. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Presence, PresenceStatus } from "@/client/contract";
import { client } from "@/client/http";
import { useDesk } from "@/live/live";

const PRESENCE = ["presence"] as const;

/** One's presence: as asked, or as told since. */
export function useMyPresence(): Presence | null {
  const { data } = useQuery({ queryKey: PRESENCE, queryFn: () => client.get<Presence>("/v1/presence") });
  const told = useDesk((desk) => desk.presence);
  if (!data || !told) return told ?? data ?? null;
  return told.since > data.since ? told : { ...data, load: told.load, capacity: told.capacity };
}

export function useSetPresence() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (status: PresenceStatus) => client.put<Presence>("/v1/presence", { status }),
    onSuccess: (presence) => queries.setQueryData(PRESENCE, presence),
  });
}
