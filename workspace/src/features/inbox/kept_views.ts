/** The views an account keeps: asked with their counts, made, changed, let go. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Answer, Body, OneOf } from "@/client/wire";
import { client } from "@/client/http";
import { useFrames } from "@/live/live";

export type KeptView = OneOf<"/v1/views">;
export type NewView = Body<"post", "/v1/views">;
export type Counts = Answer<"get", "/v1/views/counts">;

/** Those that say what a tab of the inbox says already. */
const SAID_ALREADY = ["viw_mine", "viw_unassigned", "viw_open"];

export const useKeptViews = () => useQuery({ queryKey: ["views"], queryFn: () => client.get("/v1/views").then((answer) => answer.items), staleTime: 60_000, select: (views) => views.filter((view) => !(view.standing && SAID_ALREADY.includes(view.id))) });

/** How many each view holds; asked again a few seconds after something changed. */
export function useKeptCounts(): Counts {
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useFrames((frame) => {
    if (!("n" in frame) || !frame.data.row) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void queries.invalidateQueries({ queryKey: ["view-counts"] }), 2500);
  });
  return useQuery({ queryKey: ["view-counts"], queryFn: () => client.get("/v1/views/counts"), staleTime: 15_000 }).data ?? {};
}

export const saveView = (id: string | null, view: NewView) => (id ? client.patch(`/v1/views/${id}`, view) : client.post("/v1/views", view));
export const removeView = (id: string) => client.remove(`/v1/views/${id}`);
