/** Reply or note: which of the two one is writing is always seen. */
import { useWords } from "@/lib/i18n";
import { strings } from "../strings";
import classes from "./composer.module.css";
import type { Kind } from "./use_draft";

export function KindSwitch({ kind, mayReply, onChange }: { kind: Kind; mayReply: boolean; onChange: (kind: Kind) => void }) {
  const say = useWords(strings);
  return (
    <div className={classes.kinds} role="group" aria-label={say.kind_of_writing()}>
      <button type="button" aria-pressed={kind === "reply"} aria-keyshortcuts="r" disabled={!mayReply} onClick={() => onChange("reply")}>{say.reply()}</button>
      <button type="button" aria-pressed={kind === "note"} aria-keyshortcuts="n" onClick={() => onChange("note")}>{say.note()}</button>
    </div>
  );
}
