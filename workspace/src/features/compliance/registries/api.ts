/** Do-not-call registries and our copies of them. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";

export interface Copied { id: string; registry: string; as_of: string; loaded: string; numbers: number; left_out: number; format: string; areas: string[]; until: string | null; too_old: boolean }
export interface Registry { name: string; place: string; label: string; law: string; max_age_days: number | null; texts: boolean; changed_hands: boolean; areas: number; copies: Copied[] }
export interface Load { name: string; file: File; asOf: string; format: string; areas: string }

const key = ["registries"] as const;

export const useRegistries = () => useQuery({ queryKey: key, queryFn: () => client.ask<Registry[]>("GET", "/v1/registries") });

export function useLoad() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ name, file, asOf, format, areas }: Load) => client.bring<Copied>(`/v1/registries/${encodeURIComponent(name)}/copy?${new URLSearchParams({ as_of: asOf, format, areas })}`, file),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export function useRemove() {
  const queries = useQueryClient();
  return useMutation({ mutationFn: (id: string) => client.ask<unknown>("DELETE", `/v1/registry-copies/${encodeURIComponent(id)}`), onSuccess: () => queries.invalidateQueries({ queryKey: key }) });
}
