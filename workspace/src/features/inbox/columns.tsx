/** What a view shows of each conversation when it lies over the whole width: its columns, each by its name. */
import type { ReactNode } from "react";
import type { ConversationRow } from "@/client/contract";
import { useLocale, useWords, type Locale } from "@/lib/i18n";
import { ago, inFull, waited } from "@/lib/time";
import { DueMark, PriorityMark, StatusMark, TagMarks } from "@/ui/marks/marks";
import { strings as marks } from "@/ui/marks/strings";
import classes from "./table.module.css";
import { strings } from "./strings";
import { useOwnColumns } from "./use_grammar";

interface Told { row: ConversationRow; time: number; locale: Locale; word: (name: string) => string }
const when = (at: string | null, { time, locale }: Told): ReactNode => at && <time dateTime={at} title={inFull(at, locale)}>{ago(at, time, locale)}</time>;

/** Name, room it takes, and what stands in it. */
const CELLS: Record<string, { room: string; cell: (told: Told) => ReactNode }> = {
  reference: { room: "72px", cell: ({ row }) => <span className={classes.number}>#{row.reference}</span> },
  subject: { room: "minmax(180px, 3fr)", cell: ({ row }) => <span className={`${classes.subject} cut`}>{row.subject || row.last.text}</span> },
  contact: { room: "minmax(110px, 1.2fr)", cell: ({ row }) => <span className="cut">{row.contact.name}</span> },
  status: { room: "112px", cell: ({ row }) => <StatusMark row={row} /> },
  priority: { room: "96px", cell: ({ row, word }) => row.priority_word && <span className={classes.marked}><PriorityMark row={row} />{word(`priority_${row.priority_word}`)}</span> },
  kind: { room: "92px", cell: ({ row, word }) => row.kind && word(`kind_${row.kind}`) },
  channel: { room: "84px", cell: ({ row, word }) => word(`channel_${row.channel}`) },
  language: { room: "84px", cell: ({ row, locale }) => row.language && (new Intl.DisplayNames([locale], { type: "language" }).of(row.language) ?? row.language) },
  satisfaction: { room: "96px", cell: ({ row, word }) => row.satisfaction && word(`satisfaction_${row.satisfaction}`) },
  agent: { room: "minmax(90px, 1fr)", cell: ({ row }) => <span className="cut">{row.agent?.name}</span> },
  queue: { room: "minmax(80px, 1fr)", cell: ({ row }) => <span className="cut">{row.queue?.name}</span> },
  tags: { room: "minmax(100px, 1fr)", cell: ({ row }) => <TagMarks tags={row.tags} most={2} /> },
  due: { room: "80px", cell: ({ row, time }) => row.due && row.status !== "solved" && row.status !== "closed" && <DueMark due={row.due} time={time} /> },
  activity: { room: "76px", cell: (told) => when(told.row.last.at, told) },
  wrote: { room: "76px", cell: (told) => when(told.row.last.from === "contact" ? told.row.last.at : null, told) },
  created: { room: "76px", cell: (told) => when(told.row.created, told) },
  updated: { room: "76px", cell: (told) => when(told.row.updated, told) },
  waiting_since: { room: "76px", cell: ({ row, time, locale }) => !row.on_the_line && row.waiting_since && waited(row.waiting_since, time, locale) },
  snoozed_until: { room: "120px", cell: ({ row, locale }) => row.snoozed_until && inFull(row.snoozed_until, locale) },
};
export const COLUMNS = Object.keys(CELLS);
const OWN = "field:";
export const isOwn = (name: string): boolean => name.startsWith(OWN);
/** Those of a view that can be drawn: what every conversation has, and what is filled in in fields of the account's own. */
export const drawn = (columns: readonly string[]): string[] => columns.filter((name) => name in CELLS || isOwn(name));
export const roomsOf = (columns: readonly string[]): string => columns.map((name) => CELLS[name]?.room ?? "minmax(96px, 1fr)").join(" ");

/** What is filled in in a field of the account's own, as a cell shows it. */
function filled(value: NonNullable<ConversationRow["values"]>[string] | undefined, { locale, yes, no }: { locale: Locale; yes: string; no: string }): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? yes : no;
  return Array.isArray(value) ? value.join(", ") : typeof value === "number" ? value.toLocaleString(locale) : value;
}

export function useColumnWords(own: Readonly<Record<string, string>> = {}): (name: string) => string {
  const say = useWords(strings), said = useWords(marks);
  return (name) => {
    if (isOwn(name)) return own[name] ?? say.column_own();
    const column = `column_${name}`;
    if (column in strings) return say[column as keyof typeof strings]();
    return name in strings ? say[name as keyof typeof strings]() : name in marks ? said[name as keyof typeof marks]() : name.replaceAll("_", " ");
  };
}

export function Cells({ row, columns, time }: { row: ConversationRow; columns: string[]; time: number }) {
  const locale = useLocale();
  const say = useWords(strings);
  const word = useColumnWords();
  const own = { locale, yes: say.own_yes(), no: say.own_no() };
  return columns.map((name) => <span key={name} className={classes.cell} data-column={name}>{isOwn(name) ? <span className="cut">{filled(row.values?.[name.slice(OWN.length)], own)}</span> : CELLS[name]?.cell({ row, time, locale, word })}</span>);
}

export function Head({ columns }: { columns: string[] }) {
  const word = useColumnWords(useOwnColumns());
  return <div className={classes.head} style={{ gridTemplateColumns: roomsOf(columns) }} aria-hidden>{columns.map((name) => <span key={name} className="cut">{word(name)}</span>)}</div>;
}
