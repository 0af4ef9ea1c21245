/** The conversation itself: what comes in, what goes out, and how far both have been read. */
import type { Outbox, Outgoing } from "./keep/outbox";
import { inOrder } from "./keep/outbox";
import { Sender } from "./keep/sender";
import type { Keep } from "./keep/storage";
import type { Page } from "./protocol";
import type { Store } from "./store";
import { arrived, fold, newestFromOthers, standing, take, unread } from "./transcript";
import type { Client } from "./wire/client";
import { Connection, type Link } from "./wire/connection";
import type { Accepted, Attachment, FeedItem, Frame, Problem } from "./wire/types";
import type { World } from "./wire/world";

const TYPING_LASTS = 6_000;
const TYPING_EVERY = 3_000;
/** A short gap is nobody's business. */
const GAP_SHOWN_AFTER = 2_500;
const FORM_FIRST = "form-first";
const ORPHANS_AFTER = 31_000;
const PAUSE_OPEN = 4_000;
const PAUSE_CLOSED = 20_000;

export interface Surroundings {
  world: World;
  keep: Keep;
  client: Client;
  store: Store;
  box: Outbox;
  user(): string | null;
  token(): string;
  page(): Page;
  /** Visits again, for a new token or the present form; false when there is none to be had. */
  renew(): Promise<boolean>;
}

export class Talk {
  readonly connection: Connection;
  private sender: Sender;
  private typingOff: (() => void) | null = null;
  private gapOff: (() => void) | null = null;
  private orphansOff: (() => void) | null = null;
  private saidTyping = -TYPING_EVERY;

  constructor(private here: Surroundings) {
    const { world, client, store, box } = here;
    this.connection = new Connection(
      {
        feed: client.feed, socket: () => world.socket("v1/live"), token: here.token, later: world.later, random: world.random,
        pause: () => (store.state.shown ? PAUSE_OPEN : PAUSE_CLOSED),
      },
      { received: (items) => this.received(items), signal: (frame) => this.signal(frame), link: (link) => this.linked(link), unknown: () => void here.renew() },
    );
    this.sender = new Sender(box, {
      user: here.user, now: world.now, random: world.random, later: world.later, renew: here.renew,
      send: (out) => client.message({ client_id: out.client_id, text: out.text, attachments: out.attachments.map(({ id }) => id), page: out.page }),
      sending: (out) => store.set({ sending: out?.client_id ?? null }),
      arrived: (out, receipt) => this.arrived(out, receipt),
      refused: (problem) => this.refused(problem),
      waits: ({ status }) => this.waits(status),
    });
  }

  /** Shows what waits from before, and sends it. */
  begin(): void {
    this.here.box.setAsideStale(this.here.user(), this.here.world.now());
    this.refresh();
    void this.sender.flush();
  }

  /** Keeps the line open while somebody looks, or while the conversation goes on. */
  listen(wanted: boolean): void {
    if (wanted === this.connection.running) return;
    if (wanted) this.connection.start(0);
    else this.connection.stop();
  }

  write(text: string, attachments: Attachment[]): void {
    const { box, world, store } = this.here;
    const last = standing(store.state.transcript);
    box.add({ client_id: world.id(), text, attachments, page: this.here.page(), at: world.now(), user: this.here.user() });
    if (last?.conversation === "closed") store.set({ reopened: last.seq });
    this.refresh();
    void this.sender.flush();
  }

  again(client_id: string): void {
    this.here.box.again(client_id);
    this.refresh();
    this.sender.wake();
  }

  /** Takes back what has not arrived; answers what it was. */
  takeBack(client_id: string): Outgoing | null {
    const { box, store } = this.here;
    const out = store.state.out.find((one) => one.client_id === client_id) ?? null;
    box.remove(client_id);
    store.set({ out: store.state.out.filter((one) => one !== out) });
    return out;
  }

  /** The way may be open again. */
  wake(): void {
    this.connection.wake();
    this.sender.wake();
  }

