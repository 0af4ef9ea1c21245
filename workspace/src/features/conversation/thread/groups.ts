/** Lays a thread out: days, gaps, runs of the same speaker, system lines taken together. Pure. */
import type { LineItem, ThreadItem } from "@/client/contract";
import { isGap, sameDay } from "@/lib/time";

type Said = Exclude<ThreadItem, LineItem>;
export type Laid =
  | { kind: "day"; key: string; at: string }
  | { kind: "gap"; key: string; at: string }
  | { kind: "new"; key: string }
  | { kind: "lines"; key: string; lines: LineItem[] }
  | { kind: "said"; key: string; item: Said; first: boolean; last: boolean };

/** `unreadFrom` is the number of the first item the reader has not seen, or null. */
export function lay(items: ThreadItem[], unreadFrom: number | null): Laid[] {
  const out: Laid[] = [];
  let before: ThreadItem | null = null;
  for (const item of items) {
    const newDay = !before || !sameDay(before.at, item.at);
    if (newDay) out.push({ kind: "day", key: `day ${item.at}`, at: item.at });
    if (unreadFrom === item.number) out.push({ kind: "new", key: "new" });
    if (item.kind === "line") {
      const open = out.at(-1);
      if (open?.kind === "lines") open.lines.push(item);
      else out.push({ kind: "lines", key: `lines ${item.id}`, lines: [item] });
    } else {
      const gap = !newDay && before !== null && isGap(before.at, item.at);
      if (gap) out.push({ kind: "gap", key: `gap ${item.id}`, at: item.at });
      const open = out.at(-1);
      const first = !(open?.kind === "said" && sameVoice(open.item, item));
      if (!first && open?.kind === "said") open.last = false;
      out.push({ kind: "said", key: item.id, item, first, last: true });
    }
    before = item;
  }
  return out;
}

const sameVoice = (a: Said, b: Said): boolean => a.kind === "message" && b.kind === "message" && a.from.kind === b.from.kind && a.from.id === b.from.id;

/** The place from which the rows fill so many pixels for sure: all that is seen of a thread held at its end. */
export function tailFrom(laid: Laid[], room: number): number {
  let left = room;
  for (let place = laid.length - 1; place > 0; place--) {
    const row = laid[place];
    if (row?.kind === "said") left -= SHORTEST + LINE * Math.floor(row.item.text.length / LONGEST);
    if (left <= 0) return place;
  }
  return 0;
}

// A bubble of one line with the room above it, a further line, and more letters than any line has, as thread.module.css draws them.
const SHORTEST = 38, LINE = 21, LONGEST = 110;

/** The first of the last `unread` messages that are not the agent's own; null when nothing is unread. */
export function firstUnread(items: ThreadItem[], unread: number): number | null {
  const theirs = items.filter((item) => item.kind === "message" && item.from.kind === "contact");
  return unread > 0 ? (theirs.at(-unread)?.number ?? theirs[0]?.number ?? null) : null;
}
