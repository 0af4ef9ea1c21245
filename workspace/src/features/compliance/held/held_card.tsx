/** One act that was held or refused: what it says, what was found, what its author says, and the decision. */
import { useMembers } from "@/client/queries";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull, ms } from "@/lib/time";
import type { Held } from "./api";
import { Decision } from "./decision";
import { Facts, Head } from "./pieces";
import classes from "./held.module.css";
import { strings } from "./strings";

const TONES: Record<Held["state"], string> = { held: "amber", asked: "amber", refused: "red", denied: "red", released: "green", sent: "green", withdrawn: "quiet" };

export function HeldCard({ held }: { held: Held }) {
  const say = useWords(strings);
  const locale = useLocale();
  const members = useMembers().data ?? [];
  const named = (id: string | null) => (id ? (members.find((one) => one.id === id)?.name ?? say.somebody()) : say.the_house());
  return (
    <article className={classes.card} aria-label={`${say.reads_as({ kind: held.kind_words })}, ${named(held.member)}`}>
      <Head tone={TONES[held.state]} state={say[`state_${held.state}`]()} by={say.by({ name: named(held.member), when: inFull(ms(held.since), locale) })} />
      <p className={classes.kind}>{say.reads_as({ kind: held.kind_words })}<small>{say.score({ score: held.score })}</small></p>
      <Quoted text={held.text} found={held.found} />
      <Facts clauses={held.clauses} conversation={held.conversation} />
      {held.asked_why && <blockquote className={classes.said}><strong>{say.asked_why()}</strong>{held.asked_why}</blockquote>}
      {held.decided_why && <blockquote className={classes.said}><strong>{say.decided_why({ name: named(held.decided_by) })}</strong>{held.decided_why}</blockquote>}
      {held.may_release && !held.mine && <Decision act={held.act} />}
      {held.may_release && held.mine && <p className={classes.note}>{say.own()}</p>}
      {!held.may_release && held.state === "refused" && <p className={classes.note}>{say.never()}</p>}
    </article>
  );
}

/** The text with the words that were found in it marked; where its spelling hid them, they stand below it. */
function Quoted({ text, found }: { text: string; found: string }) {
  const say = useWords(strings);
  const at = found ? text.toLowerCase().indexOf(found.toLowerCase()) : -1;
  return (
    <>
      <p className={classes.text}>{at < 0 ? text : <>{text.slice(0, at)}<mark>{text.slice(at, at + found.length)}</mark>{text.slice(at + found.length)}</>}</p>
      {at < 0 && found && <p className={classes.note}>{say.found()}: “{found}”</p>}
    </>
  );
}
