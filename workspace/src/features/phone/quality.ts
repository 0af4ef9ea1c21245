/** How a line sounds, worked out of what the browser counted. Pure. */
import { soundOf } from "@/client/calls";

/** Shares and milliseconds of one line since it began: lost packets (0 to 1), jitter and the way there and back (ms). */
export interface Figures { loss: number; jitter: number; delay: number }

/** The opinion score (1 to 4.5) by a shortened E-model of ITU-T G.107: 93.2 less what delay and loss take away. */
export function mos({ loss, jitter, delay }: Figures): number {
  const late = delay / 2 + jitter * 2 + 10;
  const forDelay = late < 160 ? late / 40 : (late - 120) / 10;
  const r = Math.max(0, Math.min(100, 93.2 - forDelay - loss * 100 * 2.5));
  return Math.max(1, 1 + 0.035 * r + r * (r - 60) * (100 - r) * 7e-6);
}

export const wordOf = (figures: Figures) => soundOf(mos(figures));

interface Counted { type: string; kind?: string; packetsLost?: number; packetsReceived?: number; jitter?: number; roundTripTime?: number; currentRoundTripTime?: number; nominated?: boolean; state?: string }

/** The figures in a report of the browser; null before anything came. */
export function figuresIn(report: Iterable<Counted>): Figures | null {
  const all = [...report];
  const heard = all.find((one) => one.type === "inbound-rtp" && one.kind === "audio");
  if (!heard?.packetsReceived) return null;
  const lost = Math.max(0, heard.packetsLost ?? 0);
  const told = all.find((one) => one.type === "remote-inbound-rtp")?.roundTripTime ?? all.find((one) => one.type === "candidate-pair" && (one.nominated || one.state === "succeeded"))?.currentRoundTripTime ?? 0;
  return { loss: lost / (lost + heard.packetsReceived), jitter: Math.round((heard.jitter ?? 0) * 1000), delay: Math.round(told * 1000) };
}

/** As the platform takes it: thousandths and milliseconds. */
export const onWire = (figures: Figures) => ({ loss: Math.round(figures.loss * 1000), jitter: figures.jitter, delay: figures.delay });
