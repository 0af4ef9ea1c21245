/** Small builders for the tests of the desk: nouns with believable defaults. */
import type { ConversationRow, LineItem, MessageItem, Offer, RulingItem } from "@/client/contract";
import type { JournalFrame } from "@/client/frames";

export const at = (minute: number): string => new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString();

export const row = (id: string, more: Partial<ConversationRow> = {}): ConversationRow => ({
  id, contact: { id: "ctc_1", name: "Nour" }, channel: "webchat", subject: null, state: "open", queue: { id: "que_1", name: "Bookings" }, agent: { id: "mem_me", name: "Ada" },
  last: { text: "Hello", at: at(1), from: "contact" }, unread: 0, waiting_since: null, priority: 5, created: at(0), reference: 1001, status: "open", custom: null, kind: null, priority_word: null, tags: [], due: null, snoozed_until: null,
  suspected: false, set_aside: null, via: null, watchers: 0, satisfaction: null, participants: 0, language: null, side_of: null, merged_into: null, updated: at(1), on_the_line: false, ...more,
});

export const message = (number: number, text: string, more: Partial<MessageItem> = {}): MessageItem => ({
  number, id: `msg_${number}`, kind: "message", at: at(number), from: { kind: "contact", id: "ctc_1", name: "Nour" }, text, attachments: [], delivery: null, delivery_detail: null, masked: false, act: null, client_id: null, aside: false, has_page: false, ...more,
});

export const line = (number: number): LineItem => ({ number, id: `lin_${number}`, kind: "line", at: at(number), from: { kind: "house", id: null, name: null }, what: "offered", words: "Offered" });

export const ghost = (number: number, act: string): RulingItem => ({
  number, id: `rul_${number}`, kind: "ruling", at: at(number), from: { kind: "agent", id: "mem_me", name: "Ada" }, act, outcome: "deferred", text: "Good evening", due: at(59), verdicts: [], client_id: null,
});

export const offer = (id: string, expires: string): Offer => ({ id, conversation: "cnv_1", contact: { id: "ctc_1", name: "Nour" }, queue: { id: "que_1", name: "Bookings" }, channel: "webchat", preview: "Hello", offered_at: at(0), expires });

export const frame = (n: number, kind: string, data: JournalFrame["data"], conversation?: string): JournalFrame => ({ n, kind, at: at(n), conversation, data });
