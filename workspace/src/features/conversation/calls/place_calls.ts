/** Puts calls where they belong among what was said. Pure. */
import type { CallView } from "@/client/calls";
import type { RecordingRow } from "@/client/recordings";
import { ms } from "@/lib/time";
import type { Laid } from "../thread/groups";

export interface Called { call: CallView; recordings: RecordingRow[] }

/** Rows with the calls that began before each; one that began after everything stands at the end. */
export function withCalls(laid: Laid[], calls: Called[]): (Laid | { kind: "call"; key: string; called: Called })[] {
  const left = calls.toSorted((a, b) => a.call.since.localeCompare(b.call.since));
  const out: (Laid | { kind: "call"; key: string; called: Called })[] = [];
  const put = (before: number) => { while (left[0] && ms(left[0].call.since) < before) { const called = left.shift()!; out.push({ kind: "call", key: called.call.id, called }); } };
  for (const row of laid) {
    const at = row.kind === "said" ? row.item.at : row.kind === "lines" ? row.lines[0]?.at : undefined;
    if (at) put(ms(at));
    out.push(row);
  }
  put(Infinity);
  return out;
}
