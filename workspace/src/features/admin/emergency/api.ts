/** Sites and how calls for help leave from each, drills of that way, and the numbers for help of every country. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";
import type { Answer, Body } from "@/client/wire";

export type Site = Answer<"get", "/v1/emergency/sites">["sites"][number];
export type NewSite = Body<"post", "/v1/emergency/sites">;
export type Drill = Answer<"get", "/v1/emergency/drills">["drills"][number];
export type Country = Answer<"get", "/v1/emergency/countries">["countries"][number];

const SITES = ["emergency", "sites"], DRILLS = ["emergency", "drills"];
const at = (id: string) => `/v1/emergency/sites/${encodeURIComponent(id)}` as const;

export const useSites = () => useQuery({ queryKey: SITES, queryFn: async () => (await client.get("/v1/emergency/sites")).sites });
export const useDrills = () => useQuery({ queryKey: DRILLS, queryFn: async () => (await client.get("/v1/emergency/drills")).drills });
export const useCountries = () => useQuery({ queryKey: ["emergency", "countries"], queryFn: () => client.get("/v1/emergency/countries"), staleTime: 3_600_000 });

export const putSite = (id: string | null, site: NewSite): Promise<Site> => (id ? client.put(at(id), site) : client.post("/v1/emergency/sites", site));
export const removeSite = (id: string) => client.remove(at(id));

/** Sites and drills are asked anew. */
export function useRefresh(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () => Promise.all([SITES, DRILLS].map((queryKey) => queries.invalidateQueries({ queryKey })));
}

/** Tries a site's way: nobody is rung. */
export function useDrill() {
  const refresh = useRefresh();
  return useMutation({ mutationFn: (site: string) => client.post("/v1/emergency/drills", { site }), onSuccess: refresh });
}
