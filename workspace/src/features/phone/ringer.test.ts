import { afterEach, expect, test, vi } from "vitest";
import { ring } from "./ringer";

/** A device that sounds, and refuses as a browser's does once it is closed. */
class Room {
  state = "suspended";
  currentTime = 0;
  destination = {};
  resumed = 0;
  static made: Room[] = [];
  constructor() { Room.made.push(this); }
  createOscillator = () => ({ frequency: { value: 0 }, connect: (to: unknown) => to, start: () => undefined, stop: () => undefined });
  createGain = () => ({ gain: { setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined }, connect: (to: unknown) => to });
  resume = (): Promise<void> => {
    if (this.state === "closed") return Promise.reject(new Error("Cannot resume a closed AudioContext."));
    this.state = "running";
    this.resumed += 1;
    return Promise.resolve();
  };
  close = (): Promise<void> => { this.state = "closed"; return Promise.resolve(); };
}

const settled = () => new Promise((done) => { setTimeout(done); });

afterEach(() => { vi.unstubAllGlobals(); Room.made = []; });

test("a ring that ends before its device is ready, as on a page reloaded with a call standing, raises nothing", async () => {
  vi.stubGlobal("AudioContext", Room);
  const refused: unknown[] = [];
  const hear = (reason: unknown) => refused.push(reason);
  process.on("unhandledRejection", hear);
  ring()();
  await settled();
  process.off("unhandledRejection", hear);
  expect(refused).toEqual([]);
  expect(Room.made.map((room) => [room.state, room.resumed])).toEqual([["closed", 0]]);
});

test("a ring that goes on is let sound", async () => {
  vi.stubGlobal("AudioContext", Room);
  const stop = ring();
  await settled();
  expect(Room.made.map((room) => [room.state, room.resumed])).toEqual([["running", 1]]);
  stop();
});
