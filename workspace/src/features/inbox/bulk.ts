/** Something done to many conversations at once: started, watched while it goes on, undone. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { client } from "@/client/http";

/** Why it could not be done to some, alike together. */
export interface Refused { type: string; title: string; remedy: string; count: number; conversations: { id: string; reference: number }[] }
export interface Bulk { id: string; state: "running" | "done" | "undoing" | "undone"; wanted: number; done: number; failed: number; undo_until: string | null; refused: Refused[] }
export type Doing = { do: string } & Record<string, unknown>;

export function useBulk(id: string | null) {
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ["bulk", id], enabled: id !== null, queryFn: () => client.ask<Bulk>("GET", `/v1/bulks/${id}`),
    refetchInterval: (query) => (query.state.data && ["done", "undone"].includes(query.state.data.state) ? false : 700),
  });
  const ended = data?.state === "done" || data?.state === "undone";
  useEffect(() => { if (ended) for (const queryKey of [["rows"], ["view-counts"], ["conversation"]]) void queries.invalidateQueries({ queryKey }); }, [ended, data?.state, queries]);
  return data;
}

export const useStartBulk = (onStarted: (bulk: Bulk) => void) => useMutation({
  mutationFn: ({ ids, actions }: { ids: string[]; actions: Doing[] }) => client.ask<Bulk>("POST", "/v1/bulks", { conversations: ids, expected: ids.length, actions }), onSuccess: onStarted,
});
export const undoBulk = (id: string) => client.ask<Bulk>("POST", `/v1/bulks/${id}/undoing`, {});
