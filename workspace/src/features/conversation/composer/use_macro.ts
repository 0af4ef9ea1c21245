/** Has a macro do its actions; what it says to the contact comes into the composer, and is not sent: its status goes with the reply. */
import { useCallback } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { client } from "@/client/http";
import type { Macro } from "@/client/rules";
import { useWords } from "@/lib/i18n";
import type { NextStatus } from "@/live/outbox";
import { tell, useTellProblem } from "@/ui/notices";
import { useRefresh } from "../api";
import { strings } from "../strings";

export interface AfterReply { status: NextStatus; custom?: string }
const MAY_FOLLOW: string[] = ["open", "pending", "on_hold", "solved"];

export function useMacro(conversation: string) {
  const say = useWords(strings);
  const trouble = useTellProblem();
  const refresh = useRefresh(conversation);
  const queries = useQueryClient();
  return useCallback((macro: string, onText: (text: string, after: AfterReply | null) => void) => {
    const at = `/v1/conversations/${conversation}/macros/${macro}` as const;
    void (async () => {
      const before = await client.post(`${at}/preview`);
      if (before.text) onText(before.text, statusOf(queries.getQueryData<Macro[]>(["macros"]), macro));
      const done = await client.ask<{ did: string[]; refused: string[] }>("POST", at, {}, { query: before.text ? { leave_status: "true" } : {} });
      tell(say.macro_done(), [done.did.join(" · "), done.refused.length ? say.macro_refused({ what: done.refused.join(", ") }) : ""].filter(Boolean).join(" "));
      await refresh();
    })().catch(trouble);
  }, [conversation, say, trouble, refresh, queries]);
}

function statusOf(macros: Macro[] | undefined, id: string): AfterReply | null {
  const wish = macros?.find((one) => one.id === id)?.actions.findLast((action) => action.do === "set_status") as { to?: string; custom?: string } | undefined;
  return wish?.to && MAY_FOLLOW.includes(wish.to) ? { status: wish.to as NextStatus, ...(wish.custom ? { custom: wish.custom } : {}) } : null;
}
