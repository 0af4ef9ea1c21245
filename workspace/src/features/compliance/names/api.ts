/** Names kept watch over, whose they are, and which accounts may use them until when. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";
import { dayEnds } from "@/lib/time";

export interface Badge { account: string; until: string }
export interface Mark { id: string; name: string; owner: string; badges: Badge[] }
/** The operator's own name, which nobody takes off the list. */
export const OWN = "operator";

const ROOT = "/v1/operator/marks";
const KEY = ["marks"] as const;
const at = (...parts: string[]) => [ROOT, ...parts.map(encodeURIComponent)].join("/");

export const useMarks = () => useQuery({ queryKey: KEY, queryFn: () => client.ask<Mark[]>("GET", ROOT) });

export function useMarkDeed<T>(send: (told: T) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: send, onSuccess: () => queries.invalidateQueries({ queryKey: KEY }) });
}

export const protect = (told: { name: string; owner: string }) => client.ask("POST", ROOT, told);
export const drop = (mark: string) => client.ask("DELETE", at(mark));
export const grant = (mark: string, account: string, day: string) => client.ask("POST", at(mark, "badges"), { account, until: dayEnds(day) });
export const takeBack = (mark: string, account: string) => client.ask("DELETE", at(mark, "badges", account));
