/** How the house goes on when something fails: what fails now, its numbers' fallbacks, and exercises with what they measured. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";
import type { Answer, Body } from "@/client/wire";

export type Continuity = Answer<"get", "/v1/continuity">;
export type Exercise = Continuity["exercises"][number];
export type Failure = Continuity["failing"][number];
export type NumberKept = Continuity["fallbacks"][number];
export type NewExercise = Body<"post", "/v1/operator/exercises">;
export type NewFailure = Body<"post", "/v1/operator/failures">;

const KEY = ["continuity"];
const EVERY = 60_000; // ms between two looks

export const useContinuity = () => useQuery({ queryKey: KEY, queryFn: () => client.get("/v1/continuity"), refetchInterval: EVERY });

/** What the operator writes; each answers how all of it stands then. */
export function useDeeds() {
  const queries = useQueryClient();
  const then = async (answer: Promise<Continuity>) => { const found = await answer; queries.setQueryData(KEY, found); return found; };
  return {
    begin: (failure: NewFailure) => then(client.post("/v1/operator/failures", failure)),
    end: (id: string) => then(client.post(`/v1/operator/failures/${encodeURIComponent(id)}/end`)),
    hold: (exercise: NewExercise) => then(client.post("/v1/operator/exercises", exercise)),
    learn: (id: string, lesson: number, words: string) => then(client.post(`/v1/operator/exercises/${encodeURIComponent(id)}/lessons`, { lesson, words })),
  };
}
