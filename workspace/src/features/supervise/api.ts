/** The floor: asked once, then told by the socket. */
import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Floor } from "@/client/contract";
import { client } from "@/client/http";
import { useNow } from "@/lib/now";
import { ms } from "@/lib/time";
import { useDesk, useFrames, useHeld, useWatch } from "@/live/live";
import { newest } from "./figures";

const FLOOR = ["floor"] as const;

/** The newest floor known; `time` runs each second, and stands still while the line is lost. */
export function useFloor() {
  const queries = useQueryClient();
  useWatch("floor");
  const asked = useQuery({ queryKey: FLOOR, refetchInterval: 60_000, staleTime: 0, queryFn: ({ signal }) => client.get("/v1/floor", { signal }) });
  useFrames((frame) => { if ("ready" in frame || "resync" in frame) void queries.invalidateQueries({ queryKey: FLOOR }); });
  const floor = newest(asked.data, useDesk((desk) => desk.floor) as Floor | null);
  const isStale = useHeld((held) => held.line !== "live" && held.tries > 0);
  const time = useNow(1000);
  return { floor, error: asked.error, refetch: asked.refetch, isStale, time: isStale && floor ? ms(floor.at) : time };
}

/** What an agent has in hand, asked only when somebody looks. */
export const useConversations = (ids: string[], enabled: boolean) =>
  useQueries({ queries: ids.map((id) => ({ queryKey: ["conversation", id], enabled, queryFn: () => client.get(`/v1/conversations/${encodeURIComponent(id)}`) })) });
