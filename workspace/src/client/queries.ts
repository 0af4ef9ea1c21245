/** What several features ask for in the same way: members, queues, and how failures are retried. */
import { QueryClient, useQuery } from "@tanstack/react-query";
import type { Contact, Listed, Member, MemberPresence, Queue, Team } from "./contract";
import { client } from "./http";
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
export async function all<T>(path: string, query: Record<string, string> = {}): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Listed<T> = await client.get<Listed<T>>(path, { query: { ...query, cursor, limit: 200 } });
    items.push(...page.items);
    cursor = page.next ?? null;
  } while (cursor);
  return items;
}

export const useMembers = () => useQuery({ queryKey: ["members"], queryFn: () => all<Member>("/v1/members"), staleTime: 300_000 });
export const useTeams = () => useQuery({ queryKey: ["teams"], queryFn: () => all<Team>("/v1/teams"), staleTime: 300_000 });
export const useQueues = () => useQuery({ queryKey: ["queues"], queryFn: () => all<Queue>("/v1/queues"), staleTime: 300_000 });
export const usePresences = (enabled = true) => useQuery({ queryKey: ["presences"], queryFn: () => all<MemberPresence>("/v1/presences"), enabled });
export const useContact = (id: string | undefined) =>
  useQuery({ queryKey: ["contact", id], queryFn: () => client.get<Contact>(`/v1/contacts/${id}`), enabled: Boolean(id) });
