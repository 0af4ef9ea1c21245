/** Lists of contacts: looked at, taken in with where they are from, taken back. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";

export interface Declared { source: string; means: string; ground: string; collected: string; shown: string }
export interface Brought { csv: string; columns: Record<string, string>; declared: Declared }
export interface Fate { line: number; fate: "made" | "joined" | "known" | "left"; contact: string; why: string }
export interface Sign { name: string; words: string; many: number; of: number; refuses: boolean }
export interface Preview { columns: Record<string, string>; rows: number; made: number; joined: number; known: number; left: number; refused: boolean; signs: Sign[]; fates: Fate[] }
export interface Import { id: string; at: string; by: string; state: "taken" | "refused" | "undone"; rows: number; made: number; joined: number; left: number; mails: number; bounced: number; source: string; means: string; ground: string; barred: string }
export interface Done { taken: Import; fates: Fate[] }

const key = ["contact-imports"] as const;

export const useImports = () => useQuery({ queryKey: key, queryFn: () => client.ask<{ items: Import[]; next: string | null }>("GET", "/v1/contact-imports?limit=100") });
export const usePreview = () => useMutation({ mutationFn: (brought: Brought) => client.ask<Preview>("POST", "/v1/contact-imports/previews", brought) });

export function useTake() {
  const queries = useQueryClient();
  return useMutation({ mutationFn: (brought: Brought) => client.ask<Done>("POST", "/v1/contact-imports", brought), onSettled: () => queries.invalidateQueries({ queryKey: key }) });
}

export function useUndo() {
  const queries = useQueryClient();
  return useMutation({ mutationFn: (id: string) => client.ask<{ forgotten: number; kept: number }>("DELETE", `/v1/contact-imports/${encodeURIComponent(id)}`), onSuccess: () => queries.invalidateQueries({ queryKey: key }) });
}
