/** Calls on the wire: what a call looks like, and the requests about calls that several features make. */
import type { Ruling, Time } from "./contract";
import { client } from "./http";

export type CallState = "ringing" | "waiting" | "up" | "held" | "over";
export interface CallLeg { id: string; kind: "contact" | "agent" | "consult" | "supervisor" | "number"; member: string | null; label: string; state: "ringing" | "up" | "over"; muted: boolean; held: boolean; since: Time; mode: ListenMode | "" }
export interface CallView {
  id: string; conversation: string; contact: string; name: string; direction: "in" | "out"; theirs: string; ours: string; state: CallState;
  since: Time; answered: Time | null; ended?: Time | null; cause?: string; queue: string | null; agent: string | null; legs: CallLeg[];
  recording: { state: "off" | "on" | "paused" | "failed"; why: string }; verified: "A" | "B" | "C" | "failed" | ""; consult: string | null; mos: number | null;
  /** The number for help that was called; empty for any other call. */
  help?: string;
}

/** An opinion score (1 to 4.5) as a word. */
export const soundOf = (mos: number): "good" | "fair" | "poor" => (mos >= 4 ? "good" : mos >= 3.4 ? "fair" : "poor");

export interface CallTo { member?: string; queue?: string; number?: string }
export type ListenMode = "listen" | "whisper" | "barge" | "take_over";
export interface OurNumber { id: string; number: string; name: string; country: string; usual: boolean }
/** Advertising begins with a sentence and asks for consent; the rest is about the contact's own matter. */
export type CallPurpose = "service" | "marketing";
export interface Opening { text: string; language: string }
export interface Dialling { number: string; contact?: string; conversation?: string; from?: string; purpose_class?: CallPurpose }
export interface DialPreview { number: string; country: string | null; emergency: boolean; from: string; ruling: Ruling; opening: Opening | null }

const at = (call: string, deed: string) => `/v1/calls/${encodeURIComponent(call)}/${deed}`;
const post = <T = void>(path: string, body: object = {}) => client.ask<T>("POST", path, body);
const items = <T>(path: string) => client.ask<{ items: T[] }>("GET", path).then((answer) => answer.items);

export const readMyCalls = () => items<CallView>("/v1/calls?mine=true");
export const readCalls = () => items<CallView>("/v1/calls");
export const readCallsOf = (conversation: string) => items<CallView>(`/v1/calls?conversation=${encodeURIComponent(conversation)}`);
export const readOurNumbers = () => items<OurNumber>("/v1/phone/numbers");
export const previewCall = (dialling: Dialling, signal?: AbortSignal) => client.ask<DialPreview>("POST", "/v1/calls/preview", dialling, { signal });
export const startCall = (dialling: Dialling) => post<{ ruling: Ruling; call: CallView | null; opening: Opening | null }>("/v1/calls", dialling);

/** The call as it stands after a deed, and the gate's ruling where somebody new was to be reached. */
export interface Steered { call: CallView; ruling: Ruling | null }

/** What is done with a call that stands. */
export const deeds = {
  decline: (call: string) => post<Steered>(at(call, "decline")),
  hold: (call: string) => post<Steered>(at(call, "hold")),
  resume: (call: string) => post<Steered>(at(call, "resume")),
  mute: (call: string, leg: string, on: boolean) => post<Steered>(at(call, "mute"), { leg, on }),
  digits: (call: string, digits: string) => post<Steered>(at(call, "digits"), { digits }),
  hangUp: (call: string) => post<Steered>(at(call, "hang-up")),
  transfer: (call: string, to: CallTo, kind: "blind" | "consult") => post<Steered>(at(call, "transfer"), { to, kind }),
  complete: (call: string) => post<Steered>(at(call, "transfer/complete")),
  back: (call: string) => post<Steered>(at(call, "transfer/back")),
  together: (call: string) => post<Steered>(at(call, "conference")),
  recording: (call: string, wanted: "start" | "pause" | "resume" | "stop") => post<Steered>(at(call, "recording"), { do: wanted }),
  listen: (call: string, mode: ListenMode) => post<Steered>(at(call, "listen"), { mode }),
  quality: (call: string, told: { loss: number; jitter: number; delay: number }) => post<Steered>(at(call, "quality"), told),
};
