/** The requests about a contact. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Company, Contact, DataRequest, Field, FieldValue, Listed, TimelineEntry } from "@/client/contract";
import { client } from "@/client/http";
import { all } from "@/client/queries";
import { useFrames } from "@/live/live";

const at = (id: string) => `/v1/contacts/${id}`;

export const useFields = () => useQuery({ queryKey: ["fields"], queryFn: () => all<Field>("/v1/fields", { on: "contact" }), staleTime: 300_000, select: (fields) => fields.filter((field) => field.on === "contact") });
export const useCompanies = (enabled: boolean) => useQuery({ queryKey: ["companies"], queryFn: () => all<Company>("/v1/companies"), enabled });
export const useTimeline = (id: string) => useQuery({ queryKey: ["timeline", id], queryFn: () => client.get<Listed<TimelineEntry>>(`${at(id)}/timeline`), select: (page) => page.items });
export const findContacts = (q: string, signal?: AbortSignal) => client.get<Listed<Contact>>("/v1/contacts", { query: { q, limit: 8 }, signal });

export interface ContactChange { name?: string; company?: string | null; fields?: Record<string, FieldValue>; note?: string | null }

/** Changes are shown at once and taken back, in words, when they are refused. */
export function useChange(id: string) {
  const queries = useQueryClient();
  const key = ["contact", id];
  return useMutation({
    mutationFn: (change: ContactChange) => client.patch<Contact>(at(id), change),
    onMutate: ({ company: _later, ...change }) => {
      const before = queries.getQueryData<Contact>(key);
      if (before) queries.setQueryData<Contact>(key, { ...before, ...change, fields: { ...before.fields, ...change.fields } });
      return { before };
    },
    onError: (_error, _change, kept) => { if (kept?.before) queries.setQueryData(key, kept.before); },
    onSuccess: (contact) => { queries.setQueryData(key, contact); void queries.invalidateQueries({ queryKey: ["timeline", id] }); },
  });
}

/** After these the contact is asked again. */
function useDeed<T>(id: string, deed: (given: T) => Promise<unknown>) {
  const queries = useQueryClient();
  const refresh = () => Promise.all(["contact", "timeline"].map((first) => queries.invalidateQueries({ queryKey: [first, id] })));
  return useMutation({ mutationFn: deed, onSuccess: refresh });
}

export const useAddAddress = (id: string) => useDeed(id, (address: { channel: string; address: string }) => client.post(`${at(id)}/addresses`, address));
export const useOptOut = (id: string) => useDeed(id, ({ channel, out }: { channel: string; out: boolean }) => (out ? client.put(`${at(id)}/opt-outs/${channel}`, {}) : client.remove(`${at(id)}/opt-outs/${channel}`)));
export const useMerge = (id: string) => useDeed(id, (other: string) => client.post(`${at(id)}/merges`, { other }));
export const useDataRequest = (id: string) => useDeed(id, (kind: DataRequest["kind"]) => client.post<DataRequest>("/v1/data-requests", { contact: id, kind }));

/** Asks again when the journal says that this contact changed. */
export function useContactNews(id: string): void {
  const queries = useQueryClient();
  useFrames((frame) => {
    if (!("n" in frame) || !frame.data.contact) return;
    void queries.invalidateQueries({ queryKey: ["contact", id] });
    void queries.invalidateQueries({ queryKey: ["timeline", id] });
  });
}
