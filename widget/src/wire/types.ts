/** What travels between the messenger and Fairline, as the contract words it. */

export type Locale = "en" | "fr";
export type Words = Partial<Record<Locale, string>>;

export interface Field {
  name: string;
  label: Words;
  kind: "text" | "email" | "choice";
  choices?: (string | Words)[];
  required: boolean;
  why?: Words;
}

export interface Prechat {
  fields: Field[];
  consent: { text: Words; required: boolean; no_transcript?: boolean } | null;
}

/** What anybody may know of a site. */
export interface Site {
  name: string;
  color: string;
  corner: "right" | "left";
  greeting: Words;
  prechat: Prechat | null;
  leave_email: boolean;
  attachments: { max_bytes: number; kinds: string[] } | null;
  locale: Locale;
  privacy_url?: string | null;
  /** The year of birth is asked before anything else. */
  asks_age?: boolean;
}

/** Who is there now; `opens_at` is a moment (RFC 3339, UTC), null when open or not known. */
export interface Hours {
  open: boolean;
  opens_at: string | null;
  /** Whether anybody is free, or how many are. */
  agents_available: boolean | number;
}

export interface Person {
  name: string | null;
  email: string | null;
}

export interface Visit extends Hours {
  token: string;
  visitor: string;
  site: Site;
  known: boolean;
  contact: Person | null;
  latest: number;
  conversation: { state: "open" | "closed" } | null;
  /** The form before the conversation needs no answer any more. */
  details_given?: boolean;
}

export interface Attachment {
  id: string;
  name: string;
  size: number;
  type: string;
}

export interface FeedMessage {
  seq: number;
  id: string;
  kind: "message";
  from: { kind: "contact" | "agent" | "assistant" | "house"; name: string | null };
  text: string;
  attachments: Attachment[];
  at: string;
  client_id?: string | null;
  masked?: boolean;
}

export interface FeedState {
  seq: number;
  kind: "state";
  conversation: "open" | "closed";
  agent: { name: string } | null;
  at?: string;
}

export interface FeedReceipt {
  seq: number;
  kind: "delivered" | "read";
  up_to: number;
  at: string;
}

/** How it was: a question with a few answers, "good" and "bad" or "5" down to "1". */
export interface FeedQuestion {
  seq: number;
  kind: "question";
  at: string;
  question: string;
  choices: string[];
  chosen?: string | null;
  commented?: boolean;
  /** No answer counts any more. */
  closed?: boolean;
}

export type FeedItem = FeedMessage | FeedState | FeedReceipt | FeedQuestion;

export interface Feed {
  items: FeedItem[];
  latest: number;
}

/** The platform's receipt for a message it has taken. */
export interface Accepted {
  seq: number;
  id: string;
  at: string;
  masked: boolean;
}

/** Why something was not done, in the visitor's language, with what to do now (RFC 9457 and a remedy). */
export interface Problem {
  type: string;
  title: string;
  detail?: string;
  remedy?: string;
  fields?: Record<string, string>;
}

export interface Details {
  /** The e-mail was left because nobody was there. */
  left_email?: true;
  name?: string;
  email?: string;
  answers: Record<string, string>;
  consent?: { given: boolean; text_sha256: string };
}

/** What the socket says to us. */
export type Frame =
  | { ready: { latest: number } }
  | { item: FeedItem }
  | { signal: "typing"; from: { name: string } }
  | { signal: "agents"; data: Partial<Hours> }
  | { pong: 1 }
  /** The socket could not keep up: what is missing stands in the feed. */
  | { resync: true };

/** What we say to the socket. */
export type Word =
  | { hello: { token: string; after: number } }
  | { typing: true }
  | { delivered: number }
  | { read: number }
  | { ping: 1 };
