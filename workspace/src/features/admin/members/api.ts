/** The requests about members. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Member, MemberSkill, Role } from "@/client/contract";
import { client } from "@/client/http";

export interface Invited { email: string; name: string; role: Role; teams: string[] }
export interface MemberChange { name?: string; role?: Role; teams?: string[]; state?: "active" | "deactivated" }
export interface MemberSaved { change: MemberChange; skills?: MemberSkill[]; capacity?: number; extension?: Record<string, string> }
/** Somebody’s desk phone, and the short number colleagues’ desk phones dial it by. */
export interface DeskPhone { line: string; member: string; name: string; extension: string }

const at = (id: string) => `/v1/members/${encodeURIComponent(id)}` as const;

/** Everything a member stands in is asked again: the list, the teams, what they take. */
export function useMembersChanged() {
  const queries = useQueryClient();
  return () => Promise.all(["members", "teams", "presences", "extensions"].map((first) => queries.invalidateQueries({ queryKey: [first] })));
}

export const useDeskPhones = () => useQuery({ queryKey: ["extensions"], queryFn: () => client.ask<{ items: DeskPhone[] }>("GET", "/v1/phone/extensions"), select: (page) => page.items });

export const invite = (who: Invited) => client.post("/v1/members", who);
export const change = (id: string, what: MemberChange) => client.patch(at(id), what);
/** A new link: to join, or to choose a new password where the old one is forgotten. The link before it is void. */
export const inviteAgain = (id: string) => client.post(`${at(id)}/invitations`);
export const remove = (id: string) => client.remove(at(id));

/** The parts that changed, one after another: what was written before a refusal stays written. */
export async function saveMember(id: string, { change: what, skills, capacity, extension = {} }: MemberSaved): Promise<void> {
  if (Object.keys(what).length) await change(id, what);
  if (skills) await client.put(`${at(id)}/skills`, { skills });
  if (capacity !== undefined) await client.put(`${at(id)}/capacity`, { webchat: capacity });
  for (const [line, number] of Object.entries(extension)) await client.ask("PUT", `/v1/phone/lines/${encodeURIComponent(line)}/extension`, { extension: number });
}

/** Shows the new state at once and takes it back where it is refused. */
export function useSetState() {
  const queries = useQueryClient();
  const changed = useMembersChanged();
  return useMutation({
    mutationFn: ({ id, state }: { id: string; state: "active" | "deactivated" }) => change(id, { state }),
    onMutate: ({ id, state }) => {
      const before = queries.getQueryData<Member[]>(["members"]);
      queries.setQueryData<Member[]>(["members"], (list) => list?.map((one) => (one.id === id ? { ...one, state } : one)));
      return { before };
    },
    onError: (_error, _given, kept) => queries.setQueryData(["members"], kept?.before),
    onSettled: changed,
  });
}
