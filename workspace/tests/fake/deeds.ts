/** What happens in the pretended house: replies ruled upon, offers that arrive, contacts who answer. */
import type { Conversation, ConversationRow, LineItem, MessageItem, NoteItem, Offer, Ruling, RulingItem, ThreadItem } from "../../src/client/contract";
import { judge } from "./gate";
import type { Live } from "./live";
import { at } from "./people";
import type { World } from "./world";

export function createDeeds(world: World, live: Live) {
  const later = (wait: number, then: () => void) => { const timer = setTimeout(() => { world.timers.delete(timer); then(); }, wait); world.timers.add(timer); };
  const rowOf = (id: string) => world.rows.get(id)!;
  const row = (id: string): ConversationRow => world.toRow(rowOf(id));

  function put(id: string, item: ThreadItem, kind: string, more: object = {}): void {
    const thread = world.threads.get(id)!;
    const known = thread.findIndex((one) => one.id === item.id);
    if (known >= 0) thread[known] = item;
    else thread.push(item);
    live.write(kind, id, { item, row: row(id), ...more });
  }

  function line(id: string, what: string, words: string, kind: string): void {
    put(id, world.line(what, words, world.now()) as LineItem, kind);
  }

  function deliver(id: string, item: MessageItem): void {
    (["sent", "delivered"] as const).forEach((delivery, step) => later(250 + step * 500, () => put(id, { ...item, delivery, delivery_detail: delivery === "delivered" ? "Received by the visitor’s browser" : null }, delivery === "sent" ? "MessageSent" : "MessageDelivered")));
  }

  return {
    later, line, row,
    reply(id: string, text: string, attachments: string[], clientId: string, locale: "en" | "fr"): Ruling {
      const ruling = judge(text, rowOf(id), attachments, locale, world.now(), world.last() + 1);
      const base = { number: world.next(), at: at(world.now()), from: world.agent, act: ruling.act, client_id: clientId };
      if (ruling.outcome === "permitted") {
        const files = attachments.map((file) => ({ id: file, name: world.attachments.get(file)?.name ?? file, size: world.attachments.get(file)?.body.length ?? 0, type: world.attachments.get(file)?.type ?? "", safe: true, held: false, card: false, veiled: false }));
        const item: MessageItem = { ...base, id: `msg_${base.number}`, kind: "message", text: ruling.text, attachments: files, delivery: "accepted", delivery_detail: null, masked: ruling.amended, aside: false, has_page: false };
        Object.assign(rowOf(id), { last: { text: ruling.text.slice(0, 140), at: item.at, from: "agent" }, waiting_since: null });
        later(120, () => put(id, item, "MessageThreaded"));
        deliver(id, item);
      } else {
        const item: RulingItem = { ...base, id: `rul_${base.number}`, kind: "ruling", outcome: ruling.outcome, text, due: ruling.due, verdicts: ruling.verdicts };
        put(id, item, ruling.outcome === "deferred" ? "ActDeferred" : "ActRefused", { act: ruling.act });
      }
      return { ...ruling, number: base.number };
    },
    note(id: string, text: string, mentions: string[]): void {
      const item: NoteItem = { number: world.next(), id: `nte_${world.last()}`, kind: "note", at: at(world.now()), from: world.agent, text, mentions };
      put(id, item, "NoteWritten");
    },
    /** Status, priority, tags and the like, as a change asks for them. */
    filed(id: string, change: Record<string, unknown>): Conversation {
      const { priority, ...rest } = change;
      Object.assign(rowOf(id), rest, priority === undefined ? {} : { priority_word: priority === "none" ? null : priority });
      live.write("StatusChanged", id, { row: row(id) });
      return rowOf(id);
    },
    withdraw(act: string): boolean {
      for (const [id, thread] of world.threads) {
        const item = thread.find((one) => one.kind === "ruling" && one.act === act) as RulingItem | undefined;
        if (item) { put(id, { ...item, outcome: "cancelled" }, "ActWithdrawn", { act }); return true; }
      }
      return false;
    },
    /** The contact writes. */
    says(id: string, text: string): void {
      const { contact } = rowOf(id);
      const item = world.message({ kind: "contact", id: contact.id, name: contact.name }, text, world.now());
      Object.assign(rowOf(id), { last: { text, at: item.at, from: "contact" }, unread: rowOf(id).unread + 1, waiting_since: item.at });
      put(id, item, "MessageThreaded");
    },
    typing: (id: string, by: { id: string; name: string } | null = null) => live.signal("typing", id, { from: by ? { kind: "agent", ...by } : { kind: "contact" } }),
    assign(id: string, agent: { id: string; name: string } | null, words: string, kind: string): void {
      Object.assign(rowOf(id), { agent, state: "open", can: { reply: agent?.id === world.me.id, why_not: agent?.id === world.me.id ? null : "A colleague has this conversation. Take it to reply." } });
      line(id, "assigned", words, kind);
    },
    state(id: string, state: "open" | "wrapping_up" | "closed", words: string, kind: string): void {
      Object.assign(rowOf(id), { state });
      line(id, state, words, kind);
    },
    offer(id: string, seconds = 30): Offer {
      const { contact, queue, channel, last } = rowOf(id);
      const offer: Offer = { id: `ofr_${world.next()}`, conversation: id, contact: { id: contact.id, name: contact.name }, queue: queue!, channel, preview: last.text, offered_at: at(world.now()), expires: at(world.now() + seconds * 1000) };
      world.offers.set(offer.id, offer);
      live.write("WorkOffered", id, { offer });
      return offer;
    },
    ended(offer: Offer, kind: string): void { world.offers.delete(offer.id); live.write(kind, offer.conversation, { offer }); },
    changed(id: string): void { live.write("ContactChanged", undefined, { contact: id }); },
    present(): void { live.write("PresenceChanged", undefined, { presence: world.presences.find((one) => one.member.id === world.me.id)! }); },
    read(id: string): void { if (rowOf(id).unread) { rowOf(id).unread = 0; live.write("ConversationRead", id, { row: row(id) }); } },
  };
}

export type Deeds = ReturnType<typeof createDeeds>;
