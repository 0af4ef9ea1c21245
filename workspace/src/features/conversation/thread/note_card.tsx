/** A note for colleagues, on yellow paper across the width. */
import { IconNote } from "@tabler/icons-react";
import type { NoteItem } from "@/client/contract";
import { useLocale, useWords } from "@/lib/i18n";
import { clock, inFull } from "@/lib/time";
import { Markdown } from "@/ui/markdown";
import { strings } from "../strings";
import classes from "./thread.module.css";

export function NoteCard({ item, sending }: { item: Pick<NoteItem, "text" | "at" | "from">; sending?: boolean }) {
  const say = useWords(strings);
  const locale = useLocale();
  return (
    <article className={classes.note} data-sending={sending || undefined}>
      <header><IconNote size={14} stroke={1.75} aria-hidden /><strong className="cut">{item.from.name}</strong><span>{say.note_for()}</span><time dateTime={item.at} title={inFull(item.at, locale)}>{clock(item.at, locale)}</time></header>
      <Markdown text={item.text} />
    </article>
  );
}
