/** What the calls that go on add up to: who waits and since when, who talks, by queue; who of us is on one. Pure. */
import type { CallView } from "@/client/calls";
import { ms } from "@/lib/time";

export interface CallSums { waiting: number; since: number | null; talking: number; held: number }
export interface OnCall { since: number; call: string; isOut: boolean }

const TALKS = ["agent", "consult"];
export const waits = (call: CallView) => call.direction === "in" && (call.state === "ringing" || call.state === "waiting");

export function callSums(calls: CallView[]): CallSums {
  const waiting = calls.filter(waits);
  return {
    waiting: waiting.length,
    since: waiting.length ? Math.min(...waiting.map((call) => ms(call.since))) : null,
    talking: calls.filter((call) => call.state === "up").length,
    held: calls.filter((call) => call.state === "held").length,
  };
}

/** The same for each queue that has a call now, the longest wait first; calls of no queue under an empty id. */
export function sumsByQueue(calls: CallView[]): { queue: string; sums: CallSums }[] {
  const ids = [...new Set(calls.map((call) => call.queue ?? ""))];
  const found = ids.map((queue) => ({ queue, sums: callSums(calls.filter((call) => (call.queue ?? "") === queue)) }));
  return found.toSorted((a, b) => (a.sums.since ?? Infinity) - (b.sums.since ?? Infinity) || b.sums.talking - a.sums.talking || a.queue.localeCompare(b.queue));
}

/** Members who talk on a call now, and since when. */
export function onCalls(calls: CallView[]): Map<string, OnCall> {
  const legs = calls.flatMap((call) => call.legs.map((leg) => ({ call, leg })));
  return new Map(legs.filter(({ leg }) => leg.member && leg.state === "up" && TALKS.includes(leg.kind)).map(({ call, leg }) => [leg.member ?? "", { since: ms(leg.since), call: call.id, isOut: call.direction === "out" }]));
}
