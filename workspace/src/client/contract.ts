/** The nouns of the wire, under the names we use: each is what an address of the OpenAPI page is sent or answers. */
import type { Answer, Body, OneOf } from "./wire";

export type Time = string; // RFC 3339, UTC, milliseconds
export interface Listed<T> { items: T[]; next?: string | null }
export interface Named { id: string; name: string }

export type Member = OneOf<"/v1/members">;
export type MemberSkill = Member["skills"][number];
export type Role = Member["role"];
export type Locale = Member["locale"];
export type Bilingual = Record<Locale, string>;
export type Account = Answer<"get", "/v1/account">;
export type Session = Answer<"get", "/v1/session">;
export type Credentials = Body<"post", "/v1/session">;
export type Invitation = Answer<"get", `/v1/invitations/${string}`>;
export type Agreement = Answer<"get", "/v1/agreement">;

export type Team = OneOf<"/v1/teams">;
export type Token = OneOf<"/v1/tokens">;
export type Queue = OneOf<"/v1/queues">;
export type QueueDay = Queue["week"][number];
export type Skill = OneOf<"/v1/skills">;
export type Disposition = OneOf<"/v1/dispositions">;
export type SavedReply = OneOf<"/v1/saved-replies">;
export type Site = OneOf<"/v1/webchat/sites">;
export type PrechatField = NonNullable<Site["prechat"]["fields"]>[number];
export type AuditEntry = OneOf<"/v1/audit">;
export type Verification = Answer<"post", "/v1/journal/verifications">;
export type DataRequest = OneOf<"/v1/data-requests">;

export type Contact = Answer<"get", `/v1/contacts/${string}`>;
export type Consents = Answer<"get", `/v1/contacts/${string}/consents`>;
export type ContactChange = Body<"patch", `/v1/contacts/${string}`>;
export type Address = Contact["addresses"][number];
export type Company = OneOf<"/v1/companies">;
export type Field = OneOf<"/v1/fields">;
export type FieldValue = Contact["fields"][string] | null;

export type ConversationRow = OneOf<"/v1/conversations">;
export type Conversation = Answer<"get", `/v1/conversations/${string}`>;
export type ThreadItem = OneOf<`/v1/conversations/${string}/thread`>;
export type MessageItem = Extract<ThreadItem, { kind: "message" }>;
export type NoteItem = Extract<ThreadItem, { kind: "note" }>;
export type RulingItem = Extract<ThreadItem, { kind: "ruling" }>;
export type LineItem = Extract<ThreadItem, { kind: "line" }>;
export type Attachment = MessageItem["attachments"][number];

export type Ruling = Answer<"post", `/v1/conversations/${string}/replies`>;
export type Verdict = Ruling["verdicts"][number];
export type Clause = Answer<"get", `/v1/clauses/${string}`>;

export type Presence = Answer<"get", "/v1/presence">;
export type PresenceStatus = Presence["status"];
export type MemberPresence = OneOf<"/v1/presences">;
export type Offer = OneOf<"/v1/offers">;
export type Floor = Answer<"get", "/v1/floor">;
export type FloorQueue = Floor["queues"][number];
export type FloorAgent = Floor["agents"][number];
