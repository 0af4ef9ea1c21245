/** Making, changing and removing in a short list that others read too. */
import { useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";
import type { Answer, Body, Lists } from "@/client/wire";

/** The verbs of one list: `path` on the wire, `key` the first word of its query, `also` other lists it shows in. */
export function useList<Path extends Lists>(path: Path, key: string, also: string[] = []) {
  type One = `${Path}/${string}`;
  const queries = useQueryClient();
  const refresh = () => Promise.all([key, ...also].map((first) => queries.invalidateQueries({ queryKey: [first] })));
  const at = (id: string) => `${path}/${encodeURIComponent(id)}`;
  const then = async <R>(answer: R): Promise<R> => { await refresh(); return answer; };
  return {
    add: async (made: Body<"post", Path>) => then(await client.ask<Answer<"post", Path>>("POST", path, made)),
    change: async (id: string, what: Body<"patch", One>) => then(await client.ask<Answer<"patch", One>>("PATCH", at(id), what)),
    /** The list is asked again behind it: whoever showed the thing has closed by then. */
    remove: async (id: string) => { await client.ask("DELETE", at(id)); void refresh(); },
  };
}
