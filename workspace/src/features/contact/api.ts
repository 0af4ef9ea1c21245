/** The requests about a contact. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Contact, ContactChange, DataRequest } from "@/client/contract";
import { client } from "@/client/http";
import { all } from "@/client/queries";
import type { Body } from "@/client/wire";
import { useFrames } from "@/live/live";

const at = (id: string) => `/v1/contacts/${id}` as const;

export const useFields = () => useQuery({ queryKey: ["fields"], queryFn: () => all("/v1/fields", { on: "contact" }), staleTime: 300_000, select: (fields) => fields.filter((field) => field.on === "contact") });
export const useCompanies = (enabled: boolean) => useQuery({ queryKey: ["companies"], queryFn: () => all("/v1/companies"), enabled });
export const useTimeline = (id: string) => useQuery({ queryKey: ["timeline", id], queryFn: () => client.get(`${at(id)}/timeline`), select: (page) => page.items });
export const findContacts = (q: string, signal?: AbortSignal) => client.get("/v1/contacts", { query: { q, limit: 8 }, signal });

export type { ContactChange };

/** Changes are shown at once and taken back, in words, when they are refused. */
export function useChange(id: string) {
  const queries = useQueryClient();
  const key = ["contact", id];
  return useMutation({
    mutationFn: (change: ContactChange) => client.patch(at(id), change),
    onMutate: ({ company: _later, ...change }) => {
      const before = queries.getQueryData<Contact>(key);
      if (before) queries.setQueryData<Contact>(key, { ...before, ...change, fields: kept({ ...before.fields, ...change.fields }) });
      return { before };
    },
    onError: (_error, _change, kept) => { if (kept?.before) queries.setQueryData(key, kept.before); },
    onSuccess: (contact) => { queries.setQueryData(key, contact); void queries.invalidateQueries({ queryKey: ["timeline", id] }); },
  });
}

/** A field set to nothing is no longer there. */
const kept = (fields: NonNullable<ContactChange["fields"]>) => Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));

/** After these the contact is asked again. */
function useDeed<T>(id: string, deed: (given: T) => Promise<unknown>) {
  const queries = useQueryClient();
  const refresh = () => Promise.all(["contact", "consents", "timeline"].map((first) => queries.invalidateQueries({ queryKey: [first, id] })));
  return useMutation({ mutationFn: deed, onSuccess: refresh });
}

export const useAddAddress = (id: string) => useDeed(id, (address: { channel: string; address: string }) => client.post(`${at(id)}/addresses`, address));
export const useOptOut = (id: string) => useDeed(id, ({ channel, out }: { channel: string; out: boolean }) => (out ? client.put(`${at(id)}/opt-outs/${channel}`, {}) : client.remove(`${at(id)}/opt-outs/${channel}`)));
export const useConsents = (id: string, enabled: boolean) => useQuery({ queryKey: ["consents", id], queryFn: () => client.get(`${at(id)}/consents`), enabled });
export const useGiveConsent = (id: string) => useDeed(id, (given: Body<"post", "/v1/contacts/{id}/consents">) => client.post(`${at(id)}/consents`, given));
export const useWithdraw = (id: string) => useDeed(id, (channel: string) => client.post(`${at(id)}/withdrawals`, { scope: "channel", channel, means: "noted" }));
export const useMerge = (id: string) => useDeed(id, (other: string) => client.post(`${at(id)}/merges`, { other }));
export const useDataRequest = (id: string) => useDeed(id, (kind: DataRequest["kind"]) => client.post("/v1/data-requests", { contact: id, kind }));

/** Asks again when the journal says that this contact changed. */
export function useContactNews(id: string): void {
  const queries = useQueryClient();
  useFrames((frame) => {
    if (!("n" in frame) || !frame.data.contact) return;
    void queries.invalidateQueries({ queryKey: ["contact", id] });
    void queries.invalidateQueries({ queryKey: ["consents", id] });
    void queries.invalidateQueries({ queryKey: ["timeline", id] });
  });
}
