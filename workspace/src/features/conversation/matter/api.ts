/** What can be changed about how a conversation stands, and what is asked to show it. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Conversation, ConversationRow } from "@/client/contract";
import { readForms, readStatuses } from "@/client/filing";
import { client } from "@/client/http";
import { useLive } from "@/live/live";
import { useTellProblem } from "@/ui/notices";

export type Value = Conversation["values"][string];
export interface Change {
  status?: string; custom?: string | null; priority?: string; kind?: string | null; subject?: string; tags?: string[]; add_tags?: string[];
  agent?: string | null; queue?: string; form?: string | null; values?: Record<string, Value | null>;
}
export interface Owed { metric: string; state: "open" | "paused" | "met" | "missed" | "cancelled"; due: string | null; spent_seconds: number; target_seconds: number; words: string }
export interface Firing { at: string; rule: { id: string; name: string }; cause: { number: number; words: string }; conditions: { words: string; held: boolean }[]; did: string[] }

const at = (id: string) => `/v1/conversations/${encodeURIComponent(id)}`;
const ask = <T>(method: string, path: string, body?: unknown) => client.ask<T>(method, path, body);

export const change = (id: string, wanted: Change) => ask<Conversation>("PATCH", at(id), wanted);
export const watch = (id: string) => ask<Conversation>("POST", `${at(id)}/watchers`, {});
export const unwatch = (id: string, member: string) => ask<void>("DELETE", `${at(id)}/watchers/${encodeURIComponent(member)}`);
export const addParticipant = (id: string, email: string) => ask<Conversation>("POST", `${at(id)}/participants`, { email });
export const removeParticipant = (id: string, contact: string) => ask<void>("DELETE", `${at(id)}/participants/${encodeURIComponent(contact)}`);
export const link = (id: string, other: string, kind: string) => ask<Conversation>("POST", `${at(id)}/links`, { other, kind });
export const unlink = (id: string, other: string, kind: string) => ask<void>("DELETE", `${at(id)}/links/${encodeURIComponent(other)}?kind=${encodeURIComponent(kind)}`);
export const merge = (id: string, other: string, cc: boolean) => ask<Conversation>("POST", `${at(id)}/merges`, { other, cc });
export const undoMerge = (id: string, other: string) => ask<void>("DELETE", `${at(id)}/merges/${encodeURIComponent(other)}`);
export const split = (id: string, numbers: number[], subject: string) => ask<ConversationRow>("POST", `${at(id)}/splits`, { numbers, subject });
export const undoSplit = (id: string, source: string) => ask<void>("DELETE", `${at(id)}/splits/${encodeURIComponent(source)}`);
export const snooze = (id: string, until: string) => ask<ConversationRow>("PUT", `${at(id)}/snooze`, { until });
export const wake = (id: string) => ask<void>("DELETE", `${at(id)}/snooze`);
export const setAside = (id: string, where: "spam" | "trash") => ask<ConversationRow>("PUT", `${at(id)}/aside`, { where });
export const restore = (id: string) => ask<void>("DELETE", `${at(id)}/aside`);
export const removeForGood = (id: string) => ask<void>("DELETE", at(id));

export const useStatuses = () => useQuery({ queryKey: ["statuses"], queryFn: readStatuses, staleTime: 300_000 });
export const useForms = () => useQuery({ queryKey: ["forms"], queryFn: readForms, staleTime: 300_000 });
export const useOwed = (id: string, shown: boolean) =>
  useQuery({ queryKey: ["owed", id], queryFn: () => ask<{ items: Owed[] }>("GET", `${at(id)}/obligations`).then((answer) => answer.items), enabled: shown });
export const useFirings = (id: string, shown: boolean) =>
  useQuery({ queryKey: ["firings", id], queryFn: () => ask<{ items: Firing[] }>("GET", `${at(id)}/firings`).then((answer) => answer.items), enabled: shown });
export const useTags = (begun: string) =>
  useQuery({ queryKey: ["tags", begun], queryFn: () => client.get("/v1/tags", { query: { q: begun } }).then((answer) => answer.items.map((one) => one.tag)), staleTime: 60_000 });

/** Changes a conversation: shown at once, taken back in words where it is refused. */
export function useChange(conversation: Conversation) {
  const queries = useQueryClient();
  const tell = useTellProblem();
  const { store } = useLive();
  const key = ["conversation", conversation.id];
  return useMutation({
    mutationFn: ({ wanted }: { wanted: Change; shown?: Partial<Conversation> }) => change(conversation.id, wanted),
    onMutate: ({ shown = {} }) => {
      const told = store.get().desk.rows[conversation.id];
      queries.setQueryData<Conversation>(key, (held) => held && { ...held, ...shown });
      store.change((desk) => ({ ...desk, rows: without(desk.rows, conversation.id) }));
      return told;
    },
    onSuccess: (answer) => { queries.setQueryData(key, answer); void queries.invalidateQueries({ queryKey: ["rows"] }); },
    onError: (error, _wish, told) => {
      tell(error);
      if (told) store.change((desk) => ({ ...desk, rows: { [told.id]: told, ...desk.rows } }));
      void queries.invalidateQueries({ queryKey: key });
    },
  });
}

function without<T>(record: Record<string, T>, name: string): Record<string, T> {
  const { [name]: _gone, ...rest } = record;
  return rest;
}
