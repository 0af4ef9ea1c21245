/** What this desk has said and the thread does not show yet: optimistic, reconciled by client id. Pure. */
import type { Attachment, Ruling, ThreadItem } from "@/client/contract";

export type NextStatus = "open" | "pending" | "on_hold" | "solved";

/** What goes with a reply beside its words: copies, a subject, when it may leave, what becomes of the conversation, what its writer had seen. */
export interface Beside { cc?: string[]; subject?: string; not_before?: string; after?: NextStatus; /** The account's own word for it. */ custom?: string; seen?: number; anyway?: boolean }

export type Pending = {
  clientId: string; conversation: string; kind: "reply" | "note"; text: string; attachments: Attachment[]; mentions: string[]; at: number; beside?: Beside;
  /** Somebody else wrote in the meantime: nothing was sent, and its writer is asked. */
  moved?: boolean;
  /** Whose it is, where it was kept. */
  by?: string;
  state: "sending" | "unsent" | "answered"; ruling: Ruling | null; problem: string | null;
};

/** What the platform answered about one of them. */
export function answered(outbox: Pending[], clientId: string, ruling: Ruling | null): Pending[] {
  return outbox.map((one) => (one.clientId === clientId ? { ...one, state: "answered", ruling, problem: null } : one));
}

export const unsent = (outbox: Pending[], clientId: string, problem: string, moved = false): Pending[] =>
  outbox.map((one) => (one.clientId === clientId ? { ...one, state: "unsent", problem, moved } : one));

export const sendingAgain = (outbox: Pending[], clientId: string): Pending[] =>
  outbox.map((one) => (one.clientId === clientId ? { ...one, state: "sending", problem: null, moved: false } : one));

/** Its writer has seen what came, and wants it sent all the same. */
export const anyway = (outbox: Pending[], clientId: string): Pending[] =>
  outbox.map((one) => (one.clientId === clientId ? { ...one, beside: { ...one.beside, anyway: true } } : one));

export const discarded = (outbox: Pending[], clientId: string): Pending[] => outbox.filter((one) => one.clientId !== clientId);

/** What still has to be drawn below the thread: everything the thread's own items do not say already. */
export function stillPending(outbox: Pending[], items: ThreadItem[], conversation: string): Pending[] {
  const said = new Set(items.flatMap((item) => [clientIdOf(item), actOf(item)].filter(Boolean)));
  const numbers = new Set(items.map((item) => item.number));
  return outbox.filter((one) => {
    if (one.conversation !== conversation || said.has(one.clientId)) return false;
    if (one.kind === "note") return !items.some((item) => isNote(item, one));
    return !(one.ruling && (said.has(one.ruling.act) || numbers.has(one.ruling.number ?? -1)));
  });
}

/** What outlives the page: everything the platform has not answered, with whose it is. */
export const leaving = (outbox: Pending[], by: string): Pending[] => outbox.filter((one) => one.state !== "answered").map((one) => ({ ...one, by }));

/** What a page that is gone had not sent; nobody knows whether it left, so the same id goes out again. Only one's own. */
export const heldBack = (kept: Pending[], by: string): Pending[] => kept.filter((one) => one.by === by).map((one) => (one.state === "sending" ? { ...one, state: "unsent", problem: "" } : one));

// Clocks of a browser and a platform may differ by minutes.
const SKEW = 300_000;

/** A note carries no id of ours: it is known by its words. */
const isNote = (item: ThreadItem, one: Pending): boolean => one.state !== "unsent" && item.kind === "note" && item.text === one.text && Date.parse(item.at) > one.at - SKEW;

const clientIdOf = (item: ThreadItem): string | undefined => (item.kind === "message" || item.kind === "ruling" ? (item.client_id ?? undefined) : undefined);
const actOf = (item: ThreadItem): string | undefined => (item.kind === "message" || item.kind === "ruling" ? (item.act ?? undefined) : undefined);
