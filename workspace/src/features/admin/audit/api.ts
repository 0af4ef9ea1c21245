/** The requests of the audit: the journal by pages, newest first, and its verification. */
import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { client } from "@/client/http";
import { now } from "@/lib/now";

export interface AuditFilter { kind?: string; actor?: string; subject?: string; before?: string }

export const useAudit = ({ before, ...filter }: AuditFilter) =>
  useInfiniteQuery({
    queryKey: ["audit", filter, before ?? null],
    queryFn: ({ pageParam, signal }) => client.get("/v1/audit", { query: { ...filter, before: pageParam, limit: 50 }, signal }),
    initialPageParam: before ?? null,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  });

export const useVerify = () =>
  useMutation({ mutationFn: async () => ({ ...(await client.post("/v1/journal/verifications")), at: now() }) });
