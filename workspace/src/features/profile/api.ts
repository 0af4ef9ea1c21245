/** The requests about oneself. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Locale, Session } from "@/client/contract";
import { client } from "@/client/http";
import { SESSION } from "@/client/session";

export function useSaveMe() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (me: { name?: string; locale?: Locale; time_zone?: string }) => client.patch("/v1/me", me),
    onSuccess: (_answer, me) => { queries.setQueryData<Session | null>(SESSION, (before) => before && { ...before, member: { ...before.member, ...me } }); },
  });
}

export const useChangePassword = () => useMutation({ mutationFn: (change: { current: string; new: string }) => client.put("/v1/me/password", change) });

export const useSessions = () => useQuery({ queryKey: ["sessions"], queryFn: () => client.get("/v1/sessions"), select: (page) => page.items });
export function useEndSession() {
  const queries = useQueryClient();
  return useMutation({ mutationFn: (id: string) => client.remove(`/v1/sessions/${id}`), onSuccess: () => queries.invalidateQueries({ queryKey: ["sessions"] }) });
}

export const useBeginSecond = () => useMutation({ mutationFn: () => client.post("/v1/me/second-factor") });

function useSecond<T>(ask: (code: string) => Promise<T>, on: boolean) {
  const queries = useQueryClient();
  const done = () => { queries.setQueryData<Session | null>(SESSION, (before) => before && { ...before, member: { ...before.member, second_factor: on } }); };
  return useMutation({ mutationFn: ask, onSuccess: done });
}
export const useConfirmSecond = () => useSecond((code) => client.put("/v1/me/second-factor", { code }), true);
export const useEndSecond = () => useSecond((code) => client.remove("/v1/me/second-factor", { code }), false);
