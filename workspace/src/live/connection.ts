/** One socket to the platform: says hello, resumes by number, comes back with patience when it is lost. */
import type { Frame } from "@/client/frames";

export type Line = "connecting" | "live" | "offline" | "signed-out";
export interface SocketLike {
  send(text: string): void;
  close(): void;
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
}
export interface World {
  open: () => SocketLike;
  wait: (milliseconds: number, then: () => void) => () => void;
  random: () => number;
}
export interface Told { frame: (frame: Frame) => void; line: (line: Line, tries: number) => void }

type Cancel = () => void;
const nothing: Cancel = () => undefined;

// The platform lets a line go that has been silent for 75 seconds.
const HEARTBEAT = 25_000, LATEST_ANSWER = 10_000, LONGEST = 30_000, SIGNED_OUT = 4401;

/** Half a second, doubling to thirty, each shortened by chance so that a thousand desks do not return at once. */
export const backOff = (tries: number, random: number): number => Math.round(Math.min(LONGEST, 500 * 2 ** tries) * (0.5 + random / 2));

export function createConnection(world: World, told: Told) {
  const watched = new Map<string, number>();
  let socket: SocketLike | null = null, number: number | null = null, tries = 0, stopped = false, ready = false;
  let cancelNext: Cancel = nothing, cancelDeadline: Cancel = nothing;

  const say = (words: object) => { if (socket && ready) socket.send(JSON.stringify(words)); };

  function open() {
    if (stopped) return;
    told.line("connecting", tries);
    const mine = (socket = world.open());
    mine.onopen = () => mine.send(JSON.stringify({ hello: { after: number, watch: [...watched.keys()] } }));
    mine.onmessage = (event) => { if (mine === socket) hear(JSON.parse(String(event.data)) as Frame); };
    mine.onclose = (event) => { if (mine === socket) lost(event.code); };
    giveUpUnlessHeard();
  }

  function hear(frame: Frame) {
    cancelDeadline();
    if ("resync" in frame) number = null;
    if ("ready" in frame) number ??= frame.ready.number;
    if ("n" in frame) {
      if (number !== null && frame.n <= number) return; // said twice around a reconnect
      number = frame.n;
    }
    told.frame(frame);
    if (!ready && ("ready" in frame || "resync" in frame)) begin();
  }

  /** The platform let us in: watch again what is looked at, and say every now and then that we are here. */
  function begin() {
    ready = true;
    tries = 0;
    if (watched.size) say({ watch: [...watched.keys()] });
    told.line("live", 0);
    beat();
  }

  function beat() {
    cancelNext = world.wait(HEARTBEAT, () => { say({ ping: 1 }); giveUpUnlessHeard(); beat(); });
  }

  function giveUpUnlessHeard() {
    cancelDeadline();
    const mine = socket;
    cancelDeadline = world.wait(LATEST_ANSWER, () => { if (mine === socket) mine?.close(); });
  }

  function lost(code: number) {
    cancelNext();
    cancelDeadline();
    ready = false;
    socket = null;
    if (stopped) return;
    if (code === SIGNED_OUT) return told.line("signed-out", tries);
    told.line("offline", ++tries);
    cancelNext = world.wait(backOff(tries, world.random()), open);
  }

  return {
    start: () => { stopped = false; open(); },
    /** Tries at once: the network came back, or the reader asked. */
    retry: () => { if (!socket && !stopped) { cancelNext(); open(); } },
    /** Comes back at once on a new line, resuming by number: the platform words what it tells in the language it found at the hello. */
    renew: () => { if (!socket) return; const last = socket; cancelNext(); cancelDeadline(); ready = false; socket = null; last.close(); open(); },
    stop: () => { stopped = true; cancelNext(); cancelDeadline(); const last = socket; socket = null; ready = false; last?.close(); },
    watch: (topic: string) => { const held = watched.get(topic) ?? 0; watched.set(topic, held + 1); if (!held) say({ watch: [topic] }); },
    unwatch: (topic: string) => {
      const held = (watched.get(topic) ?? 1) - 1;
      if (held > 0) watched.set(topic, held);
      else { watched.delete(topic); say({ unwatch: [topic] }); }
    },
    typing: (conversation: string) => say({ typing: { conversation } }),
    looking: (conversation: string, writing: boolean) => say({ looking: { conversation, writing } }),
    number: () => number,
  };
}

export type Connection = ReturnType<typeof createConnection>;
