/** The phone of this screen: its line, what rings and stands, and what the house told of one's calls. No React, and nothing taken: all is handed in. */
import type { CallView } from "@/client/calls";
import type { Heard, Line, Secret, SipCall } from "./sip_line";
import { figuresIn, onWire, type Figures } from "./quality";

export type LineState = "off" | "connecting" | "ready" | "no_microphone" | "not_allowed" | "not_secure" | "no_connection" | "elsewhere";
/** One's own line in a call. */
export interface Sound { call: string; from: string; state: "ringing" | "answering" | "up"; muted: boolean; figures: Figures | null }
export interface PhoneHeld { line: LineState; sounds: Sound[]; calls: CallView[] }

export interface World {
  isSecure: boolean;
  microphone: () => Promise<"open" | "ask" | "denied" | "none">;
  /** Opens the microphone once, so that the browser asks. Throws what the browser throws. */
  tryMicrophone: () => Promise<void>;
  askSecret: () => Promise<Secret>;
  openLine: (secret: Secret, heard: Heard) => Line;
  /** Waits until no other window of this browser has the phone; gives it up by the function it gives back. */
  alone: (mine: () => void) => () => void;
  later: (ms: number, then: () => void) => () => void;
  every: (ms: number, then: () => void) => () => void;
  tellQuality: (call: string, told: ReturnType<typeof onWire>) => Promise<unknown>;
  tellMuted: (call: string, on: boolean) => Promise<unknown>;
  readCalls: () => Promise<CallView[]>;
}

const AGAIN = 5_000, LOOK = 5_000, TELL = 6; // every sixth look is told

export function makePhone(world: World) {
  let held: PhoneHeld = { line: "off", sounds: [], calls: [] };
  const readers = new Set<() => void>(), sips = new Map<string, SipCall>();
  let line: Line | null = null, release: (() => void) | null = null, retry: (() => void) | null = null, looking: (() => void) | null = null, looks = 0, awaited: string | null = null;
  const put = (next: Partial<PhoneHeld>) => { held = { ...held, ...next }; readers.forEach((tell) => tell()); };
  const sound = (call: string, change: Partial<Sound>) => put({ sounds: held.sounds.map((one) => (one.call === call ? { ...one, ...change } : one)) });

  async function turnOn(asks = true): Promise<void> {
    if (line || release) return;
    if (!world.isSecure) { put({ line: "not_secure" }); return; }
    put({ line: "connecting" });
    const may = await world.microphone();
    if (may !== "open" && (may !== "ask" || !asks)) { put({ line: may === "none" ? "no_microphone" : may === "denied" ? "not_allowed" : "off" }); return; }
    try {
      if (may === "ask") await world.tryMicrophone();
    } catch (error) {
      put({ line: nameOf(error) === "NotFoundError" || nameOf(error) === "NotReadableError" ? "no_microphone" : "not_allowed" });
      return;
    }
    put({ line: "elsewhere" });
    release = world.alone(() => void register());
  }

  async function register(): Promise<void> {
    retry?.();
    line?.stop();
    put({ line: "connecting" });
    try {
      line = world.openLine(await world.askSecret(), heard);
      put({ calls: await world.readCalls().catch(() => held.calls) });
    } catch {
      put({ line: "no_connection" });
      again();
    }
  }

  /** With a fresh secret, a breath later; a call that stands is left in peace. */
  function again(): void {
    retry?.();
    retry = world.later(AGAIN, () => { if (!release) return; if (held.sounds.length) again(); else void register(); });
  }

  const heard: Heard = {
    line: (state) => {
      if (!release) return;
      put({ line: state === "forbidden" ? "no_connection" : state });
      if (state === "forbidden") again();
    },
    rings: (sip) => {
      sips.set(sip.call, sip);
      put({ sounds: [...held.sounds.filter((one) => one.call !== sip.call), { call: sip.call, from: sip.from, state: "ringing", muted: false, figures: null }] });
      if (sip.atOnce || awaited === sip.call) answer(sip.call);
    },
    up: (sip) => { sound(sip.call, { state: "up" }); look(); },
    over: (sip, why) => {
      // After a reload the same call may ring anew before its old line ends.
      if (sips.get(sip.call) !== sip) return;
      sips.delete(sip.call);
      put({ sounds: held.sounds.filter((one) => one.call !== sip.call), ...(why === "microphone" ? { line: "not_allowed" as const } : {}) });
      if (!held.sounds.length) { looking?.(); looking = null; }
    },
  };

  /** Looks how the lines sound while one stands. */
  function look(): void {
    looking ??= world.every(LOOK, () => {
      looks += 1;
      for (const { call, state } of held.sounds.filter((one) => one.state === "up")) {
        void state;
        void sips.get(call)?.stats().then((report) => {
          const figures = report && figuresIn([...report.values()] as Parameters<typeof figuresIn>[0]);
          if (!figures) return;
          sound(call, { figures });
          if (looks % TELL === 1) void world.tellQuality(call, onWire(figures)).catch(() => undefined);
        });
      }
    });
  }

  /** Also a moment before its ring has come: it is answered as it comes. */
  function answer(call: string): void {
    awaited = sips.has(call) ? null : call;
    sound(call, { state: "answering" });
    sips.get(call)?.answer();
  }

  return {
    get: () => held,
    subscribe: (tell: () => void) => { readers.add(tell); return () => void readers.delete(tell); },
    turnOn,
    turnOff(): void {
      retry?.(); line?.stop(); release?.(); looking?.();
      line = null; release = null; looking = null;
      sips.clear();
      put({ line: "off", sounds: [] });
    },
    /** What the house told of a call: whole, each time something changed. */
    told(call: CallView): void {
      const others = held.calls.filter((one) => one.id !== call.id);
      put({ calls: call.state === "over" ? others : [...others, call].toSorted((a, b) => a.since.localeCompare(b.since)) });
    },
    async refresh(): Promise<void> { put({ calls: await world.readCalls() }); },
    answer,
    decline: (call: string) => sips.get(call)?.decline(),
    /** True where this screen had the line and let it go. */
    hangUp(call: string): boolean { const sip = sips.get(call); sip?.hangUp(); return Boolean(sip); },
    mute(call: string, on: boolean): void {
      sips.get(call)?.mute(on);
      sound(call, { muted: on });
      void world.tellMuted(call, on).catch(() => undefined);
    },
    speaker: (device: string) => sips.forEach((sip) => sip.speaker(device)),
    microphone: (device: string) => Promise.all([...sips.values()].map((sip) => sip.microphone(device))),
  };
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "");

export type Phone = ReturnType<typeof makePhone>;
