/** Does something in a case; the case and every list of cases are asked anew. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { act, fixItem, liftMeasure } from "./api";
import { keepFile } from "./file";
import { strings } from "./strings";

export type Deed = { verb: string; body: object; file?: string } | { fix: string } | { lift: string };

export function useDeed(desk: boolean, id: string, done?: () => void) {
  const queries = useQueryClient();
  const say = useWords(strings);
  return useMutation({
    mutationFn: async (deed: Deed): Promise<unknown> => ("fix" in deed ? fixItem(id, deed.fix) : "lift" in deed ? liftMeasure(id, deed.lift) : act(desk, id, deed.verb, deed.body).then((told) => (deed.file ? keepFile(deed.file, told) : told))),
    onSuccess: async () => {
      tell(say.done());
      done?.();
      await Promise.all([queries.invalidateQueries({ queryKey: ["case", desk, id] }), queries.invalidateQueries({ queryKey: ["cases"] })]);
    },
  });
}
