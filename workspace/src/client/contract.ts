/** The nouns of the wire, typed by hand until `npm run client` makes them from the OpenAPI page. */

export type Locale = "en" | "fr";
export type Time = string; // RFC 3339, UTC, milliseconds
export interface Listed<T> { items: T[]; next: string | null }
export interface Named { id: string; name: string }
export type Bilingual = Record<Locale, string>;

export type Role = "owner" | "admin" | "supervisor" | "agent" | "compliance_officer" | "read_only";
export interface MemberSkill { skill: string; level: number }
export interface Member extends Named {
  email: string; role: Role; state: "invited" | "active" | "deactivated"; teams: string[]; skills: MemberSkill[];
  locale: Locale; time_zone: string; second_factor: boolean;
}
export interface Account extends Named {
  standing: "active" | "partly_suspended" | "suspended"; locale: Locale; time_zone: string; country: string;
}
export interface Session {
  member: Member; account: Account; permissions: string[]; csrf: string; agreement: { version: string; accepted: boolean };
}
export interface SignedInSession { id: string; created: Time; last_seen: Time; user_agent: string; current: boolean }
export interface SecondFactorSetup { secret: string; uri: string; qr_svg: string }
export interface Invitation { account_name: string; email: string; role: Role }
export interface Agreement {
  version: string; language: Locale; title: string; text: string; sha256: string; in_force_from: string;
  accepted: { by: string; at: Time; version: string } | null;
}

export interface Team extends Named { members: string[] }
export interface Token extends Named { scopes: string[]; created: Time; last_used: Time | null; expires: Time | null }
export interface QueueDay { day: number; from: string; until: string }
export interface Queue extends Named {
  time_zone: string; week: QueueDay[];
  holidays: { country: string | null; subdivision?: string | null; extra: string[]; working: string[] };
  skills: MemberSkill[]; priority: number; strategy: "longest_idle" | "most_skilled" | "same_agent";
  offer_seconds: number; wrap_up_seconds: number; overflow: { queue: string; after_seconds: number } | null;
  teams: string[]; open_now: boolean; opens_at: Time | null;
}
export interface Skill extends Named {}
export interface Disposition extends Named { queue: string | null }
export interface SavedReply { id: string; shortcut: string; title: string; text: string; team: string | null }
export interface PrechatField { name: string; label: Bilingual; kind: "text" | "email" | "choice"; choices?: string[]; required: boolean }
export interface Site extends Named {
  key: string; domains: string[]; queue: string; color: string; corner: "right" | "left"; greeting: Bilingual;
  prechat: { fields: PrechatField[]; consent: { text: Bilingual; required: boolean } | null };
  identity: { required: boolean; secret?: string }; leave_email: boolean;
  attachments: { max_bytes: number; kinds: string[] }; snippet: string;
}
export interface AuditEntry {
  number: number; at: Time; kind: string; actor: { kind: string; id: string | null; name: string | null };
  subject: string | null; summary: string; event: Record<string, unknown>;
}
export interface Verification { entries: number; holds: boolean; first_broken: number | null; seconds: number }
export interface DataRequest {
  id: string; contact: string; kind: "access" | "erasure"; state: "running" | "done" | "failed"; asked_by: string; asked_at: Time;
  due: Time; done_at: Time | null;
  report: { holdings: { module: string; place: string; found: number; done: number }[]; scan: { places: number; found: number } } | null;
}

export type Channel = "webchat" | "email" | "sms" | "voice" | (string & {});
export interface Address { channel: Channel; address: string; verified: boolean }
export interface Company extends Named { domain?: string | null }
export type FieldValue = string | number | boolean | null;
export interface Contact extends Named {
  addresses: Address[]; company: Named | null; locale: Locale | null; time_zone: string | null; country: string | null;
  fields: Record<string, FieldValue>; opted_out: Channel[]; created: Time; merged_into: string | null; note: string | null;
}
export interface Field { id: string; on: "contact" | "company"; name: string; label: string; kind: "text" | "number" | "date" | "choice" | "yes_no"; choices?: string[] | null }
export interface TimelineEntry { at: Time; kind: string; summary: string; conversation?: string | null; number: number }

