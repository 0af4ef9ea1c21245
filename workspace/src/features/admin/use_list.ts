/** Making, changing and removing in a short list that others read too: shown at once where nothing can be lost. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";

/** The verbs of one list: `path` on the wire, `key` the first word of its query, `also` other lists it shows in. */
export function useList<T extends { id: string }, New>(path: string, key: string, also: string[] = []) {
  const queries = useQueryClient();
  const refresh = () => Promise.all([key, ...also].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  const at = (id: string) => `${path}/${encodeURIComponent(id)}`;
  const removing = useMutation({
    mutationFn: (id: string) => client.remove(at(id)),
    onMutate: (id) => {
      const before = queries.getQueriesData<T[]>({ queryKey: [key] });
      queries.setQueriesData<T[]>({ queryKey: [key] }, (list) => (Array.isArray(list) ? list.filter((one) => one.id !== id) : list));
      return { before };
    },
    onError: (_error, _id, kept) => kept?.before.forEach(([name, list]) => queries.setQueryData(name, list)),
    onSettled: refresh,
  });
  return {
    add: async (made: New) => { const answer = await client.post<T>(path, made); await refresh(); return answer; },
    change: async (id: string, what: Partial<New>) => { const answer = await client.patch<T>(at(id), what); await refresh(); return answer; },
    remove: (id: string) => removing.mutateAsync(id),
  };
}
