/** What this desk has said and the thread does not show yet: optimistic, reconciled by client id. Pure. */
import type { Attachment, Ruling, ThreadItem } from "@/client/contract";

export type Pending = {
  clientId: string; conversation: string; kind: "reply" | "note"; text: string; attachments: Attachment[]; mentions: string[]; at: number;
  state: "sending" | "unsent" | "answered"; ruling: Ruling | null; problem: string | null;
};

/** What the platform answered about one of them. */
export function answered(outbox: Pending[], clientId: string, ruling: Ruling | null): Pending[] {
  return outbox.map((one) => (one.clientId === clientId ? { ...one, state: "answered", ruling, problem: null } : one));
}

export const unsent = (outbox: Pending[], clientId: string, problem: string): Pending[] =>
  outbox.map((one) => (one.clientId === clientId ? { ...one, state: "unsent", problem } : one));

export const sendingAgain = (outbox: Pending[], clientId: string): Pending[] =>
  outbox.map((one) => (one.clientId === clientId ? { ...one, state: "sending", problem: null } : one));

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

// Clocks of a browser and a platform may differ by minutes.
const SKEW = 300_000;

/** A note carries no id of ours: it is known by its words. */
const isNote = (item: ThreadItem, one: Pending): boolean => one.state !== "unsent" && item.kind === "note" && item.text === one.text && Date.parse(item.at) > one.at - SKEW;

const clientIdOf = (item: ThreadItem): string | undefined => (item.kind === "message" || item.kind === "ruling" ? (item.client_id ?? undefined) : undefined);
const actOf = (item: ThreadItem): string | undefined => (item.kind === "message" || item.kind === "ruling" ? (item.act ?? undefined) : undefined);