export type Speaker = "contact" | "agent" | "house" | "assistant";
export type ConversationState = "open" | "wrapping_up" | "closed";
export interface ConversationRow {
  id: string; contact: Named; channel: Channel; subject: string | null; state: ConversationState; queue: Named | null; agent: Named | null;
  last: { text: string; at: Time; from: Speaker }; unread: number; waiting_since: Time | null; priority: number; created: Time;
}
export interface Conversation extends Omit<ConversationRow, "contact"> {
  contact: Contact; site: Named | null; page: { url: string; title: string } | null; visitor_online: boolean;
  disposition: Named | null; can: { reply: boolean; why_not: string | null };
}

export type VerdictOutcome = "permit" | "defer" | "refuse" | "amend";
export type RemedyAction = "accept_agreement" | "open_contact" | "wait" | "edit" | "remove_attachment" | "take" | "ask_admin";
export interface Verdict {
  policy: string; outcome: VerdictOutcome; reason: string; remedy: { words: string; action: RemedyAction | null } | null;
  clauses: { id: string; title: string }[]; until: Time | null;
}
export interface Ruling {
  act: string; outcome: "permitted" | "deferred" | "refused"; amended: boolean; text: string; due: Time | null;
  verdicts: Verdict[]; number: number;
}
export interface Clause { id: string; title: string; says: string; duty: string; source: string; where: string }

export interface Attachment { id: string; name: string; size: number; type: string; safe: boolean }
export type Delivery = "accepted" | "sent" | "delivered" | "read" | "failed";
interface Item { number: number; id: string; at: Time; from: { kind: Speaker; id: string | null; name: string | null } }
export interface MessageItem extends Item {
  kind: "message"; text: string; attachments: Attachment[]; delivery: Delivery | null; delivery_detail: string | null; masked: boolean;
  act?: string | null; client_id?: string | null;
}
export interface NoteItem extends Item { kind: "note"; text: string; mentions: string[] }
export interface RulingItem extends Item {
  kind: "ruling"; act: string; outcome: "deferred" | "refused" | "amended" | "cancelled"; text: string; due: Time | null;
  verdicts: Verdict[]; client_id?: string | null;
}
export interface LineItem extends Item { kind: "line"; what: string; words: string }
export type ThreadItem = MessageItem | NoteItem | RulingItem | LineItem;

export type PresenceStatus = "available" | "busy" | "away" | "offline";
export interface Presence { status: PresenceStatus; since: Time | null; capacity: Record<string, number>; load: Record<string, number> }
export interface MemberPresence extends Presence { member: Named }
export interface Offer {
  id: string; conversation: string; contact: Named; queue: Named; channel: Channel; preview: string; offered_at: Time; expires: Time;
}
export interface FloorQueue extends Named {
  open: boolean; waiting: number; longest_wait_seconds: number; offered: number; active: number;
  agents: { available: number; busy: number; away: number }; service_level: { share: number | null; count: number; seconds: number };
  sparkline: number[];
}
export interface FloorAgent { member: Named; status: PresenceStatus; since: Time; load: Record<string, number>; capacity: Record<string, number>; conversations: string[] }
export interface Floor { at: Time; queues: FloorQueue[]; agents: FloorAgent[] }

/** How many open conversations each view holds: "mine", "team", "waiting", "all", "queue:<id>", and "unread" of mine. */
export type Counts = Record<string, number>;

export type EventName =
  | "ConversationOpened" | "MessageThreaded" | "MessageSent" | "MessageDelivered" | "MessageRead" | "MessageFailed"
  | "ActPermitted" | "ActDeferred" | "ActRefused" | "ActWithdrawn" | "NoteWritten" | "WorkQueued" | "WorkOffered"
  | "OfferAccepted" | "OfferDeclined" | "OfferExpired" | "WorkTransferred" | "WrapUpStarted" | "ConversationClosed"
  | "ConversationReopened" | "PresenceChanged" | "ContactChanged" | "ContactMerged" | "ContactErased" | (string & {});
export interface JournalFrame {
  n: number; kind: EventName; at: Time; conversation?: string;
  data: { item?: ThreadItem; items?: ThreadItem[]; row?: ConversationRow; offer?: Offer; act?: string; contact?: string; presence?: MemberPresence } & Record<string, unknown>;
}
export interface ViewFrame { view: "floor" | "presences" | "counts" | "inbox"; data: unknown }
export interface SignalFrame { signal: "typing" | "online"; conversation: string; from?: { kind?: string; id?: string | null; name?: string | null }; data?: Record<string, unknown> }
export type Frame = JournalFrame | ViewFrame | SignalFrame | { ready: { number: number } } | { resync: true } | { pong: 1 };
