/** What the socket says: typed by hand after docs/reference/live.md, for the OpenAPI page tells of HTTP only. */
import type { ConversationRow, MemberPresence, Offer, ThreadItem, Time } from "./contract";

/** How many open conversations each view holds: "mine", "team", "waiting", "all", "queue:<id>", and "unread" of mine. */
export type Counts = Record<string, number>;

export type EventName =
  | "ConversationOpened" | "MessageThreaded" | "MessageSent" | "MessageDelivered" | "MessageRead" | "MessageFailed"
  | "ActPermitted" | "ActDeferred" | "ActRefused" | "ActWithdrawn" | "NoteWritten" | "WorkQueued" | "WorkOffered"
  | "OfferAccepted" | "OfferDeclined" | "OfferExpired" | "WorkTransferred" | "WrapUpStarted" | "ConversationClosed"
  | "ConversationReopened" | "PresenceChanged" | "ContactChanged" | "ContactMerged" | "ContactErased" | (string & {});

export interface JournalFrame {
  n: number; kind: EventName; at: Time; conversation?: string;
  data: { item?: ThreadItem; items?: ThreadItem[]; row?: ConversationRow; offer?: Offer; act?: string; contact?: string; presence?: MemberPresence; delivery?: { message: string; place: number; state: string; attempt: number | null; next_at: string | null } } & Record<string, unknown>;
}
export interface ViewFrame { view: "floor" | "presences" | "counts" | "inbox" | "calls" | "help"; data: unknown }
export interface SignalFrame { signal: "typing" | "online" | "looking"; conversation: string; from?: { kind?: string; id?: string | null; name?: string | null }; data?: Record<string, unknown> }
export type Frame = JournalFrame | ViewFrame | SignalFrame | { ready: { number: number } } | { resync: true } | { pong: 1 };
