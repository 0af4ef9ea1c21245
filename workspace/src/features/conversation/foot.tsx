/** What stands at the foot: the composer, the wrap-up, or why nothing can be written and what to do about it. */
import type { ReactNode } from "react";
import type { Conversation } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { ActionButton } from "@/ui/action_button";
import type { Bound } from "@/ui/actions";
import classes from "./conversation.module.css";
import { strings } from "./strings";

export function Foot({ conversation, mayReply, actions, wrapUp, children }: { conversation: Conversation; mayReply: boolean; actions: Record<"take" | "reopen", Bound>; wrapUp: ReactNode; children: ReactNode }) {
  const say = useWords(strings);
  if (conversation.set_aside || conversation.merged_into) return <div className={classes.shut}><p>{conversation.set_aside ? say.away_words() : say.merged_words()}</p></div>;
  if (conversation.state === "closed" && !mayReply) {
    return <div className={classes.shut}><p>{say.closed_words()}</p><ActionButton action={actions.reopen} variant="default" /></div>;
  }
  if (conversation.state === "wrapping_up") return <>{wrapUp}</>;
  const unassigned = !conversation.agent;
  const why = mayReply ? null : unassigned ? say.take_first() : conversation.can.why_not;
  return (
    <>
      {why && (
        <div className={classes.shut}><p>{why}</p>{actions.take.stands() && <ActionButton action={actions.take} />}</div>
      )}
      {children}
    </>
  );
}
