/** What is open to the operator in an account: accesses by a case, in need or by the account's word, and what lies behind. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";
import type { Access } from "../keeping/api";

export type { Access };
export interface Said { at: string; speaker: string; text: string }
export interface Recorded { id: string; call: string; began: string; ms: number }
/** A conversation one may choose, by the name people use. */
export interface Talk { id: string; name: string }
export interface Need { purpose: string; conversation: string; case?: string; why?: string; minutes?: number }

const at = (account: string, ...more: string[]) => ["/v1/operator/accounts", ...[account, ...more].map(encodeURIComponent)].join("/");
const KEY = (account: string) => ["opened", account] as const;

export const useOpened = (account: string, of: string) =>
  useQuery({ queryKey: [...KEY(account), of], queryFn: async () => (await client.ask<{ items: Access[] }>("GET", at(account, "accesses"), undefined, { query: of ? { case: of } : {} })).items });
export const useRecorded = (account: string, access: string) =>
  useQuery({ queryKey: [...KEY(account), access, "recordings"], queryFn: async () => (await client.ask<{ items: Recorded[] }>("GET", at(account, "accesses", access, "recordings"))).items, retry: false });

export const askFor = (account: string, need: Need) => client.ask<Access>("POST", at(account, "accesses"), need);
export const approve = (account: string, access: string) => client.ask<Access>("POST", at(account, "accesses", access, "approval"));
export const readTalk = (account: string, conversation: string, purpose: string) => client.ask<Said[]>("POST", at(account, "conversations", conversation, "readings"), undefined, { query: { purpose } });
export const readSealed = (account: string, conversation: string, of: string, days: number) => client.ask<Said[]>("POST", at(account, "conversations", conversation, "sealed-readings"), { case: of, days });
export const hearRecording = (account: string, recording: string) => client.fetchFile(at(account, "recordings", recording, "hearings"), undefined);

/** Does something; the list of what is open is asked anew. */
export function useDoing<G = void, A = unknown>(account: string, send: (given: G) => Promise<A>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: send, onSuccess: () => queries.invalidateQueries({ queryKey: KEY(account) }) });
}
