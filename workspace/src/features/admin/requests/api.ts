/** The requests about data requests; while one runs it is asked again every two seconds. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Contact, DataRequest } from "@/client/contract";
import { client } from "@/client/http";
import { all } from "@/client/queries";

const AGAIN = 2000;

export const useRequests = () => useQuery({
  queryKey: ["data-requests"], queryFn: () => all("/v1/data-requests"),
  refetchInterval: (query) => (query.state.data?.some((one) => one.state === "running") ? AGAIN * 2 : false),
});

/** One request; the list beside it learns what was heard, and a contact who was forgotten is forgotten here too. */
export function useRequest(id: string) {
  const queries = useQueryClient();
  return useQuery({
    queryKey: ["data-request", id],
    queryFn: async () => {
      const request = await client.get(`/v1/data-requests/${encodeURIComponent(id)}`);
      const before = queries.getQueryData<DataRequest[]>(["data-requests"])?.find((one) => one.id === id);
      queries.setQueryData<DataRequest[]>(["data-requests"], (list) => list?.map((one) => (one.id === id ? request : one)));
      if (before?.state === "running" && request.state === "done" && request.kind === "erasure") void queries.invalidateQueries({ predicate: (query) => ["contact", "contacts", "timeline"].includes(String(query.queryKey[0])) });
      return request;
    },
    refetchInterval: (query) => (query.state.data?.state === "running" ? AGAIN : false),
  });
}

export const ask = (contact: string, kind: DataRequest["kind"]) => client.post("/v1/data-requests", { contact, kind });
export const packageAt = (id: string): string => `/v1/data-requests/${encodeURIComponent(id)}/package`;

export const useFoundContacts = (asked: string) => useQuery<Contact[]>({
  queryKey: ["contacts", "request", asked], enabled: asked.length > 1, placeholderData: (before) => before,
  queryFn: async ({ signal }) => (await client.get("/v1/contacts", { query: { q: asked, limit: 12 }, signal })).items.filter((one) => !one.merged_into),
});
