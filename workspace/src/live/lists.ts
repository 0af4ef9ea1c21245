/** Lays what the socket told over what was asked: rows of a view, items of a thread. Pure. */
import type { ConversationRow, ThreadItem } from "@/client/contract";
import { inOrder, type Desk } from "./desk";

export type View = string; // mine · team · waiting · all · queue:<id> · closed · view:<id>

/** A view the account keeps: what it holds, and in which order, only the platform can tell. */
export const isKept = (view: View): boolean => view.startsWith("view:");

/** True when a row belongs in a view; null when only the platform can tell (which queues are my team's). */
export function belongs(row: ConversationRow, view: View, me: string): boolean | null {
  if (isKept(view)) return null;
  if (row.side_of && view !== "mine") return false;
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
  // What stands in columns of the account's own fields is asked with the view, and told by no frame.
  if (isKept(view)) return asked.map((row) => (desk.rows[row.id] ? { ...desk.rows[row.id]!, values: row.values } : row));
  const known = new Set(asked.map((row) => row.id));
  const told = Object.values(desk.rows).filter((row) => belongs(row, view, desk.me) ?? known.has(row.id)).toSorted(newestFirst);
  return woven(asked.filter((row) => !desk.rows[row.id]), told);
}

/** Two lists that are each in order as one: a hundred thousand asked rows are not sorted again for every word told. */
function woven(asked: ConversationRow[], told: ConversationRow[]): ConversationRow[] {
  const all: ConversationRow[] = [];
  let next = 0;
  for (const row of asked) {
    for (let one = told[next]; one && newestFirst(one, row) < 0; one = told[++next]) all.push(one);
    all.push(row);
  }
  return [...all, ...told.slice(next)];
}

const DRAWN = 50;

/** What waits comes as a picture of the newest; only where more wait than it holds do the asked pages fill in. */
function mergeWaiting(asked: ConversationRow[], drawn: ConversationRow[]): ConversationRow[] {
  const oldest = drawn.length < DRAWN ? "" : (drawn.at(-1)?.last.at ?? "");
  const below = drawn.length < DRAWN ? [] : asked.filter((row) => row.last.at < oldest && !drawn.some((one) => one.id === row.id));
  return [...drawn, ...below].toSorted(newestFirst);
}

const later = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
const newestFirst = (a: ConversationRow, b: ConversationRow): number => later(a.last.at, b.last.at) || later(a.id, b.id);

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
