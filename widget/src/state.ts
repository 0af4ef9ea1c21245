/** What the messenger knows at a moment; everything drawn is drawn from this. */
import type { Refusal, Chosen } from "./keep/files";
import type { Outgoing } from "./keep/outbox";
import { EMPTY, lines, standing, type Transcript } from "./transcript";
import type { Hours, Person, Prechat, Problem, Site } from "./wire/types";

export interface State {
  /** The panel is open. */
  shown: boolean;
  /** Rises when the focus should go into the panel. */
  focus: number;
  visited: boolean;
  /** Whether the year of birth is to be asked, or whoever is there is too young to be asked anything. */
  age: "open" | "ask" | "young";
  /** Why there is no visit, when there is none. */
  unreachable: Problem | null;
  site: Site | null;
  hours: Hours;
  contact: Person | null;
  /** The form before the conversation has been answered, or was not needed. */
  asked: boolean;
  transcript: Transcript;
  /** The first look at the feed is done: from now on, what comes is new. */
  caughtUp: boolean;
  out: readonly Outgoing[];
  sending: string | null;
  slow: boolean;
  offline: boolean;
  typing: { name: string } | null;
  /** The newest seq the visitor has seen. */
  read: number;
  /** The visitor wants to write although the conversation has ended, told by the seq of that end. */
  reopened: number;
  text: string;
  files: readonly Chosen[];
  refusals: readonly Refusal[];
  emailLeft: string | null;
}

export const BEGINNING: State = {
  shown: false, focus: 0, visited: false, age: "open", unreachable: null, site: null, hours: { open: true, opens_at: null, agents_available: true },
  contact: null, asked: true, transcript: EMPTY, caughtUp: false, out: [], sending: null, slow: false, offline: false, typing: null,
  read: 0, reopened: 0, text: "", files: [], refusals: [], emailLeft: null,
};

export type Stage = "loading" | "unreachable" | "age" | "form" | "talk";

export function stage(state: State): Stage {
  if (state.age !== "open") return "age";
  if (!state.visited || !state.site) return state.unreachable ? "unreachable" : "loading";
  return state.asked ? "talk" : "form";
}

/** Whether there is more to show than a greeting. */
export function isTall(state: State): boolean {
  return stage(state) === "form" || state.transcript.messages.size + state.transcript.taken.size + state.out.length > 0;
}

export function nobodyIsThere({ open, agents_available }: Hours): boolean {
  return !open || !agents_available;
}

/** The conversation has ended and the visitor has not asked to go on. */
export function hasEnded({ transcript, reopened, out }: State): boolean {
  const last = standing(transcript);
  return last?.conversation === "closed" && reopened < last.seq && out.length === 0;
}

/** To offer leaving an e-mail: nobody is there, we know none, and what was written waits for an answer. */
export function mayLeaveEmail(state: State): boolean {
  if (!state.site?.leave_email || state.contact?.email || !nobodyIsThere(state.hours) || hasEnded(state)) return false;
  if (standing(state.transcript)?.agent) return false;
  const spoken = lines(state.transcript, state.out, state.sending).filter((line) => line.kind === "message");
  return spoken.findLast((line) => line.from !== "house")?.from === "contact";
}

/** The fields of the form that the visitor's proven name and e-mail do not answer already. */
export function openFields(prechat: Prechat, contact: Person | null): Prechat["fields"] {
  return prechat.fields.filter(({ name }) => !((name === "name" && contact?.name) || (name === "email" && contact?.email)));
}

/** Whether there is anything to ask before the conversation. */
export function mustAsk(prechat: Prechat | null, contact: Person | null): boolean {
  return prechat !== null && (prechat.consent !== null || openFields(prechat, contact).length > 0);
}
