/** Lays what the socket told over what was asked: rows of a view, items of a thread. Pure. */
import type { ConversationRow, ThreadItem } from "@/client/contract";
import { inOrder, type Desk } from "./desk";

export type View = string; // mine · team · waiting · all · queue:<id> · closed

/** True when a row belongs in a view; null when only the platform can tell (which queues are my team's). */
export function belongs(row: ConversationRow, view: View, me: string): boolean | null {
  if (view === "closed") return row.state === "closed" && row.agent?.id === me;
  if (row.state === "closed") return false;
  if (view === "mine") return row.agent?.id === me;
  if (view === "waiting") return row.state === "open" && !row.agent;
  if (view.startsWith("queue:")) return row.queue?.id === view.slice(6);
  return view === "all" ? true : null;
}

/** The rows of a view, newest activity first: the asked pages, with what the desk knows laid over them. */
export function mergeRows(asked: ConversationRow[], desk: Pick<Desk, "rows" | "me" | "waiting">, view: View): ConversationRow[] {
  if (view === "waiting" && desk.waiting) return mergeWaiting(asked, desk.waiting);
  const found = new Map(asked.map((row) => [row.id, row]));
  for (const row of Object.values(desk.rows)) {
    const stands = belongs(row, view, desk.me);
    if (stands === false) found.delete(row.id);
    else if (stands || found.has(row.id)) found.set(row.id, row);
  }
  return [...found.values()].toSorted(newestFirst);
}

const DRAWN = 50;

/** What waits comes as a picture of the newest; only where more wait than it holds do the asked pages fill in. */
function mergeWaiting(asked: ConversationRow[], drawn: ConversationRow[]): ConversationRow[] {
  const oldest = drawn.length < DRAWN ? "" : (drawn.at(-1)?.last.at ?? "");
  const below = drawn.length < DRAWN ? [] : asked.filter((row) => row.last.at < oldest && !drawn.some((one) => one.id === row.id));
  return [...drawn, ...below].toSorted(newestFirst);
}

const newestFirst = (a: ConversationRow, b: ConversationRow) => b.last.at.localeCompare(a.last.at) || b.id.localeCompare(a.id);

/** The items of a thread in order: told ones replace asked ones, settled acts lose their ghost.
 *  Rulings and lines that say the same are kept as asked, for those were asked in the reader's language. */
export function mergeItems(asked: ThreadItem[], told: ThreadItem[] = [], settled: Desk["settled"] = {}): ThreadItem[] {
  const found = new Map(asked.map((item) => [item.id, item]));
  for (const item of told) if (!saysTheSame(found.get(item.id), item)) found.set(item.id, item);
  return [...found.values()].flatMap((item) => settle(item, settled)).toSorted(inOrder);
}

function saysTheSame(asked: ThreadItem | undefined, told: ThreadItem): boolean {
  if (asked?.kind === "ruling" && told.kind === "ruling") return asked.outcome === told.outcome;
  return asked?.kind === "line" && told.kind === "line";
}

function settle(item: ThreadItem, settled: Desk["settled"]): ThreadItem[] {
  if (item.kind !== "ruling" || item.outcome !== "deferred") return [item];
  const how = settled[item.act];
  if (how === "permitted") return [];
  return how === "cancelled" ? [{ ...item, outcome: "cancelled" }] : [item];
}
