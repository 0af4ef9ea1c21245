/** What several features ask for in the same way: members, queues, and how failures are retried. */
import { infiniteQueryOptions, QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import type { Listed } from "./contract";
import { client } from "./http";
import type { Lists, OneOf } from "./wire";
import { Problem } from "@/lib/problem";

export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (tries, error) => tries < 3 && isWorthAnother(error), refetchOnWindowFocus: false },
      mutations: { retry: false },
    },
  });
}

/** Only what may heal by itself is asked again; a refusal stays a refusal. */
const isWorthAnother = (error: unknown) => error instanceof Problem && error.isUnreachable;

/** A whole short list: pages are followed to the end. */
export async function all<Path extends Lists>(path: Path, query: Record<string, string> = {}): Promise<OneOf<Path>[]> {
  const items: OneOf<Path>[] = [];
  let cursor: string | null = null;
  do {
    const page: Listed<OneOf<Path>> = await client.ask<Listed<OneOf<Path>>>("GET", path, undefined, { query: { ...query, cursor, limit: 200 } });
    items.push(...page.items);
    cursor = page.next ?? null;
  } while (cursor);
  return items;
}

export const useMembers = () => useQuery({ queryKey: ["members"], queryFn: () => all("/v1/members"), staleTime: 300_000 });
export const useTeams = () => useQuery({ queryKey: ["teams"], queryFn: () => all("/v1/teams"), staleTime: 300_000 });
export const useQueues = () => useQuery({ queryKey: ["queues"], queryFn: () => all("/v1/queues"), staleTime: 300_000 });
export const usePresences = (enabled = true) => useQuery({ queryKey: ["presences"], queryFn: () => all("/v1/presences"), enabled });
export const useContact = (id: string | undefined) =>
  useQuery({ queryKey: ["contact", id], queryFn: () => client.get(`/v1/contacts/${id}`), enabled: Boolean(id) });

/** One conversation, and its newest messages: asked when it is opened, and a moment before, when a hand is over its row.
 *  What is held is shown at once; whoever shows it asks again a breath later, for what was said while nobody watched it comes down no socket. */
export const conversationQuery = (id: string) => queryOptions({ queryKey: ["conversation", id], queryFn: () => client.get(`/v1/conversations/${id}`), refetchOnMount: false });
export const threadQuery = (id: string) => infiniteQueryOptions({
  queryKey: ["thread", id], refetchOnMount: false,
  queryFn: ({ pageParam, signal }) => client.get(`/v1/conversations/${id}/thread`, { query: { before: pageParam, limit: 50 }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
});
