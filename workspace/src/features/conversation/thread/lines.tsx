/** What stands between messages: days, long gaps, what the house did. */
import { useState } from "react";
import type { LineItem } from "@/client/contract";
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { clock, dayName, inFull, shortDate } from "@/lib/time";
import { strings } from "../strings";
import classes from "./thread.module.css";

export function Day({ at }: { at: string }) {
  const locale = useLocale();
  const time = useNow(600_000);
  return <div className={classes.day} role="separator"><span>{dayName(at, time, locale)}</span></div>;
}

export function Gap({ at }: { at: string }) {
  const locale = useLocale();
  return <div className={classes.gap}><time dateTime={at} title={inFull(at, locale)}>{clock(at, locale)}</time></div>;
}

export function NewMark() {
  const say = useWords(strings);
  return <div className={classes.new} role="separator"><span>{say.new_mark()}</span></div>;
}

export function Beginning({ at }: { at: string }) {
  const say = useWords(strings);
  const locale = useLocale();
  return <p className={classes.line}>{say.beginning({ date: shortDate(at, locale) })}</p>;
}

/** Up to three lines are shown; of more, only the last until asked. */
export function Lines({ lines }: { lines: LineItem[] }) {
  const say = useWords(strings);
  const [open, setOpen] = useState(false);
  const many = lines.length > 3;
  const shown = many && !open ? lines.slice(-1) : lines;
  return (
    <div className={classes.lines}>
      {many && <button type="button" className={classes.fold} aria-expanded={open} onClick={() => setOpen(!open)}>{open ? say.lines_less() : say.lines_more({ count: lines.length - 1 })}</button>}
      {shown.map((line) => <Line key={line.id} line={line} />)}
    </div>
  );
}

function Line({ line }: { line: LineItem }) {
  const locale = useLocale();
  return <p className={classes.line}>{line.words} <time dateTime={line.at} title={inFull(line.at, locale)}>{clock(line.at, locale)}</time></p>;
}
