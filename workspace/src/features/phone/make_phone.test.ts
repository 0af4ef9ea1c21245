import { expect, test } from "vitest";
import type { CallView } from "@/client/calls";
import { makePhone, type World } from "./make_phone";
import { isAtOnce, type Heard, type Secret, type SipCall } from "./sip_line";

const secret = { uri: "sip:a@fairline", user: "a", password: "p", realm: "fairline", server: "wss://x/sip", ice: [], expires: "" } satisfies Secret;
const view = (id: string, state: CallView["state"] = "up"): CallView => ({ id, conversation: "cnv_1", contact: "ctc_1", name: "Nour", direction: "in", theirs: "+41", ours: "+41", state, since: "2026-11-23T01:00:00Z", answered: null, queue: null, agent: null, legs: [], recording: { state: "off", why: "" }, verified: "", consult: null, mos: null });

function stage(change: Partial<World> = {}) {
  const done: string[] = [], timers: (() => void)[] = [], rounds: (() => void)[] = [];
  let heard: Heard | undefined;
  const phone = makePhone({
    isSecure: true, microphone: async () => "open", tryMicrophone: async () => { done.push("microphone"); }, askSecret: async () => { done.push("secret"); return secret; },
    openLine: (_secret, hears) => { heard = hears; done.push("line"); return { stop: () => done.push("stop") }; },
    alone: (mine) => { mine(); return () => done.push("released"); },
    later: (_ms, then) => { timers.push(then); return () => { const at = timers.indexOf(then); if (at >= 0) timers.splice(at, 1); }; },
    every: (_ms, then) => { rounds.push(then); return () => { rounds.length = 0; }; },
    tellQuality: async (call, told) => { done.push(`quality ${call} ${told.loss}`); }, tellMuted: async (call, on) => { done.push(`muted ${call} ${on}`); },
    readCalls: async () => [], ...change,
  });
  const rings = (call: string, atOnce = false): SipCall => {
    const sip: SipCall = { call, leg: "", from: "+41 79", atOnce, answer: () => { done.push(`answered ${call}`); heard?.up(sip); }, decline: () => { heard?.over(sip, "ended"); }, hangUp: () => { heard?.over(sip, "ended"); }, mute: () => undefined, speaker: () => undefined, microphone: async () => undefined, stats: async () => new Map([["a", { type: "inbound-rtp", kind: "audio", packetsReceived: 90, packetsLost: 10, jitter: 0 }]]) as unknown as RTCStatsReport };
    heard?.rings(sip);
    return sip;
  };
  return { phone, done, timers, rounds, rings, hears: () => heard! };
}
const settle = () => new Promise((resolve) => { setImmediate(resolve); });

test("it is ready once the exchange knows it", async () => {
  const { phone, hears } = stage();
  await phone.turnOn();
  await settle();
  hears().line("ready");
  expect(phone.get().line).toBe("ready");
});

test.each([["none", "no_microphone"], ["denied", "not_allowed"]] as const)("without a microphone (%s) it says so and asks for no line", async (state, said) => {
  const { phone, done } = stage({ microphone: async () => state });
  await phone.turnOn();
  expect(phone.get().line).toBe(said);
  expect(done).toEqual([]);
});

test("after a reload it asks nobody for the microphone: it waits to be turned on", async () => {
  const { phone, done } = stage({ microphone: async () => "ask" });
  await phone.turnOn(false);
  expect([phone.get().line, done]).toEqual(["off", []]);
  await phone.turnOn();
  await settle();
  expect(done).toEqual(["microphone", "secret", "line"]);
});

test("while another window has the phone it stays silent here", async () => {
  const { phone, done } = stage({ alone: () => () => undefined });
  await phone.turnOn();
  expect([phone.get().line, done]).toEqual(["elsewhere", []]);
});

test("a call rings until a hand answers; one the house asks to answer is answered at once", async () => {
  const { phone, done, rings } = stage();
  await phone.turnOn();
  await settle();
  rings("cal_1");
  expect(phone.get().sounds).toMatchObject([{ call: "cal_1", state: "ringing" }]);
  phone.answer("cal_1");
  rings("cal_2", true);
  expect(phone.get().sounds.map((one) => one.state)).toEqual(["up", "up"]);
  expect(done).toContain("answered cal_2");
});

test("a call that is answered a moment before its ring has come is answered as it comes", async () => {
  const { phone, done, rings } = stage();
  await phone.turnOn();
  await settle();
  phone.answer("cal_1");
  rings("cal_2");
  rings("cal_1");
  expect(done.filter((one) => one.startsWith("answered"))).toEqual(["answered cal_1"]);
});

test("the old line of a call that rang anew takes the new one away with it as little as the call", async () => {
  const { phone, rings, hears } = stage();
  await phone.turnOn();
  await settle();
  const old = rings("cal_1");
  rings("cal_1", true);
  hears().over(old, "ended");
  expect(phone.get().sounds).toMatchObject([{ call: "cal_1", state: "up" }]);
});

test("a secret that no longer opens is asked for anew, but never under a call that stands", async () => {
  const { phone, done, timers, rings, hears } = stage();
  await phone.turnOn();
  await settle();
  const sip = rings("cal_1", true);
  hears().line("forbidden");
  timers.shift()?.();
  expect(done.filter((one) => one === "secret")).toHaveLength(1);
  sip.hangUp();
  timers.shift()?.();
  await settle();
  expect(done.filter((one) => one === "secret")).toHaveLength(2);
});

test("how a line sounds is looked at while it stands, and told now and then", async () => {
  const { phone, done, rounds, rings } = stage();
  await phone.turnOn();
  await settle();
  const sip = rings("cal_1", true);
  for (let round = 0; round < 7; round += 1) { rounds[0]?.(); await settle(); }
  expect(done.filter((one) => one.startsWith("quality"))).toEqual(["quality cal_1 100", "quality cal_1 100"]);
  expect(phone.get().sounds[0]?.figures?.loss).toBe(0.1);
  sip.hangUp();
  expect(rounds).toEqual([]);
});

test("what the house tells of a call replaces it, and takes it away when it is over", () => {
  const { phone } = stage();
  phone.told(view("cal_1"));
  phone.told({ ...view("cal_1"), state: "held" });
  expect(phone.get().calls.map((one) => one.state)).toEqual(["held"]);
  phone.told(view("cal_1", "over"));
  expect(phone.get().calls).toEqual([]);
});

test.each([["X-Fairline-Resume", "cal_1"], ["X-Fairline-Answer", "at-once"], ["Call-Info", "<sip:x>;answer-after=0"], ["Alert-Info", "<http://x>;info=alert-autoanswer;delay=0"]])("%s asks to answer at once", (name, value) => {
  expect(isAtOnce({ getHeader: (asked) => (asked === name ? value : undefined) })).toBe(true);
  expect(isAtOnce({ getHeader: () => undefined })).toBe(false);
});
