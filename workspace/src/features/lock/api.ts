/** Locking one's screen, and opening it again with the password. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import type { Session } from "@/client/contract";
import { client } from "@/client/http";
import { SESSION } from "@/client/session";

/** Says in this page that the session is locked, or open. */
export function useSetLocked() {
  const queries = useQueryClient();
  return useCallback((locked: boolean) => { queries.setQueryData<Session | null>(SESSION, (before) => before && { ...before, locked }); }, [queries]);
}

/** The platform refuses everything to a locked session: the page follows, also where another tab locked it. */
export function useFollowLock() {
  const set = useSetLocked();
  useEffect(() => client.onLocked(() => set(true)), [set]);
  return useCallback(() => {
    set(true);
    void client.ask("POST", "/v1/session/lock").catch(() => undefined);
  }, [set]);
}

export function useUnlock() {
  const queries = useQueryClient();
  const set = useSetLocked();
  return useMutation({
    mutationFn: (password: string) => client.ask<void>("POST", "/v1/session/proofs", { password }),
    onSuccess: () => { set(false); void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== SESSION[0] }); },
  });
}
