/** What is on this desk: folded from the frames of the socket, one after another, pure. */
import type { ConversationRow, MemberPresence, Offer, Presence, ThreadItem } from "@/client/contract";
import type { Counts, Frame, JournalFrame, SignalFrame } from "@/client/frames";

/** Who writes, since when; a contact's own name stands with the conversation, so theirs is empty here. */
export type Writers = Record<string, { name: string; at: number }>;

export interface Looker { name: string; writing: boolean; at: number }

export interface Desk {
  me: string;
  number: number;
  rows: Record<string, ConversationRow>;
  items: Record<string, ThreadItem[]>;
  settled: Record<string, "permitted" | "cancelled">;
  offers: Record<string, Offer>;
  presence: Presence | null;
  presences: Record<string, MemberPresence>;
  /** What nobody has, newest first, as last drawn; null while it is not watched. */
  waiting: ConversationRow[] | null;
  counts: Counts | null;
  floor: unknown;
  /** By conversation and writer: a colleague's id, or "contact". */
  typing: Record<string, Writers>;
  online: Record<string, boolean>;
  /** Which colleagues have a conversation open: by conversation and member. */
  looking: Record<string, Record<string, Looker>>;
  stale: number;
}

export const emptyDesk = (me: string): Desk => ({
  me, number: 0, rows: {}, items: {}, settled: {}, offers: {}, presence: null, presences: {}, waiting: null, counts: null, floor: null, typing: {}, online: {}, looking: {}, stale: 0,
});

/** The desk after a frame; `at` is when it was heard (epoch milliseconds). */
export function fold(desk: Desk, frame: Frame, at: number): Desk {
  if ("n" in frame) return foldEntry(desk, frame);
  if ("view" in frame) return foldView(desk, frame.view, frame.data);
  if ("signal" in frame) return foldSignal(desk, frame, at);
  if ("resync" in frame) return { ...emptyDesk(desk.me), presence: desk.presence, counts: desk.counts, stale: desk.stale + 1 };
  return desk;
}

function foldEntry(desk: Desk, frame: JournalFrame): Desk {
  if (frame.n <= desk.number) return desk;
  const { item, items = [], row, act } = frame.data;
  const presence = presenceIn(frame);
  const ended = frame.kind.startsWith("Offer") ? offerIn(frame) : null;
  let next: Desk = { ...desk, number: frame.n };
  if (row) next.rows = { ...next.rows, [row.id]: row };
  const conversation = frame.conversation ?? row?.id;
  if (conversation) for (const one of item ? [item, ...items] : items) next = withItem(next, conversation, one);
  if (frame.kind === "WorkOffered" && frame.data.offer) next.offers = { ...next.offers, [frame.data.offer.id]: frame.data.offer };
  if (ended) next.offers = without(next.offers, ended);
  if (act && frame.kind === "ActPermitted") next.settled = { ...next.settled, [act]: "permitted" };
  if (act && frame.kind === "ActWithdrawn") next.settled = { ...next.settled, [act]: "cancelled" };
  if (presence) next = withPresence(next, presence);
  return next;
}

/** Which offer a frame ends: told whole, or by its id. */
export const offerIn = ({ data }: JournalFrame): string | null => data.offer?.id ?? (typeof data.id === "string" ? data.id : null);

/** Whose presence a frame tells: as a member's, or flat beside the member's id. */
export function presenceIn({ kind, data }: JournalFrame): MemberPresence | null {
  if (data.presence) return data.presence;
  if (kind !== "PresenceChanged" || typeof data.member !== "string") return null;
  const { member, status, since, capacity, load } = data as unknown as { member: string } & Presence;
  return { member: { id: member, name: "" }, status, since, capacity, load };
}

/** By number; where one entry made two items (a reply and its ruling), the message goes first. */
export const inOrder = (a: ThreadItem, b: ThreadItem): number => a.number - b.number || a.kind.localeCompare(b.kind);

/** A thread item is written once and may be told again with a later delivery state: the same id replaces. */
function withItem(desk: Desk, conversation: string, item: ThreadItem): Desk {
  const known = desk.items[conversation] ?? [];
  const others = known.filter((other) => other.id !== item.id);
  const items = [...others, item].toSorted(inOrder);
  const writers = desk.typing[conversation];
  const typing = item.kind === "message" && writers ? { ...desk.typing, [conversation]: without(writers, writer(item.from)) } : desk.typing;
  return { ...desk, typing, items: { ...desk.items, [conversation]: items } };
}

function withPresence(desk: Desk, told: MemberPresence): Desk {
  const name = told.member.name || (desk.presences[told.member.id]?.member.name ?? "");
  const presence = { ...told, member: { ...told.member, name } };
  const presences = { ...desk.presences, [presence.member.id]: presence };
  return presence.member.id === desk.me ? { ...desk, presences, presence } : { ...desk, presences };
}

function foldView(desk: Desk, view: string, data: unknown): Desk {
  if (view === "counts") return { ...desk, counts: data as Counts };
  if (view === "floor") return { ...desk, floor: data };
  if (view === "inbox") return { ...desk, waiting: listed<ConversationRow>(data) };
  return view === "presences" ? listed<MemberPresence>(data).reduce(withPresence, desk) : desk;
}

const listed = <T,>(data: unknown): T[] => (Array.isArray(data) ? (data as T[]) : ((data as { items?: T[] } | null)?.items ?? []));

function foldSignal(desk: Desk, { signal, conversation, from, data }: SignalFrame, at: number): Desk {
  if (signal === "online") return { ...desk, online: { ...desk.online, [conversation]: data?.online !== false } };
  if (signal === "looking") {
    if (!from?.id || from.id === desk.me) return desk;
    const looker = { name: from.name ?? "", writing: data?.writing === true, at };
    return { ...desk, looking: { ...desk.looking, [conversation]: { ...desk.looking[conversation], [from.id]: looker } } };
  }
  const writers = { ...desk.typing[conversation], [writer(from)]: { name: from?.name ?? "", at } };
  return { ...desk, typing: { ...desk.typing, [conversation]: writers } };
}

/** The offers still open at a time, the one that runs out first before the others. */
export const openOffers = (desk: Desk, at: number): Offer[] =>
  Object.values(desk.offers).filter((offer) => Date.parse(offer.expires) > at).toSorted((a, b) => a.expires.localeCompare(b.expires));

const writer = (from: { kind?: string; id?: string | null } | undefined): string => (from?.kind === "agent" && from.id ? from.id : "contact");

const LOOKING_LASTS = 15_000;
/** The colleagues who have a conversation open at a moment, those who write before those who read. */
export const lookers = (held: Record<string, Looker> | undefined, at: number): Looker[] =>
  Object.values(held ?? {}).filter((one) => at - one.at < LOOKING_LASTS).toSorted((a, b) => Number(b.writing) - Number(a.writing) || a.name.localeCompare(b.name));

const TYPING_LASTS = 6000;
/** The names of those who write at a moment, who began first before the others. */
export const writing = (writers: Writers | undefined, at: number): string[] =>
  Object.values(writers ?? {}).filter((one) => at - one.at < TYPING_LASTS).toSorted((a, b) => a.at - b.at).map((one) => one.name);

function without<T>(record: Record<string, T>, name: string): Record<string, T> {
  const { [name]: _gone, ...rest } = record;
  return rest;
}
