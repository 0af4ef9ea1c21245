import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Connection, type Link } from "../../src/wire/connection";
import type { FeedItem, Word } from "../../src/wire/types";
import type { Socket } from "../../src/wire/world";
import { Clock, settled } from "./clock";

/** A platform that numbers what it says, and a network that can be cut, slow, or without sockets. */
class Platform {
  items: FeedItem[] = [];
  socketsOpen = true;
  up = true;
  /** It says that it is there, but sends no backlog by itself. */
  forgetful = false;
  mute = false;
  /** The feed answers; sockets may, all the same. */
  answering = true;
  /** The next thing said does not fit into the sockets. */
  overflowing = false;
  knows = true;
  asked = 0;
  opened = 0;
  heard: Word[] = [];
  private live: Socket[] = [];
  /** Rises when the line breaks; what was said on an earlier one does not arrive. */
  private line = 0;

  constructor(private clock: Clock, private delay = 5) {}

  say(): void {
    const seq = this.items.length * 3 + 1; // numbers have gaps: other visitors speak too
    const item: FeedItem = { seq, id: `msg_${seq}`, kind: "message", from: { kind: "agent", name: "Ada" }, text: "", attachments: [], at: "" };
    this.items.push(item);
    if (this.up) for (const socket of this.live) this.tell(socket, this.overflowing ? { resync: true } : { item });
    this.overflowing = false;
  }

  cut(): void {
    for (const socket of this.live.splice(0)) this.clock.later(1, () => socket.onclose?.());
  }

  /** Nobody is reached, and nobody is told: open sockets just fall silent for good. */
  goDark(): void {
    this.up = false;
    this.live = [];
    this.line += 1;
  }

  feed = async (after: number) => {
    this.asked += 1;
    const { up, knows } = this;
    const items = this.items.filter(({ seq }) => seq > after).slice(0, 3);
    await new Promise<void>((done) => void this.clock.later(this.delay, done));
    const { latest } = this; // read later than the rest: something may have been written in between
    if (!up || !this.up || !this.answering) return { ok: false as const, status: 0, problem: { type: "unknown", title: "" }, after: null };
    if (!knows) return { ok: false as const, status: 401, problem: { type: "unknown", title: "" }, after: null };
    return { ok: true as const, value: { items, latest } };
  };

  socket = (): Socket => {
    this.opened += 1;
    const socket: Socket = { onopen: null, onmessage: null, onclose: null, send: (words) => this.hear(socket, JSON.parse(words)), close: () => void (this.live = this.live.filter((one) => one !== socket)) };
    this.clock.later(this.delay, () => (this.up && this.socketsOpen ? socket.onopen?.() : socket.onclose?.()));
    return socket;
  };

  private get latest(): number {
    return this.items.at(-1)?.seq ?? 0;
  }

  private hear(socket: Socket, word: Word): void {
    if (!this.up || (!("hello" in word) && !this.live.includes(socket))) return;
    this.heard.push(word);
    if ("ping" in word && !this.mute) this.tell(socket, { pong: 1 });
    if (!("hello" in word)) return;
    this.tell(socket, { ready: { latest: this.latest } });
    if (!this.forgetful) for (const item of this.items) if (item.seq > word.hello.after) this.tell(socket, { item });
    this.live.push(socket);
  }

  private tell(socket: Socket, frame: unknown): void {
    const { line } = this;
    this.clock.later(this.delay, () => line === this.line && socket.onmessage?.({ data: JSON.stringify(frame) }));
  }
}

function connect(clock: Clock, platform: Platform) {
  const seen = new Set<number>();
  const links: Link[] = [];
  let unknown = 0;
  const connection = new Connection(
    { feed: platform.feed, socket: platform.socket, token: () => "token", later: clock.later, random: () => 0.5, pause: () => 4_000 },
    { received: (items) => items.forEach(({ seq }) => seen.add(seq)), signal: () => undefined, link: (link) => links.push(link), unknown: () => (unknown += 1) },
  );
  return { connection, seen, links, unknown: () => unknown };
}

const everything = (platform: Platform) => platform.items.map(({ seq }) => seq);

