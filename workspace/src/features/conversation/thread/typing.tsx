/** Says that the contact is writing, in room that is always kept for it. */
import { useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { isTyping } from "@/live/desk";
import { useDesk } from "@/live/live";
import { strings } from "../strings";
import classes from "./thread.module.css";

export function Typing({ id, contact }: { id: string; contact: string }) {
  const say = useWords(strings);
  const signal = useDesk((desk) => desk.typing[id]);
  const time = useNow(signal ? 1000 : 60_000);
  const shown = signal && (isTyping({ typing: { [id]: signal } }, id, Math.max(time, signal.at)));
  return <p className={classes.typing}>{shown && <><i /><i /><i /><span className="cut">{say.typing({ name: signal.name || contact })}</span></>}</p>;
}
