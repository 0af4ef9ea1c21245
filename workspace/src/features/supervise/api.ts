/** The floor: asked once, then told by the socket, on the platform's own clock. */
import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Conversation, Floor } from "@/client/contract";
import { client } from "@/client/http";
import { now, useNow } from "@/lib/now";
import { ms } from "@/lib/time";
import { useDesk, useFrames, useHeld, useWatch } from "@/live/live";
import { newest } from "./figures";

const FLOOR = ["floor"] as const;
const NOTICED = 750;

/** The newest floor known; `time` runs on the platform's clock each second, and stands still while the line is lost. */
export function useFloor() {
  const queries = useQueryClient();
  const [skew, setSkew] = useState(0);
  // A timer that jumped with every frame's way through the network would flicker; only a real difference is taken over.
  const compare = (floor: Floor) => { const found = ms(floor.at) - now(); setSkew((held) => (Math.abs(held - found) > NOTICED ? found : held)); };
  useWatch("floor");
  const asked = useQuery({
    queryKey: FLOOR, refetchInterval: 60_000, staleTime: 0,
    queryFn: async ({ signal }) => { const floor = await client.get<Floor>("/v1/floor", { signal }); compare(floor); return floor; },
  });
  useFrames((frame) => {
    if ("view" in frame && frame.view === "floor") compare(frame.data as Floor);
    if ("ready" in frame || "resync" in frame) void queries.invalidateQueries({ queryKey: FLOOR });
  });
  const floor = newest(asked.data, useDesk((desk) => desk.floor) as Floor | null);
  const isStale = useHeld((held) => held.line !== "live" && held.tries > 0);
  const local = useNow(1000);
  return { floor, error: asked.error, refetch: asked.refetch, isStale, time: isStale && floor ? ms(floor.at) : local + skew };
}

/** What an agent has in hand, asked only when somebody looks. */
export const useConversations = (ids: string[], enabled: boolean) =>
  useQueries({ queries: ids.map((id) => ({ queryKey: ["conversation", id], enabled, queryFn: () => client.get<Conversation>(`/v1/conversations/${encodeURIComponent(id)}`) })) });
