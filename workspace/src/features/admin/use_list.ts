/** Making, changing and removing in a short list that others read too. */
import { useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";

/** The verbs of one list: `path` on the wire, `key` the first word of its query, `also` other lists it shows in. */
export function useList<T extends { id: string }, New>(path: string, key: string, also: string[] = []) {
  const queries = useQueryClient();
  const refresh = () => Promise.all([key, ...also].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  const at = (id: string) => `${path}/${encodeURIComponent(id)}`;
  const then = async <R>(answer: R): Promise<R> => { await refresh(); return answer; };
  return {
    add: async (made: New) => then(await client.post<T>(path, made)),
    change: async (id: string, what: Partial<New>) => then(await client.patch<T>(at(id), what)),
    /** The list is asked again behind it: whoever showed the thing has closed by then. */
    remove: async (id: string) => { await client.remove(at(id)); void refresh(); },
  };
}
