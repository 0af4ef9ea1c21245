/** What was said in a conversation, as it was read: who, when, and the words. */
import { useLocale, useWords } from "@/lib/i18n";
import { clock, shortDate } from "@/lib/time";
import type { Said as Line } from "./api";
import classes from "./opened.module.css";
import { strings } from "./strings";

export function Said({ lines }: { lines: Line[] }) {
  const say = useWords(strings);
  const locale = useLocale();
  const who = (speaker: string) => (`speaker_${speaker}` in strings ? say[`speaker_${speaker}` as "speaker_contact"]() : speaker);
  if (!lines.length) return <p className={classes.quiet}>{say.nothing_said()}</p>;
  return <ol className={classes.said} tabIndex={0} aria-label={say.title()}>{lines.map((one, place) => <li key={place}><small>{who(one.speaker)} · {shortDate(one.at, locale)} {clock(one.at, locale)}</small><p>{one.text}</p></li>)}</ol>;
}
