/** Holds the desk and the outbox for React: frames go in, selected pieces come out. */
import type { Frame } from "@/client/frames";
import { emptyDesk, fold, type Desk } from "./desk";
import type { Line } from "./connection";
import type { Pending } from "./outbox";

export interface Held { desk: Desk; outbox: Pending[]; line: Line; tries: number; wasLive: boolean }

export function createStore(me: string) {
  let held: Held = { desk: emptyDesk(me), outbox: [], line: "connecting", tries: 0, wasLive: false };
  const readers = new Set<() => void>();
  const hearers = new Set<(frame: Frame) => void>();
  const set = (next: Partial<Held>) => { held = { ...held, ...next }; readers.forEach((tell) => tell()); };
  return {
    get: () => held,
    subscribe: (tell: () => void) => { readers.add(tell); return () => void readers.delete(tell); },
    /** Hears each frame after it has been folded: for sounds, notifications, asking again. */
    hear: (tell: (frame: Frame) => void) => { hearers.add(tell); return () => void hearers.delete(tell); },
    take: (frame: Frame, at: number) => { set({ desk: fold(held.desk, frame, at) }); hearers.forEach((tell) => tell(frame)); },
    setLine: (line: Line, tries: number) => set({ line, tries, wasLive: held.wasLive || line === "live" }),
    change: (how: (desk: Desk) => Desk) => set({ desk: how(held.desk) }),
    send: (how: (outbox: Pending[]) => Pending[]) => set({ outbox: how(held.outbox) }),
  };
}

export type Store = ReturnType<typeof createStore>;
