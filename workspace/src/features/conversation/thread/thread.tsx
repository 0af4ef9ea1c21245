/** The thread: oldest above, newest below, held at the end while one reads there and left alone while one reads above. */
import { ActionIcon, Button, Loader } from "@mantine/core";
import { IconArrowDown } from "@tabler/icons-react";
import { Fragment, startTransition, useEffect, useMemo, useRef, useState } from "react";
import type { Conversation, ThreadItem } from "@/client/contract";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { plain } from "@/lib/markdown";
import { whenAtRest } from "@/lib/rest";
import { cut } from "@/lib/text";
import { stillPending } from "@/live/outbox";
import { useHeld } from "@/live/live";
import { useAnnounce } from "@/ui/announce";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { sound } from "@/ui/sound";
import { useStick } from "@/ui/use_stick";
import type { useThread } from "../api";
import { useCalls } from "../calls/api";
import { CallRow } from "../calls/call_row";
import { withCalls } from "../calls/place_calls";
import { strings } from "../strings";
import { ClauseDrawer } from "./clause_drawer";
import { firstUnread, lay, tailFrom, type Laid } from "./groups";
import { Beginning, Day, Gap, Lines, NewMark } from "./lines";
import { Message } from "./message";
import { NoteCard } from "./note_card";
import { PendingItem } from "./pending_item";
import { RulingCard, type Fixes } from "./ruling_card";
import classes from "./thread.module.css";
import { Typing } from "./typing";

interface Props { id: string; thread: ReturnType<typeof useThread>; conversation: Conversation | undefined; fixes: Fixes; onAgain: (clientId: string) => void }

export function Thread({ id, thread, conversation, fixes, onAgain }: Props) {
  const say = useWords(strings);
  const { items, error, hasNextPage, isFetchingNextPage, fetchNextPage } = thread;
  const outbox = useHeld((held) => held.outbox);
  const pending = useMemo(() => stillPending(outbox, items ?? [], id), [outbox, items, id]);
  const unreadFrom = useUnreadMark(items, conversation);
  const calls = useCalls(id, conversation?.channel === "voice" || Boolean(items?.some((item) => item.kind === "line" && /^call|^leg/.test(item.what))));
  const laid = useMemo(() => lay(items ?? [], unreadFrom), [items, unreadFrom]);
  const [clause, setClause] = useState<string | null>(null);
  const whole = useWhole(items !== undefined);
  const from = whole ? 0 : tailFrom(laid, innerHeight);
  const { column, atEnd, toEnd } = useStick(from ? 0 : (items?.[0]?.number ?? 0), pending.length);
  useNews(items);
  return (
    <div className={classes.frame}>
      <div ref={column} className={classes.scroll} tabIndex={0} role="log" data-conversation={id} aria-label={say.thread()} aria-live="off" aria-busy={!items}>
        <div className={classes.column}>
          {error && !items && <ProblemNote error={error} />}
          {!items && !error && <LinesSkeleton lines={6} />}
          {items && from === 0 && (hasNextPage
            ? <div className={classes.older}>{isFetchingNextPage ? <Loader size="xs" /> : <Button variant="subtle" color="gray" size="compact-sm" onClick={() => void fetchNextPage()}>{say.older()}</Button>}</div>
            : conversation && <Beginning at={conversation.created} />)}
          {withCalls(laid.slice(from), calls).map((row) => <Fragment key={row.key}>{row.kind === "call" ? <CallRow called={row.called} /> : <Row row={row} fixes={fixes} onClause={setClause} contact={conversation?.called ?? ""} mail={conversation?.channel === "email"} />}</Fragment>)}
          {pending.map((one) => <PendingItem key={one.clientId} pending={one} fixes={fixes} onClause={setClause} onAgain={onAgain} />)}
        </div>
      </div>
      <div className={classes.under}>
        <Typing id={id} contact={conversation?.called ?? ""} />
        {!atEnd && (
          <ActionIcon className={classes.jump} radius="xl" size={34} variant="default" onClick={toEnd} aria-label={say.newest()}><IconArrowDown size={17} stroke={1.75} /></ActionIcon>
        )}
      </div>
      {clause && <ClauseDrawer id={clause} onClose={() => setClause(null)} />}
    </div>
  );
}

function Row({ row, fixes, onClause, contact, mail }: { row: Laid; fixes: Fixes; onClause: (id: string) => void; contact: string; mail: boolean }) {
  if (row.kind === "day") return <Day at={row.at} />;
  if (row.kind === "gap") return <Gap at={row.at} />;
  if (row.kind === "new") return <NewMark />;
  if (row.kind === "lines") return <Lines lines={row.lines} />;
  const { item } = row;
  if (item.kind === "message") return <Message item={item} first={row.first} last={row.last} contact={contact} mail={mail} />;
  if (item.kind === "note") return <NoteCard item={item} />;
  return <RulingCard ruling={item} fixes={fixes} onClause={onClause} />;
}

/** False until what is seen of the thread, its end, is painted: the rest stands above the eye and comes a breath later. */
function useWhole(held: boolean): boolean {
  const [whole, setWhole] = useState(false);
  useEffect(() => (held ? whenAtRest(() => startTransition(() => setWhole(true))) : undefined), [held]);
  return whole;
}

/** Where "New" stands: fixed when the thread is first seen, so that it does not move under the eye. */
function useUnreadMark(items: ThreadItem[] | undefined, conversation: Conversation | undefined): number | null {
  const [mark, setMark] = useState<number | null | undefined>(undefined);
  if (mark === undefined && items && conversation) setMark(firstUnread(items, conversation.unread));
  return mark ?? null;
}

/** A message that arrives while the thread stands is said to screen readers, with one soft tone. */
function useNews(items: ThreadItem[] | undefined): void {
  const say = useWords(strings);
  const announce = useAnnounce();
  const me = useSession().member.id;
  const seen = useRef<number | null>(null);
  const newest = items?.at(-1);
  useEffect(() => {
    if (!newest) return;
    if (seen.current !== null && newest.number > seen.current && newest.kind === "message" && newest.from.id !== me) {
      announce(say.arrived({ name: newest.from.name ?? "", text: cut(plain(newest.text), 200) }));
      if (newest.from.kind === "contact") sound("message");
    }
    seen.current = newest.number;
  }, [newest, me, say, announce]);
}
