/** Does something in a case; the case and every list of cases are asked anew. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { act, fixItem, liftMeasure, takeFile } from "./api";
import { keepFile } from "./file";
import { strings } from "./strings";

export type Deed = { verb: string; body: object; file?: string } | { fix: string } | { lift: string };

export function useDeed(desk: boolean, id: string, done?: () => void) {
  const queries = useQueryClient();
  const say = useWords(strings);
  return useMutation({
    mutationFn: async (deed: Deed): Promise<unknown> => ("fix" in deed ? fixItem(id, deed.fix) : "lift" in deed ? liftMeasure(id, deed.lift) : deed.file ? takeFile(desk, id, deed.verb, deed.body).then(async (file) => keepFile(deed.file!, await packed(file))) : act(desk, id, deed.verb, deed.body)),
    onSuccess: async () => {
      tell(say.done());
      done?.();
      await Promise.all([queries.invalidateQueries({ queryKey: ["case", desk, id] }), queries.invalidateQueries({ queryKey: ["cases"] })]);
    },
  });
}

/** What was given out, byte by byte as its hash in the case says; some comes wrapped with that hash. */
async function packed(file: Blob): Promise<Blob> {
  const told = JSON.parse(await file.text()) as { package?: unknown; sha256?: unknown };
  return typeof told.package === "string" && told.sha256 ? new Blob([told.package], { type: "application/json" }) : file;
}
