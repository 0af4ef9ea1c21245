/** Has a macro do its actions; what it says to the contact comes into the composer, and is not sent. */
import { useCallback } from "react";
import { client } from "@/client/http";
import { useWords } from "@/lib/i18n";
import { tell, useTellProblem } from "@/ui/notices";
import { useRefresh } from "../api";
import { strings } from "../strings";

export function useMacro(conversation: string) {
  const say = useWords(strings);
  const trouble = useTellProblem();
  const refresh = useRefresh(conversation);
  return useCallback((macro: string, onText: (text: string) => void) => {
    const at = `/v1/conversations/${conversation}/macros/${macro}` as const;
    void (async () => {
      const before = await client.post(`${at}/preview`);
      if (before.text) onText(before.text);
      const done = await client.post(at);
      tell(say.macro_done(), [done.did.join(" · "), done.refused.length ? say.macro_refused({ what: done.refused.join(", ") }) : ""].filter(Boolean).join(" "));
      await refresh();
    })().catch(trouble);
  }, [conversation, say, trouble, refresh]);
}
