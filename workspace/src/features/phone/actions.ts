/** What can be done with the phone and with a call: one list for buttons, keys and the command bar. */
import { IconArrowBackUp, IconArrowsExchange, IconCircleCheck, IconDialpad, IconHeadset, IconMicrophone, IconMicrophoneOff, IconNote, IconPhone, IconPhoneCall, IconPhoneOff, IconPhonePause, IconPlayerPause, IconPlayerPlay, IconPlayerRecord, IconUsersGroup } from "@tabler/icons-react";
import type { CallView } from "@/client/calls";
import type { Action, ActionList } from "@/ui/actions";
import type { LineState, Sound } from "./make_phone";
import { strings } from "./strings";

export interface WithPhone { line: LineState; mayCall: boolean; dial: () => void; turnOn: () => unknown; turnOff: () => void; settings: () => void }
const group = strings.group, inCall = strings.group_call;
const isOff = ({ line }: WithPhone) => ["off", "no_microphone", "not_allowed", "no_connection"].includes(line);

export const phoneActions: ActionList<WithPhone, "dial" | "turnOn" | "turnOff" | "settings"> = {
  dial: { name: "phone.dial", label: strings.open_dial, keys: "d", group, icon: IconPhone, when: (here) => here.mayCall, run: (here) => here.dial() },
  turnOn: { name: "phone.on", label: strings.turn_on, group, icon: IconPhoneCall, when: isOff, run: (here) => here.turnOn() },
  turnOff: { name: "phone.off", label: strings.turn_off, group, icon: IconPhoneOff, when: ({ line }) => ["ready", "connecting", "elsewhere"].includes(line), run: (here) => here.turnOff() },
  settings: { name: "phone.settings", label: strings.settings, group, icon: IconHeadset, run: (here) => here.settings() },
};

export interface Rung { call: string | undefined; /** It rings on this screen, not on another telephone. */ isHere: boolean; answer: (call: string) => unknown; decline: (call: string) => unknown }

/** With the keys of an offer: a call that rings is one. */
export const ringActions: Record<"answer" | "decline", Action<Rung>> = {
  answer: { name: "phone.answer", label: strings.answer, keys: "alt+y", group: inCall, icon: IconPhoneCall, when: (here) => here.isHere, run: (here) => here.call && here.answer(here.call) },
  decline: { name: "phone.decline", label: strings.decline, keys: "alt+n", group: inCall, icon: IconPhoneOff, when: (here) => Boolean(here.call), run: (here) => here.call && here.decline(here.call) },
};

export interface OnCall {
  call: CallView | undefined; sound: Sound | undefined; mayRecord: boolean; mayTransfer: boolean;
  /** A supervisor who joined: they speak, or do not, and leave; the call is steered by whose it is. */
  isGuest: boolean;
  mute: () => unknown; hold: () => unknown; open: (part: "keypad" | "transfer" | "note" | "parties") => void; complete: () => unknown; back: () => unknown; together: () => unknown; record: () => unknown; hangUp: () => unknown; showConversation: () => unknown;
}
type Name = "mute" | "hold" | "keypad" | "transfer" | "complete" | "back" | "together" | "record" | "note" | "conversation" | "hangUp";

const stands = ({ call }: OnCall) => Boolean(call && call.state !== "over");
const steers = (here: OnCall) => stands(here) && !here.isGuest;
const isAsking = ({ call, isGuest }: OnCall) => Boolean(call?.consult) && !isGuest;
const mayTogether = ({ call, isGuest }: OnCall) => Boolean(call && !isGuest && call.legs.some((leg) => leg.id === call.consult && leg.state === "up"));
const recording = ({ call }: OnCall) => (call?.recording.state === "on" ? strings.recording_pause : call?.recording.state === "paused" ? strings.recording_resume : strings.recording_start);

export const callActions: ActionList<OnCall, Name> = {
  mute: { name: "call.mute", label: ({ sound }) => (sound?.muted ? strings.unmute : strings.mute), keys: "alt+m", group: inCall, icon: IconMicrophone, when: ({ sound }) => sound?.state === "up", run: (here) => here.mute() },
  hold: { name: "call.hold", label: ({ call }) => (call?.state === "held" ? strings.resume : strings.hold), keys: "alt+h", group: inCall, icon: IconPhonePause, when: (here) => steers(here) && !isAsking(here), run: (here) => here.hold() },
  keypad: { name: "call.keypad", label: strings.keypad, keys: "alt+k", group: inCall, icon: IconDialpad, when: steers, run: (here) => here.open("keypad") },
  transfer: { name: "call.transfer", label: strings.transfer, keys: "alt+t", group: inCall, icon: IconArrowsExchange, when: (here) => steers(here) && here.mayTransfer && !isAsking(here), run: (here) => here.open("transfer") },
  complete: { name: "call.complete", label: strings.complete, keys: "alt+c", group: inCall, icon: IconCircleCheck, when: isAsking, run: (here) => here.complete() },
  back: { name: "call.back", label: strings.back, keys: "alt+b", group: inCall, icon: IconArrowBackUp, when: isAsking, run: (here) => here.back() },
  together: { name: "call.together", label: strings.together, keys: "alt+g", group: inCall, icon: IconUsersGroup, when: mayTogether, run: (here) => here.together() },
  record: { name: "call.record", label: recording, keys: "alt+r", group: inCall, icon: IconPlayerPause, when: (here) => steers(here) && !here.call?.help && (here.mayRecord || here.call?.recording.state !== "off"), run: (here) => here.record() },
  note: { name: "call.note", label: strings.note, keys: "alt+o", group: inCall, icon: IconNote, when: stands, run: (here) => here.open("note") },
  conversation: { name: "call.conversation", label: strings.open_conversation, keys: "alt+l", group: inCall, icon: IconPhoneCall, when: stands, run: (here) => here.showConversation() },
  hangUp: { name: "call.hang_up", label: ({ call }) => (call && call.legs.length > 2 ? strings.leave : strings.hang_up), keys: "alt+x", group: inCall, icon: IconPhoneOff, when: (here) => stands(here) || Boolean(here.sound), run: (here) => here.hangUp() },
};

export const MUTED_ICON = IconMicrophoneOff, RECORD_ICONS = { off: IconPlayerRecord, failed: IconPlayerRecord, on: IconPlayerPause, paused: IconPlayerPlay };
