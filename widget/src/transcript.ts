/** What has been said, folded from the feed; the same whatever came twice, late or out of order. */
import type { Outgoing } from "./keep/outbox";
import type { Accepted, Attachment, FeedItem, FeedMessage, FeedQuestion, FeedState, Problem } from "./wire/types";

export interface Transcript {
  /** By seq. */
  readonly messages: ReadonlyMap<number, FeedMessage>;
  readonly states: ReadonlyMap<number, FeedState>;
  /** By client_id: taken by the platform, whether or not the feed has brought them yet. */
  readonly taken: ReadonlyMap<string, Taken>;
  readonly delivered: number;
  readonly read: number;
  /** The newest question, however it came. */
  readonly question: FeedQuestion | null;
}

export interface Taken extends Accepted {
  out: Outgoing;
}

export type Delivery = "waiting" | "sending" | "sent" | "delivered" | "read" | "failed";

export interface Said {
  kind: "message";
  /** Stays the same from writing to reading, so that nothing is drawn or read out twice. */
  key: string;
  seq: number | null;
  from: FeedMessage["from"]["kind"];
  name: string | null;
  text: string;
  attachments: readonly Attachment[];
  at: number;
  /** Only of the visitor's own. */
  delivery: Delivery | null;
  problem: Problem | null;
  masked: boolean;
}

export interface Turn {
  kind: "joined" | "ended";
  key: string;
  seq: number;
  name: string;
  at: number | null;
}

export type Line = Said | Turn;

export const EMPTY: Transcript = { messages: new Map(), states: new Map(), taken: new Map(), delivered: 0, read: 0, question: null };

/** The transcript with `item` in it. Folding it again, or in another order, changes nothing. */
export function fold(transcript: Transcript, item: FeedItem): Transcript {
  switch (item.kind) {
    case "message":
      return { ...transcript, messages: new Map(transcript.messages).set(item.seq, item) };
    case "state":
      return { ...transcript, states: new Map(transcript.states).set(item.seq, item) };
    case "delivered":
      return { ...transcript, delivered: Math.max(transcript.delivered, item.up_to || 0) };
    case "read":
      return { ...transcript, read: Math.max(transcript.read, item.up_to || 0) };
    case "question":
      return (transcript.question?.seq ?? 0) <= item.seq ? { ...transcript, question: item } : transcript;
    default:
      return transcript; // a kind this version does not know yet
  }
}

/** The transcript after the platform has taken `out`. */
export function take(transcript: Transcript, out: Outgoing, receipt: Accepted): Transcript {
  return { ...transcript, taken: new Map(transcript.taken).set(out.client_id, { ...receipt, out }) };
}

/** The client_ids that have arrived, by receipt or by being seen in the feed. */
export function arrived(transcript: Transcript): Set<string> {
  const ids = new Set(transcript.taken.keys());
  for (const { client_id } of transcript.messages.values()) if (client_id) ids.add(client_id);
  return ids;
}

/** All lines in reading order: what has a seq by seq, then what still waits, as written; each message once. */
export function lines(transcript: Transcript, waiting: readonly Outgoing[], sending: string | null): Line[] {
  const seen = arrived(transcript);
  const numbered: (Line & { seq: number })[] = [...transcript.messages.values()].map((message) => fromFeed(transcript, message));
  for (const taken of transcript.taken.values()) if (!transcript.messages.has(taken.seq)) numbered.push(fromReceipt(transcript, taken));
  numbered.push(...turns(transcript));
  numbered.sort((one, other) => one.seq - other.seq);
  const shown = new Set<string>();
  const once = numbered.filter(({ key }) => !shown.has(key) && shown.add(key));
  return [...once, ...waiting.filter((out) => !seen.has(out.client_id)).map((out) => fromOutbox(out, sending))];
}

/** The seq of the newest message somebody else wrote, or 0. */
export function newestFromOthers(transcript: Transcript): number {
  return countedFrom(transcript, 0).reduce((newest, message) => Math.max(newest, message.seq), 0);
}

/** How many messages of others are newer than `read`. */
export function unread(transcript: Transcript, read: number): number {
  return countedFrom(transcript, read).length;
}

/** How the conversation stands, by the newest word about it; null when there is none. */
export function standing(transcript: Transcript): FeedState | null {
  return newest([...transcript.states.values()]);
}

/** The question to be shown: the newest, as long as nobody said anything since; an answered one says thank you. */
export function openQuestion(transcript: Transcript, waiting: readonly Outgoing[]): FeedQuestion | null {
  const { question, messages, taken } = transcript;
  if (!question || waiting.length || (question.closed && !question.chosen)) return null;
  const said = Math.max(0, ...messages.keys(), ...[...taken.values()].map(({ seq }) => seq));
  return said < question.seq ? question : null;
}

function countedFrom(transcript: Transcript, read: number): FeedMessage[] {
  return [...transcript.messages.values()].filter((message) => message.from.kind !== "contact" && message.seq > read);
}

function fromFeed(transcript: Transcript, message: FeedMessage): Said & { seq: number } {
  const { seq, id, from, text, attachments, at, client_id } = message;
  const own = from.kind === "contact";
  const masked = message.masked ?? (client_id ? transcript.taken.get(client_id)?.masked : false) ?? false;
  return {
    kind: "message", key: client_id ?? id, seq, from: from.kind, name: from.name, text, attachments: attachments ?? [],
    at: Date.parse(at), delivery: own ? reached(transcript, seq) : null, problem: null, masked,
  };
}

function fromReceipt(transcript: Transcript, { out, seq, at, masked }: Taken): Said & { seq: number } {
  return { ...fromOutbox(out, null), seq, at: Date.parse(at), delivery: reached(transcript, seq), masked };
}

function fromOutbox(out: Outgoing, sending: string | null): Said {
  const { client_id, text, attachments, at, problem } = out;
  const delivery = problem ? "failed" : client_id === sending ? "sending" : "waiting";
  return { kind: "message", key: client_id, seq: null, from: "contact", name: null, text, attachments, at, delivery, problem, masked: false };
}

function reached(transcript: Transcript, seq: number): Delivery {
  if (seq <= transcript.read) return "read";
  return seq <= transcript.delivered ? "delivered" : "sent";
}

/** Somebody joined, or it ended: only where that changed. */
function turns(transcript: Transcript): Turn[] {
  const found: Turn[] = [];
  let agent: string | null = null;
  let open = true;
  for (const state of [...transcript.states.values()].toSorted((one, other) => one.seq - other.seq)) {
    const at = state.at ? Date.parse(state.at) : null;
    const name = state.agent?.name ?? null;
    if (state.conversation === "open" && name && name !== agent) found.push({ kind: "joined", key: `s${state.seq}`, seq: state.seq, name, at });
    if (state.conversation === "closed" && open) found.push({ kind: "ended", key: `s${state.seq}`, seq: state.seq, name: "", at });
    open = state.conversation === "open";
    agent = open ? name : null;
  }
  return found;
}

function newest<T extends { seq: number }>(all: readonly T[]): T | null {
  return all.reduce<T | null>((best, one) => (best && best.seq > one.seq ? best : one), null);
}
