/** Makes packs of evidence, tells the key they are checked by, and why somebody may be written to. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { client } from "@/client/http";

export interface Scope { contact?: string; since?: string; until?: string }
interface Pack { entries: unknown[] }
export interface Why { channel: string; purpose_class: string; may: boolean; words: string; evidence: number | null }

export const useKey = () => useQuery({ queryKey: ["evidence-key"], staleTime: Infinity, queryFn: () => client.ask<{ key: string }>("GET", "/v1/evidence-key") });
export const useWhy = (contact: string) => useQuery({ queryKey: ["why", contact], enabled: Boolean(contact), queryFn: () => client.ask<Why[]>("GET", `/v1/contacts/${encodeURIComponent(contact)}/why`) });

export const useFound = (asked: string) => useQuery<Found[]>({
  queryKey: ["contacts", "evidence", asked], enabled: asked.length > 1, placeholderData: (before) => before,
  queryFn: async ({ signal }) => (await client.get("/v1/contacts", { query: { q: asked, limit: 12 }, signal })).items.map((one) => ({ value: one.id, label: one.name || one.addresses[0]?.address || one.id })),
});
interface Found { value: string; label: string }

/** Makes a pack and hands it to the browser as a file, as it was signed. */
export const useMake = () => useMutation({
  mutationFn: async (scope: Scope) => {
    const pack = await client.ask<Pack>("POST", "/v1/evidence-packs", scope);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(pack, null, 1)], { type: "application/json" }));
    link.download = "evidence.json";
    link.click();
    URL.revokeObjectURL(link.href);
    return pack.entries.length;
  },
});
