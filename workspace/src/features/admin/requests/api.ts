/** The requests about data requests; while one runs it is asked again every two seconds. */
import { useQuery } from "@tanstack/react-query";
import type { Contact, DataRequest, Listed } from "@/client/contract";
import { client } from "@/client/http";
import { all } from "@/client/queries";

const AGAIN = 2000;

export const useRequests = () => useQuery({
  queryKey: ["data-requests"], queryFn: () => all<DataRequest>("/v1/data-requests"),
  refetchInterval: (query) => (query.state.data?.some((one) => one.state === "running") ? AGAIN * 2 : false),
});

export const useRequest = (id: string) => useQuery({
  queryKey: ["data-request", id], queryFn: () => client.get<DataRequest>(`/v1/data-requests/${encodeURIComponent(id)}`),
  refetchInterval: (query) => (query.state.data?.state === "running" ? AGAIN : false),
});

export const ask = (contact: string, kind: DataRequest["kind"]) => client.post<DataRequest>("/v1/data-requests", { contact, kind });
export const packageAt = (id: string): string => `/v1/data-requests/${encodeURIComponent(id)}/package`;

export const useFoundContacts = (asked: string) => useQuery<Contact[]>({
  queryKey: ["contacts", "request", asked], enabled: asked.length > 1, placeholderData: (before) => before,
  queryFn: async ({ signal }) => (await client.get<Listed<Contact>>("/v1/contacts", { query: { q: asked, limit: 12 }, signal })).items.filter((one) => !one.merged_into),
});
