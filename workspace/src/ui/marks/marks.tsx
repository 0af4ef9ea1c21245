/** Small signs of how a conversation stands, each with its word: status, priority, tags, what is due. */
import { IconAlarm, IconAlertTriangle, IconArrowUp, IconChevronsUp, IconCircle, IconCircleCheck, IconCircleDashed, IconCircleHalf2, IconArrowDown, IconLock, IconPlayerPause } from "@tabler/icons-react";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull, waited } from "@/lib/time";
import classes from "./marks.module.css";
import { strings } from "./strings";

export type Status = "new" | "open" | "pending" | "on_hold" | "solved" | "closed";
interface Standing { status: Status; custom: { id: string; name: string } | null }
interface Due { at: string; kind: string; breached: boolean }
export const STATUS_ICONS = { new: IconCircleDashed, open: IconCircle, pending: IconCircleHalf2, on_hold: IconPlayerPause, solved: IconCircleCheck, closed: IconLock };
export const PRIORITIES = ["low", "normal", "high", "urgent"] as const;
const PRIORITY_ICONS = { low: IconArrowDown, high: IconArrowUp, urgent: IconChevronsUp };

export function useStatusWords(): (row: Standing) => string {
  const say = useWords(strings);
  return (row) => row.custom?.name || say[`status_${row.status}`]();
}

/** `quiet` draws the sign alone, with its word for readers and on hover. */
export function StatusMark({ row, quiet = false }: { row: Standing; quiet?: boolean }) {
  const word = useStatusWords()(row);
  const Icon = STATUS_ICONS[row.status];
  return <span className={classes.status} data-status={row.status} title={quiet ? word : undefined}><Icon size={13} stroke={2} aria-hidden />{quiet ? <span className="seen-by-readers">{word}</span> : word}</span>;
}

export function PriorityMark({ row }: { row: { priority_word: string | null } }) {
  const say = useWords(strings);
  const word = row.priority_word;
  if (word !== "high" && word !== "urgent" && word !== "low") return null;
  const Icon = PRIORITY_ICONS[word];
  const words = `${say.priority()}: ${say[`priority_${word}`]()}`;
  return <span className={classes.priority} data-priority={word} title={words}><Icon size={14} stroke={2} aria-hidden /><span className="seen-by-readers">{words}</span></span>;
}

export function TagMarks({ tags, most = 1 }: { tags: string[]; most?: number }) {
  const say = useWords(strings);
  if (!tags.length) return null;
  const more = tags.length - most;
  return (
    <span className={classes.tags} title={tags.join(", ")}>
      {tags.slice(0, most).map((tag) => <span key={tag} className={`${classes.tag} cut`}>{tag}</span>)}
      {more > 0 && <span className={classes.tagsMore}><span aria-hidden>+{more}</span><span className="seen-by-readers">{say.tags_more({ count: more })}</span></span>}
    </span>
  );
}

export function useOwedWords(): (metric: string) => string {
  const say = useWords(strings);
  return (metric) => { const word = `owed_${metric}`; return word in strings ? say[word as "owed_first_reply"]() : metric; };
}

/** What is owed soonest, counting down; late ones count up. */
export function DueMark({ due, time }: { due: Due; time: number }) {
  const say = useWords(strings);
  const locale = useLocale();
  const what = useOwedWords()(due.kind);
  const late = Date.parse(due.at) <= time;
  const long = late ? waited(due.at, time, locale) : waited(time, Date.parse(due.at), locale);
  const words = late ? say.due_late({ what, time: long }) : say.due_in({ what, time: long });
  const soon = !late && Date.parse(due.at) - time < 1_800_000;
  const Icon = late ? IconAlertTriangle : IconAlarm;
  return <span className={classes.due} data-late={late || undefined} data-soon={soon || undefined} title={`${words} (${inFull(due.at, locale)})`}><Icon size={12} stroke={2} aria-hidden /><span className="seen-by-readers">{words}</span><span aria-hidden className="figures">{late ? `−${long}` : long}</span></span>;
}
