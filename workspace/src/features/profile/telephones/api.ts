/** The requests about one's own desk phones and softphones. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Time } from "@/client/contract";
import { client } from "@/client/http";

export interface Telephone { id: string; name: string; user: string; password: string; realm: string; server: string; registered: boolean; over: string; seen: Time | null; extension: string }

const KEY = ["phone", "lines"], PATH = "/v1/phone/lines";

/** Whether one is connected changes by itself: it is asked again while somebody looks. */
export const useTelephones = () => useQuery({ queryKey: KEY, queryFn: () => client.ask<{ items: Telephone[] }>("GET", PATH), select: (page) => page.items, refetchInterval: 10_000 });

export function useTelephoneDeeds() {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: KEY });
  return {
    add: useMutation({ mutationFn: (name: string) => client.ask<Telephone>("POST", PATH, { name }), onSuccess }),
    remove: (id: string) => client.ask("DELETE", `${PATH}/${encodeURIComponent(id)}`).then(onSuccess),
  };
}
