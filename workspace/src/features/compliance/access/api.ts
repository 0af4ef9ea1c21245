/** What sign-in demands, and who holds a high role. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";

export type Whom = "nobody" | "high" | "everybody";
export interface Rules { second_factor: Whom; lock_minutes: number; shared: boolean }
export interface HighRole { member: string; name: string; role: string; reviewed: string; due: string; suspended: boolean }

const RULES = ["sign-in-rules"], ROLES = ["role-reviews"];

export const useRules = () => useQuery({ queryKey: RULES, queryFn: () => client.ask<Rules>("GET", "/v1/sign-in-rules") });
export function useSetRules() {
  const queries = useQueryClient();
  return useMutation({ mutationFn: (rules: Rules) => client.ask<Rules>("PUT", "/v1/sign-in-rules", rules), onSuccess: (rules) => queries.setQueryData(RULES, rules) });
}

export const useHighRoles = () => useQuery({ queryKey: ROLES, queryFn: async () => (await client.ask<{ items: HighRole[] }>("GET", "/v1/role-reviews")).items });
export function useConfirm() {
  const queries = useQueryClient();
  return useMutation({ mutationFn: (member: string) => client.ask<HighRole>("POST", `/v1/role-reviews/${encodeURIComponent(member)}`), onSuccess: () => queries.invalidateQueries({ queryKey: ROLES }) });
}
