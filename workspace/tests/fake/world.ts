/** The pretended platform's memory: conversations with believable talk, all relative to one moment. */
import type { Notice } from "../../src/client/notices";
import type { Conversation, ConversationRow, Disposition, LineItem, MemberPresence, MessageItem, Offer, SavedReply, Session, ThreadItem } from "../../src/client/contract";
import type { Counts, JournalFrame } from "../../src/client/frames";
import { account, at, companies, contacts, DAY, fields, HOUR, members, MINUTE, queues, teams } from "./people";
import { dispositions, savedReplies, TALKS } from "./talks";

export interface Told { conversation: string; thread: ThreadItem[]; row: Conversation }
export interface Options { empty?: boolean; member?: string; agreement?: boolean; conversations?: number; locale?: "en" | "fr"; now?: () => number }

export function createWorld({ empty = false, member = "mem_ada", agreement = true, conversations = 46, locale = "en", now = Date.now }: Options = {}) {
  const began = now();
  const people = members(locale), known = contacts(began), lines = queues();
  let number = 1000;
  const next = () => ++number;
  const me = people.find((one) => one.id === member) ?? people[0]!;
  const agent = { kind: "agent" as const, id: me.id, name: me.name };
  const rows = new Map<string, Conversation>(), threads = new Map<string, ThreadItem[]>();

  const message = (from: MessageItem["from"], text: string, moment: number, more: Partial<MessageItem> = {}): MessageItem => ({
    number: next(), id: `msg_${number}`, kind: "message", at: at(moment), from, text, attachments: [], delivery: from.kind === "contact" ? null : "read", delivery_detail: null, masked: false, act: null, client_id: null, aside: false, has_page: false, ...more,
  });
  const line = (what: string, words: string, moment: number): LineItem => ({ number: next(), id: `lin_${number}`, kind: "line", at: at(moment), from: { kind: "house", id: null, name: null }, what, words });

  function add(place: number): void {
    const contact = known[place % known.length]!, talk = TALKS[place % TALKS.length]!, queue = lines[place % 2]!;
    const id = `cnv_${place}`, started = began - (place * 37 + 26) * MINUTE - (place > 10 ? DAY : 0);
    const assignee = place % 5 === 3 ? null : place < 7 ? me : people[(place % 3) + 1]!;
    const author = assignee ? { kind: "agent" as const, id: assignee.id, name: assignee.name } : agent;
    const visitor = { kind: "contact" as const, id: contact.id, name: contact.name };
    const thread: ThreadItem[] = [line("opened", `Conversation opened on aurora.example`, started)];
    if (assignee) thread.push(line("offered", `Offered to ${assignee.name}`, started + 4000), line("accepted", `${assignee.name} accepted after 9 s`, started + 13_000));
    talk.forEach(([who, text], turn) => {
      if (!assignee && who === "a") return;
      const moment = started + MINUTE * (1 + turn * 2) + (turn > 4 ? 13 * MINUTE : 0);
      if (who === "note") thread.push({ number: next(), id: `nte_${number}`, kind: "note", at: at(moment), from: author, text, mentions: [] });
      else thread.push(message(who === "a" ? author : who === "bot" ? { kind: "assistant", id: "ast_1", name: "Aurora Assistant" } : visitor, text, moment, turn % 5 === 4 ? { delivery: who === "a" ? "delivered" : null } : {}));
    });
    threads.set(id, thread);
    rows.set(id, { ...rowOf(id, contact, queue, assignee, started, thread, place), contact });
  }

  function rowOf(id: string, contact: Conversation["contact"], queue: { id: string; name: string }, assignee: { id: string; name: string } | null, started: number, thread: ThreadItem[], place: number): Conversation {
    const last = thread.findLast((item) => item.kind === "message") as MessageItem;
    return {
      id, contact, called: contact.name, channel: place % 9 === 5 ? "email" : "webchat", subject: null, state: "open", queue: { id: queue.id, name: queue.name }, agent: assignee && { id: assignee.id, name: assignee.name },
      last: { text: last.text.slice(0, 140), at: last.at, from: last.from.kind }, unread: place === 1 ? 2 : place === 4 ? 1 : 0, waiting_since: last.from.kind === "contact" ? last.at : null, priority: 5, created: at(started),
      site: { id: "ste_1", name: "aurora.example" }, reference: 1001 + place, status: assignee ? "open" : "new", custom: null, kind: null, priority_word: place % 8 === 2 ? "urgent" : null, tags: place % 4 === 0 ? ["booking"] : [], due: null, snoozed_until: null, suspected: false, set_aside: null,
      via: null, watchers: 0, satisfaction: null, participants: [], language: null, side_of: null, merged_into: null, updated: last.at, on_the_line: false, form: null, values: {}, watching: [], links: [], sides: [], merged: [], mailbox: null, brand: null, follows: null,
      page: { url: "https://aurora.example/trips/lisbon", title: "Lisbon in spring" }, visitor_online: place % 3 === 0, disposition: null,
      can: { reply: Boolean(assignee && assignee.id === me.id), why_not: assignee ? `${assignee.name} has this conversation. Take it to reply.` : "Nobody has this conversation yet.", cc: false, subject: false, html: false, scheduled: false, segments: false },
    };
  }

  if (!empty) for (let place = 0; place < conversations; place += 1) add(place);
  if (!empty) longHistory();

  /** One conversation with a long past, so that there is something older to load. */
  function longHistory(): void {
    const row = rows.get("cnv_2")!, past: ThreadItem[] = [];
    const kept = number;
    number = 100;
    for (let turn = 0; turn < 130; turn += 1) past.push(message(turn % 3 ? { kind: "contact", id: row.contact.id, name: row.contact.name } : agent, `Earlier message ${turn + 1}. ${turn % 4 ? "Thank you, that helps." : "Could you look at the booking for me, please? I am not sure about the dates."}`, began - 3 * DAY + turn * 9 * MINUTE));
    number = kept;
    threads.set("cnv_2", [...past, ...threads.get("cnv_2")!]);
  }

  const presences: MemberPresence[] = people.map((one, place) => ({ member: { id: one.id, name: one.name }, status: one.id === me.id ? "away" : (["available", "busy", "away", "offline"] as const)[place % 4]!, since: at(began - place * 20 * MINUTE), capacity: { webchat: 3 }, load: { webchat: one.id === me.id ? (empty ? 0 : 2) : place % 4 } }));
  const session = (): Session => ({ member: me, account, permissions: [...permissionsOf(me.role), ...world.may], csrf: "csrf-1", agreement: { version: "1.0", accepted: world.accepted }, locked: false, lock_minutes: 15, second_factor_owed: false, second_factor_by: null });
  const toRow = ({ site: _site, page: _page, visitor_online: _online, disposition: _disposition, can: _can, form: _form, values: _values, watching: _watching, links: _links, sides: _sides, merged: _merged, mailbox: _mailbox, brand: _brand, follows: _follows, participants, ...row }: Conversation): ConversationRow => ({ ...row, participants: participants.length, contact: { id: row.contact.id, name: row.contact.name } });

  const world = {
    /** What this member may beside what their role says. */
    may: [] as string[],
    me, people, known, lines, rows, threads, presences, session, toRow, message, line, next, now, agent, accepted: agreement, signedIn: false, began,
    teams: teams(), companies: companies(), fields: fields(), dispositions: dispositions(lines) as Disposition[], savedReplies: savedReplies() as SavedReply[], drafts: new Map<string, { kind: string; text: string; updated: string | null }>(),
    offers: new Map<string, Offer>(), attachments: new Map<string, { body: Buffer; type: string; name: string }>(), timers: new Set<NodeJS.Timeout>(), journal: [] as JournalFrame[],
    notices: notices(), places: [] as string[], begun: [] as { contact?: string; email?: string; subject: string; text: string; side_of?: string }[],
    last: () => number,
    counts(): Counts {
      const open = [...rows.values()].filter((row) => row.state !== "closed");
      const mine = open.filter((row) => row.agent?.id === me.id);
      const byQueue = Object.fromEntries(lines.map((one) => [`queue:${one.id}`, open.filter((row) => row.queue?.id === one.id).length]));
      return { mine: mine.length, team: open.filter((row) => row.agent).length, waiting: open.filter((row) => !row.agent).length, all: open.length, unread: mine.reduce((sum, row) => sum + row.unread, 0), ...byQueue };
    },
  };
  return world;
}

export type World = ReturnType<typeof createWorld>;
export { HOUR };

function notices(): Notice[] {
  const about = (id: string, reference: number, contact: string) => ({ id, reference, subject: null, contact });
  return [
    { number: 41, at: new Date().toISOString(), kind: "wrote", conversation: about("cnv_6", 1007, "Yusuf Demir"), words: "Yusuf Demir wrote, #1007", many: 3, seen: false },
    { number: 40, at: new Date().toISOString(), kind: "mentioned", conversation: about("cnv_0", 1001, "Nour Haddad"), words: "You are mentioned in a note about Nour Haddad, #1001", many: 1, seen: false },
  ];
}

function permissionsOf(role: string): string[] {
  const all = ["conversation.read", "conversation.reply", "conversation.note", "conversation.take", "conversation.transfer", "conversation.wrap_up", "contact.read", "contact.change", "contact.merge", "act.withdraw", "conversation.change", "conversation.bulk", "conversation.aside", "conversation.begin", "consent.read", "work.take"];
  return role === "agent" ? all : [...all, "data_request.manage", "member.manage", "queue.manage", "account.manage", "floor.read", "audit.read"];
}
