/** One socket, lost and found. */
import { describe, expect, it } from "vitest";
import { backOff, createConnection, type SocketLike } from "@/live/connection";
import type { Frame } from "@/client/frames";
import { frame, message } from "./build";

/** A pretended world: sockets one can open, speak through and cut, and a clock that jumps. */
function world() {
  const sockets: (SocketLike & { said: object[]; hears: (words: object) => void; cut: (code?: number) => void })[] = [];
  let waits: { at: number; due: () => void }[] = [], time = 0;
  const frames: Frame[] = [], lines: string[] = [];
  const open = () => {
    const socket = {
      said: [] as object[], onopen: null as (() => void) | null, onmessage: null as ((event: { data: unknown }) => void) | null, onclose: null as ((event: { code: number }) => void) | null,
      send(text: string) { this.said.push(JSON.parse(text) as object); },
      close() { this.onclose?.({ code: 1000 }); },
      hears(words: object) { this.onmessage?.({ data: JSON.stringify(words) }); },
      cut(code = 1006) { this.onclose?.({ code }); },
    };
    sockets.push(socket);
    return socket;
  };
  const wait = (milliseconds: number, then: () => void) => { const one = { at: time + milliseconds, due: then }; waits.push(one); return () => { waits = waits.filter((other) => other !== one); }; };
  const jump = (milliseconds: number) => {
    const end = time + milliseconds;
    for (let next = due(end); next; next = due(end)) { time = next.at; waits = waits.filter((other) => other !== next); next.due(); }
    time = end;
  };
  const due = (end: number) => waits.filter((one) => one.at <= end).toSorted((a, b) => a.at - b.at)[0];
  const connection = createConnection({ open, wait, random: () => 1 }, { frame: (one) => frames.push(one), line: (line) => lines.push(line) });
  const last = () => sockets.at(-1)!;
  const greet = (number = 0) => { last().onopen?.(); last().hears({ ready: { number } }); };
  return { connection, sockets, frames, lines, jump, last, greet };
}

describe("the connection", () => {
  it("says hello without a number first, and resumes by number after it was lost", () => {
    const house = world();
    house.connection.start();
    house.greet(40);
    expect(house.last().said[0]).toEqual({ hello: { after: null, watch: [] } });
    house.last().hears(frame(41, "MessageThreaded", { item: message(41, "Hi") }, "cnv_1"));
    house.last().cut();
    house.jump(1000);
    house.last().onopen?.();
    expect(house.last().said[0]).toEqual({ hello: { after: 41, watch: expect.anything() } });
  });

  it("comes back at once when it is renewed, resuming by number, and never says that it was lost", () => {
    const house = world();
    house.connection.start();
    house.greet(40);
    house.connection.renew();
    house.greet(40);
    expect(house.sockets).toHaveLength(2);
    expect(house.last().said[0]).toEqual({ hello: { after: 40, watch: [] } });
    expect(house.lines).toEqual(["connecting", "live", "connecting", "live"]);
  });

  it("passes each entry on once", () => {
    const house = world();
    house.connection.start();
    house.greet(1);
    house.last().hears(frame(2, "NoteWritten", {}));
    house.last().hears(frame(2, "NoteWritten", {}));
    expect(house.frames.filter((one) => "n" in one)).toHaveLength(1);
  });

  it("watches again what was watched when the line comes back", () => {
    const house = world();
    house.connection.watch("floor");
    house.connection.start();
    house.greet();
    house.connection.watch("conversation:cnv_1");
    house.connection.unwatch("floor");
    house.last().cut();
    house.jump(1000);
    house.greet();
    expect(house.last().said.at(-1)).toEqual({ watch: ["conversation:cnv_1"] });
  });

  it("waits longer each time it fails, up to half a minute, and at once when asked", () => {
    const house = world();
    house.connection.start();
    for (let n = 1; n <= 12; n += 1) {
      house.last().cut();
      house.jump(backOff(n, 1) - 1);
      expect(house.sockets).toHaveLength(n);
      house.jump(1);
    }
    expect(house.sockets).toHaveLength(13);
    house.last().cut();
    house.connection.retry();
    expect(house.sockets).toHaveLength(14);
    expect([backOff(0, 1), backOff(1, 1), backOff(20, 1), backOff(20, 0)]).toEqual([500, 1000, 30_000, 15_000]);
  });

  it("gives a silent line up and opens another", () => {
    const house = world();
    house.connection.start();
    house.greet();
    house.jump(25_000);
    expect(house.last().said.at(-1)).toEqual({ ping: 1 });
    house.last().hears({ pong: 1 });
    house.jump(25_000);
    house.jump(10_000);
    expect(house.lines).toContain("offline");
    house.jump(1000);
    expect(house.sockets).toHaveLength(2);
  });

  it("keeps saying that it is here while frames come, for the platform counts silence", () => {
    const house = world();
    house.connection.start();
    house.greet();
    for (let n = 1; n <= 12; n += 1) { house.jump(5000); house.last().hears(frame(n, "NoteWritten", {})); }
    expect(house.last().said.filter((one) => "ping" in one)).toHaveLength(2);
  });

  it("takes a resync as let in, and counts from whatever comes next", () => {
    const house = world();
    house.connection.start();
    house.greet(900);
    house.last().cut();
    house.jump(1000);
    house.last().onopen?.();
    house.last().hears({ resync: true });
    expect(house.lines.at(-1)).toBe("live");
    house.last().hears(frame(950, "NoteWritten", {}));
    expect(house.connection.number()).toBe(950);
  });

  it("does not come back when one was signed out, nor after stop", () => {
    const house = world();
    house.connection.start();
    house.last().cut(4401);
    house.jump(60_000);
    expect(house.sockets).toHaveLength(1);
    expect(house.lines.at(-1)).toBe("signed-out");
  });
});
