import { expect, test } from "vitest";
import type { CallLeg, CallView } from "@/client/calls";
import { callSums, onCalls, sumsByQueue } from "./figures";

const leg = (kind: CallLeg["kind"], member: string | null = null, state: CallLeg["state"] = "up"): CallLeg => ({ id: `leg_${kind}`, kind, member, label: "", state, muted: false, held: false, since: "2026-11-23T08:00:30.000Z", mode: "" });
const call = (changes: Partial<CallView>): CallView => ({
  id: "cal_1", conversation: "cnv_1", contact: "ctc_1", name: "", direction: "in", theirs: "", ours: "", state: "up", since: "2026-11-23T08:00:00.000Z", answered: null, queue: "que_1", agent: null,
  legs: [], recording: { state: "off", why: "" }, verified: "", consult: null, mos: null, ...changes,
} as CallView);

const waiting = call({ id: "cal_2", state: "waiting", since: "2026-11-23T07:59:00.000Z", queue: "que_2" });
const ringsOut = call({ id: "cal_3", state: "ringing", direction: "out", queue: null, legs: [leg("agent", "mem_2")] });
const talking = call({ legs: [leg("contact"), leg("agent", "mem_1"), leg("supervisor", "mem_9"), leg("consult", "mem_3", "ringing")] });

test("who waits came in and has nobody; what we ring is no wait", () => {
  expect(callSums([waiting, ringsOut, talking, call({ state: "held" })])).toEqual({ waiting: 1, since: Date.parse("2026-11-23T07:59:00.000Z"), talking: 1, held: 1 });
  expect(callSums([])).toEqual({ waiting: 0, since: null, talking: 0, held: 0 });
});

test("queues with somebody waiting stand first", () => {
  expect(sumsByQueue([talking, ringsOut, waiting]).map((one) => one.queue)).toEqual(["que_2", "que_1", ""]);
});

test("who is on a call is told from the legs they talk on, not from those that ring or listen in", () => {
  expect([...onCalls([talking, ringsOut]).keys()]).toEqual(["mem_1", "mem_2"]);
});
