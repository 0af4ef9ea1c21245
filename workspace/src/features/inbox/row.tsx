/** One conversation in a list: who, the last words, when, and whether somebody waits. */
import { IconArrowBackUp, IconClock, IconMail, IconMessage, IconMessageCircle, IconPhone, IconPhoneCall, IconSparkles } from "@tabler/icons-react";
import { memo, type MouseEvent } from "react";
import type { ConversationRow } from "@/client/contract";
import { useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { plain } from "@/lib/markdown";
import { ago, inFull, waited } from "@/lib/time";
import type { View } from "@/live/lists";
import { DueMark, PriorityMark, StatusMark, TagMarks } from "@/ui/marks/marks";
import { Avatar } from "@/ui/avatar";
import { Cells, roomsOf } from "./columns";
import classes from "./inbox.module.css";
import table from "./table.module.css";
import { strings } from "./strings";

const CHANNELS: Record<string, typeof IconMail> = { webchat: IconMessageCircle, email: IconMail, sms: IconMessage, voice: IconPhone };

interface Props { row: ConversationRow; view: View; chosen: boolean; compact: boolean; time: number; /** Drawn as a line of a table. */ columns?: string[]; /** Passes too quickly to be read: its name only. */ rushing?: boolean; onOpen: (event: MouseEvent<HTMLAnchorElement>) => void }

/** Plain and told what time it is: dozens of them are drawn for each frame of a quick scroll. The list opens what is pressed. */
export const Row = memo(function Row({ row, view, chosen, compact, time, columns, rushing = false, onOpen }: Props) {
  const unread = row.unread > 0 && !chosen;
  if (columns) {
    return (
      <a href={`/inbox/${encodeURIComponent(view)}/${row.id}`} onClick={onOpen} className={table.row} style={{ gridTemplateColumns: roomsOf(columns) }} data-row={row.id} data-unread={unread || undefined}>
        <Cells row={row} columns={columns} time={time} />
      </a>
    );
  }
  return (
    <a href={`/inbox/${encodeURIComponent(view)}/${row.id}`} onClick={onOpen} className={classes.row} data-row={row.id} data-chosen={chosen || undefined} data-unread={unread || undefined} aria-current={chosen ? "true" : undefined}>
      {!compact && <Avatar name={row.contact.name} size={30} />}
      <span className={classes.who}>
        <span className={`${classes.name} cut`}>{row.contact.name}</span>
        {!rushing && <About row={row} time={time} />}
      </span>
      {!rushing && <Said row={row} view={view} unread={unread} />}
    </a>
  );
});

function About({ row, time }: Pick<Props, "row" | "time">) {
  const locale = useLocale();
  return (
    <>
      <PriorityMark row={row} />
      <span className={classes.reference}>#{row.reference}</span>
      {row.on_the_line ? <Speaks /> : row.due && row.status !== "solved" && row.status !== "closed" ? <DueMark due={row.due} time={time} /> : row.waiting_since && row.state === "open"
        ? <Waits since={row.waiting_since} time={time} />
        : <time dateTime={row.last.at} title={inFull(row.last.at, locale)}>{ago(row.last.at, time, locale)}</time>}
    </>
  );
}

function Said({ row, view, unread }: Pick<Props, "row" | "view"> & { unread: boolean }) {
  const say = useWords(strings);
  return (
    <span className={classes.said}>
      <StatusMark row={row} quiet />
      <LastWords row={row} />
      <TagMarks tags={row.tags} />
      {row.state === "wrapping_up" && <span className={classes.wrapping}>{say.wrapping()}</span>}
      {view !== "mine" && row.agent && <span className={`${classes.agent} cut`}>{row.agent.name}</span>}
      {unread && <span className={classes.unread} title={say.unread({ count: row.unread })}><span className="seen-by-readers">{say.unread({ count: row.unread })}</span><span aria-hidden>{row.unread > 99 ? "99+" : row.unread}</span></span>}
    </span>
  );
}

function LastWords({ row }: { row: ConversationRow }) {
  const say = useWords(strings);
  const me = useSession().member.id;
  const Channel = CHANNELS[row.channel] ?? IconMessageCircle;
  const Icon = row.last.from === "agent" ? IconArrowBackUp : row.last.from === "assistant" ? IconSparkles : Channel;
  const before = row.last.from === "agent" && row.agent?.id === me ? `${say.you()}: ` : row.last.from === "assistant" ? `${say.assistant()}: ` : "";
  return <span className={`${classes.words} cut`}><Icon size={14} stroke={1.6} aria-hidden />{row.subject && <span className={classes.subject}>{row.subject} </span>}{before}{plain(row.last.text) || (row.subject ? "" : isBegunOnly(row) ? say.nothing_sent() : row.channel === "voice" ? say.call() : say.file())}</span>;
}

/** Begun by one of us, and nothing of it has left. */
const isBegunOnly = (row: ConversationRow): boolean => row.last.from === "contact" && row.last.at === row.created && !row.waiting_since && row.unread === 0;

/** Nobody waits: its agent talks with them, or rings them now. */
function Speaks() {
  const say = useWords(strings);
  return <span className={classes.speaks} title={say.on_the_line()}><IconPhoneCall size={14} stroke={2} aria-hidden /><span className="seen-by-readers">{say.on_the_line()}</span></span>;
}

function Waits({ since, time }: { since: string; time: number }) {
  const say = useWords(strings);
  const locale = useLocale();
  const long = waited(since, time, locale);
  return <span className={classes.waits} title={say.waits({ time: long })}><IconClock size={12} stroke={2} aria-hidden /><span className="seen-by-readers">{say.waits({ time: long })}</span><span aria-hidden className="figures">{long}</span></span>;
}
