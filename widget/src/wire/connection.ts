/** Brings what the feed holds, each thing at least once and in order: over a socket, or by asking now and then. */
import { backoff } from "./backoff";
import type { Answer } from "./client";
import type { Feed, FeedItem, Frame, Word } from "./types";
import type { Socket } from "./world";

export type Link = "idle" | "connecting" | "live" | "polling" | "down";

/** What the connection needs of the world. */
export interface Ways {
  feed(after: number): Promise<Answer<Feed>>;
  socket(): Socket;
  token(): string;
  later(milliseconds: number, then: () => void): () => void;
  random(): number;
  /** Milliseconds between two questions while there is no socket. */
  pause(): number;
}

/** What it reports. */
export interface Reports {
  received(items: readonly FeedItem[]): void;
  signal(frame: Extract<Frame, { signal: string }>): void;
  link(link: Link): void;
  /** The token is not known any more. */
  unknown(): void;
}

type Timer = "round" | "ready" | "ping" | "pong";

const READY_WITHIN = 8_000;
const PING_EVERY = 25_000;
const PONG_WITHIN = 8_000;

export class Connection {
  /** Everything up to here has been reported. Only the feed moves it, never the receipt of a message. */
  private cursor = 0;
  /** The highest seen live while older things were still being fetched. */
  private ahead = 0;
  private behind = false;
  private link: Link = "idle";
  /** Each round has a number; what belongs to an earlier round is too late. */
  private round = 0;
  private failures = 0;
  private misses = 0;
  private sinceMiss = 0;
  private socket: Socket | null = null;
  private timers = new Map<Timer, () => void>();

  constructor(private ways: Ways, private reports: Reports) {}

  start(cursor: number): void {
    this.cursor = this.ahead = cursor;
    this.failures = this.misses = this.sinceMiss = 0;
    this.become("connecting");
    void this.begin();
  }

  stop(): void {
    this.end();
    this.become("idle");
  }

  get running(): boolean {
    return this.link !== "idle";
  }

  /** The network may be back, or the page in view again: look now rather than later. */
  wake(): void {
    if (!this.running) return;
    if (this.link === "live") {
      this.ping();
      void this.mend(this.round);
    } else {
      this.failures = this.misses = this.sinceMiss = 0;
      void this.begin();
    }
  }

  /** The browser says that the network is gone. */
  lost(): void {
    if (!this.running) return;
    this.end();
    this.failed();
  }

  /** Says it if there is a socket; nothing that must arrive goes this way. */
  say(word: Word): boolean {
    if (this.link !== "live") return false;
    this.socket!.send(JSON.stringify(word));
    return true;
  }

  private async begin(): Promise<void> {
    this.end();
    const round = this.round;
    const caught = await this.catchUp(round);
    if (round !== this.round) return;
    if (!caught) return this.failed();
    this.failures = 0;
    if (this.socketIsDue()) return this.open(round);
    this.become("polling");
    this.again(this.ways.pause());
  }

  /** Ends the round: its socket, its timers, and whatever answers are still under way. */
  private end(): void {
    this.round += 1;
    this.behind = false;
    for (const timer of this.timers.keys()) this.call(timer, null);
    const socket = this.socket;
    this.socket = null;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  private failed(): void {
    this.failures += 1;
    this.become("down");
    this.again(backoff(this.failures, this.ways.random()));
  }

  private again(milliseconds: number): void {
    this.call("round", milliseconds, () => void this.begin());
  }

  /** Sets a timer in place of the one of that name; null calls it off. */
  private call(timer: Timer, milliseconds: number | null, then?: () => void): void {
    this.timers.get(timer)?.();
    this.timers.delete(timer);
    if (milliseconds !== null) this.timers.set(timer, this.ways.later(milliseconds, then!));
  }

  /** Asks the feed until nothing is left; false when it did not answer. */
  private async catchUp(round: number): Promise<boolean> {
    for (;;) {
      const answer = await this.ways.feed(this.cursor);
      if (round !== this.round) return false;
      if (!answer.ok) {
        if (answer.status === 401) this.reports.unknown();
        return false;
      }
      const { items, latest } = answer.value;
      const reached = items.reduce((highest, { seq }) => Math.max(highest, seq), this.cursor);
      this.reports.received(items);
      const done = reached >= latest || reached === this.cursor;
      // Not up to `latest`: what was written between the two readings of the server would be stepped over.
      this.cursor = done ? Math.max(reached, this.ahead) : reached;
      if (done) return true;
    }
  }

  /** After a socket that would not come, the next tries stand 1, 2, 4, 8, 16 rounds apart: some networks never let one through. */
  private socketIsDue(): boolean {
    if (this.misses === 0) return true;
    this.sinceMiss += 1;
    if (this.sinceMiss < 2 ** Math.min(this.misses - 1, 4)) return false;
    this.sinceMiss = 0;
    return true;
  }

  private open(round: number): void {
    const socket = this.ways.socket();
    this.socket = socket;
    let ready = false;
    socket.onopen = () => socket.send(JSON.stringify({ hello: { token: this.ways.token(), after: this.cursor } } satisfies Word));
    socket.onmessage = ({ data }) => {
      const frame = parsed(data);
      if (frame && "ready" in frame) ready = true;
      if (frame) this.take(frame, round);
    };
    socket.onclose = () => this.closed(ready);
    this.call("ready", READY_WITHIN, () => this.closed(ready));
  }

  private take(frame: Frame, round: number): void {
    this.call("pong", null);
    if ("item" in frame) this.receive(frame.item);
    else if ("signal" in frame) this.reports.signal(frame);
    else if ("resync" in frame) void this.begin();
    else if ("ready" in frame) void this.ready(frame.ready.latest, round);
  }

  private receive(item: FeedItem): void {
    this.ahead = Math.max(this.ahead, item.seq);
    if (!this.behind) this.cursor = Math.max(this.cursor, item.seq);
    this.reports.received([item]);
  }

  private async ready(latest: number, round: number): Promise<void> {
    this.misses = 0;
    this.call("ready", null);
    this.call("ping", PING_EVERY, () => this.ping());
    this.become("live");
    // Something may have happened between the question and the socket.
    if (latest > this.cursor) await this.mend(round);
  }

  /** Fetches what a living socket may have missed; until it is here, live items must not move the cursor over it. */
  private async mend(round: number): Promise<void> {
    if (this.behind) return;
    this.behind = true;
    const caught = await this.catchUp(round);
    if (round !== this.round) return;
    this.behind = false;
    if (!caught) this.lost();
  }

  private closed(wasReady: boolean): void {
    this.end();
    if (!wasReady) this.misses += 1;
    this.become(wasReady ? "connecting" : "polling");
    // A restarted server should not meet everybody at once.
    this.again(wasReady ? 300 + 1_200 * this.ways.random() : this.ways.pause());
  }

  private ping(): void {
    if (!this.say({ ping: 1 })) return;
    this.call("pong", PONG_WITHIN, () => this.closed(true));
    this.call("ping", PING_EVERY, () => this.ping());
  }

  private become(link: Link): void {
    if (link === this.link) return;
    this.link = link;
    this.reports.link(link);
  }
}

function parsed(words: unknown): Frame | null {
  try {
    const frame: unknown = JSON.parse(String(words));
    return typeof frame === "object" && frame !== null ? (frame as Frame) : null;
  } catch {
    return null;
  }
}