describe("the connection", () => {
  test("brings everything in the end, whatever happened to the network meanwhile", async () => {
    const happening = fc.oneof(
      fc.constant("say" as const), fc.constant("cut" as const), fc.constant("down" as const), fc.constant("up" as const),
      fc.constant("no sockets" as const), fc.constant("sockets" as const), fc.constant("wake" as const), fc.constant("lost" as const), fc.constant("overflow" as const), fc.integer({ min: 1, max: 40_000 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 25 }), fc.boolean(), async (happenings, forgetful) => {
        const clock = new Clock();
        const platform = new Platform(clock);
        platform.forgetful = forgetful;
        const { connection, seen, links } = connect(clock, platform);
        connection.start(0);
        for (const what of happenings) {
          if (what === "say") platform.say();
          else if (what === "cut") platform.cut();
          else if (what === "down") platform.goDark();
          else if (what === "up") platform.up = true;
          else if (what === "no sockets" || what === "sockets") platform.socketsOpen = what === "sockets";
          else if (what === "overflow") platform.overflowing = true;
          else if (what === "wake") connection.wake();
          else if (what === "lost") connection.lost();
          else await clock.jump(what);
        }
        platform.up = platform.socketsOpen = true;
        await clock.jump(300_000);
        expect([...seen].toSorted((one, other) => one - other)).toEqual(everything(platform));
        expect(links.at(-1)).toBe("live");
      }),
      { numRuns: 300 },
    );
  });

  test("asks only for what came after the last it has", async () => {
    const clock = new Clock();
    const platform = new Platform(clock);
    platform.say();
    const { connection } = connect(clock, platform);
    connection.start(0);
    await clock.jump(1_000);
    platform.say();
    await clock.jump(1_000);
    platform.cut();
    await clock.jump(5_000);
    const hellos = platform.heard.flatMap((word) => ("hello" in word ? [word.hello.after] : []));
    expect(hellos).toEqual([1, 4]);
  });

  test("asks now and then where sockets are not let through, and tries a socket less and less often", async () => {
    const clock = new Clock();
    const platform = new Platform(clock);
    platform.socketsOpen = false;
    const { connection, seen, links } = connect(clock, platform);
    connection.start(0);
    await clock.jump(30_000);
    platform.say();
    await clock.jump(4_500);
    expect([...seen]).toEqual(everything(platform));
    expect(links).toEqual(["connecting", "polling"]);
    await clock.jump(170_000);
    expect(platform.asked).toBeGreaterThan(40);
    expect(platform.opened).toBeLessThan(10);
  });

  test("notices a socket that is open and dead", async () => {
    const clock = new Clock();
    const platform = new Platform(clock);
    const { connection } = connect(clock, platform);
    connection.start(0);
    await clock.jump(1_000);
    platform.mute = true;
    await clock.jump(35_000);
    platform.mute = false;
    await clock.jump(5_000);
    expect(platform.opened).toBe(2);
  });

  test("leaves a living socket alone for an hour, with one ping at a time", async () => {
    const clock = new Clock();
    const platform = new Platform(clock);
    const { connection } = connect(clock, platform);
    connection.start(0);
    for (let minute = 0; minute < 60; minute += 1) {
      connection.wake();
      await clock.jump(60_000);
    }
    expect(platform.opened).toBe(1);
    expect(platform.heard.filter((word) => "ping" in word).length).toBeLessThan(240);
    expect(clock.waiting).toBeLessThan(4);
  });

  test("says when the token is not known any more", async () => {
    const clock = new Clock();
    const platform = new Platform(clock);
    platform.knows = false;
    const { connection, unknown } = connect(clock, platform);
    connection.start(0);
    await clock.jump(100);
    expect(unknown()).toBe(1);
  });

  test("does not step over what it missed when something newer comes first and fetching the rest fails", async () => {
    const clock = new Clock();
    const platform = new Platform(clock);
    platform.forgetful = true;
    const { connection, seen } = connect(clock, platform);
    connection.start(0);
    await clock.jump(7); // the feed was asked, the socket is not open yet
    platform.say();
    await clock.jump(4); // the platform has heard the hello, its ready is under way
    platform.say();
    await clock.jump(6); // ready: it asks for what it missed, and meanwhile the next one has come live
    expect([...seen]).toEqual([4]);
    platform.answering = false;
    await clock.jump(20);
    platform.answering = true;
    await clock.jump(60_000);
    expect([...seen].toSorted((one, other) => one - other)).toEqual(everything(platform));
  });

  test("is silent once stopped", async () => {
    const clock = new Clock();
    const platform = new Platform(clock);
    const { connection, seen, links } = connect(clock, platform);
    connection.start(0);
    await clock.jump(1_000);
    connection.stop();
    platform.say();
    await clock.jump(120_000);
    await settled();
    expect([seen.size, clock.waiting, links.at(-1)]).toEqual([0, 0, "idle"]);
  });
});