  lost(): void {
    this.connection.lost();
  }

  /** The visitor has everything before their eyes. */
  seen(): void {
    const { store, keep } = this.here;
    const newest = newestFromOthers(store.state.transcript);
    if (newest <= store.state.read) return;
    keep.set("read", String(newest));
    store.set({ read: newest });
    this.connection.say({ read: newest });
  }

  typing(): void {
    const now = this.here.world.now();
    if (now - this.saidTyping < TYPING_EVERY) return;
    if (this.connection.say({ typing: true })) this.saidTyping = now;
  }

  /** Takes in what other tabs have written, and shows what this person still has waiting. */
  refresh(): void {
    const { box, store } = this.here;
    const kept = box.all(this.here.user());
    const ids = new Set(kept.map(({ client_id }) => client_id));
    const done = arrived(store.state.transcript);
    // Sent by another tab, but not in the feed yet: it stays in sight until the feed brings it.
    const handedOver = store.state.out.filter((out) => !ids.has(out.client_id) && !out.problem);
    store.set({ out: [...kept, ...handedOver].filter(({ client_id }) => !done.has(client_id)).toSorted(inOrder) });
    this.orphansOff?.();
    this.orphansOff = kept.some(({ problem }) => !problem) ? this.here.world.later(ORPHANS_AFTER, () => void this.sender.flush()) : null;
  }

  private received(items: readonly FeedItem[]): void {
    const { store, box } = this.here;
    const transcript = items.reduce(fold, store.state.transcript);
    const spoke = items.some((item) => item.kind === "message" && item.from.kind !== "contact");
    for (const client_id of arrived(transcript)) if (box.has(client_id)) box.remove(client_id);
    store.set({ transcript, caughtUp: true, ...(spoke ? { typing: null } : {}) });
    this.refresh();
    const newest = newestFromOthers(transcript);
    if (spoke && newest) this.connection.say({ delivered: newest });
  }

  private arrived(out: Outgoing, receipt: Accepted): void {
    const { store } = this.here;
    store.set({ transcript: take(store.state.transcript, out, receipt), out: store.state.out.filter(({ client_id }) => client_id !== out.client_id), slow: false, offline: false });
  }

  /** The platform wants its form answered first: the message waits for that. */
  private refused({ type }: Problem): void {
    this.refresh();
    if (type.endsWith(FORM_FIRST)) void this.here.renew();
  }

  /** Sends what waited for the form. */
  formAnswered(): void {
    for (const { client_id, problem } of this.here.store.state.out) if (problem?.type.endsWith(FORM_FIRST)) this.again(client_id);
  }

  private waits(status: number): void {
    this.here.store.set({ slow: status === 429, ...(status === 0 ? { offline: true } : {}) });
  }

  private signal(frame: Extract<Frame, { signal: string }>): void {
    const { store, world } = this.here;
    if (frame.signal === "agents") store.set({ hours: { ...store.state.hours, ...frame.data } });
    if (frame.signal !== "typing") return;
    this.typingOff?.();
    this.typingOff = world.later(TYPING_LASTS, () => store.set({ typing: null }));
    store.set({ typing: frame.from });
  }

  private linked(link: Link): void {
    const { store, world } = this.here;
    this.gapOff?.();
    this.gapOff = null;
    if (link !== "live" && store.state.typing) store.set({ typing: null });
    if (link === "down") this.gapOff = world.later(GAP_SHOWN_AFTER, () => store.set({ offline: true }));
    if (link !== "live" && link !== "polling") return;
    if (store.state.offline) store.set({ offline: false });
    const newest = newestFromOthers(store.state.transcript);
    if (newest) this.connection.say({ delivered: newest });
    if (store.state.read) this.connection.say({ read: store.state.read });
    this.sender.wake();
  }

  /** How many messages the visitor has not seen. */
  get unread(): number {
    return unread(this.here.store.state.transcript, this.here.store.state.read);
  }
}
