/** Which deeds a case offers, with their fields and what is sent: pure, so that what is offered can be tried. */
import type { Case } from "./api";
import type { strings } from "./strings";

type Name = keyof typeof strings;
interface Asked { name: string; label: Name; about?: Name; short?: true; free?: true; choices?: { value: string; label: Name }[] }
type Told = Record<string, string>;
export interface Offer { name: Name; verb: string; fields: Asked[]; states?: string[]; start?: Told; body: (said: Told, stated: string[]) => object }

const words = (label: Name): Asked => ({ name: "words", label });
const yes = (name: string, label: Name, no: Name): Asked => ({ name, label: "decide", choices: [{ value: "true", label }, { value: "false", label: no }] });
const OUTCOMES = (["confirmed", "unfounded", "remedied", "withdrawn", "unresolved"] as const).map((value) => ({ value, label: `outcome_${value}` as const }));

const decide: Offer = {
  name: "decide", verb: "decisions", start: { outcome: "confirmed" }, fields: [{ name: "outcome", label: "outcome", choices: OUTCOMES }, { name: "reason", label: "reason" }],
  body: ({ outcome, reason }) => ({ outcome, reason, told_route: outcome === "unresolved" }),
};

export function offered(desk: boolean, held: Case): Offer[] {
  const { state, kind } = held.case;
  const live = state !== "closed";
  return desk ? ofDesk(held, live) : ofAccount(held, live, kind, state);
}

function ofAccount(held: Case, live: boolean, kind: string, state: string): Offer[] {
  const holds = held.measures.some((one) => one.holds);
  const stop = held.clocks.some((one) => one.name === "stop");
  return [
    ...(live && held.case.side === "operator" ? [{ name: "answer", verb: "answers", fields: [words("answer_words"), { name: "remedy", label: "remedy", ...(stop ? {} : { free: true as const }) }], body: ({ words: said, remedy }: Told) => ({ words: said, remedy: remedy ?? "" }) } satisfies Offer] : []),
    ...(live && state !== "appealed" && (held.outcome || holds) ? [{ name: "appeal", verb: "appeals", fields: [words("appeal_words")], body: ({ words: said }: Told) => ({ words: said }) } satisfies Offer] : []),
    ...(live && kind === "takedown" && holds ? [{ name: "counter", verb: "counter-notices", fields: [words("counter_words")], states: ["signed", "location", "good_faith", "jurisdiction"], body: ({ words: said }: Told, stated: string[]) => ({ words: said, stated }) } satisfies Offer] : []),
    ...(live && held.case.side === "account" ? [decide] : []),
  ];
}

function ofDesk(held: Case, live: boolean): Offer[] {
  if (!live) return [];
  const fresh = held.measures.some((one) => one.ground && one.holds);
  return [
    { name: "ask", verb: "questions", start: { what: "answer" }, fields: [{ name: "what", label: "ask_what", choices: [{ value: "answer", label: "ask_answer" }, { value: "stop", label: "ask_stop" }] }, words("ask_words")], body: ({ what, words: said }) => ({ what, words: said }) },
    { name: "measure", verb: "measures", start: { ground: "" }, fields: [{ name: "scope", label: "scope", about: "scope_about", short: true }, words("why"), { name: "condition", label: "condition", short: true }, { name: "ground", label: "ground", free: true, choices: [{ value: "", label: "ground_none" }, { value: "stability", label: "ground_stability" }, { value: "security", label: "ground_security" }, { value: "certification", label: "ground_certification" }, { value: "harm", label: "ground_harm" }] }], body: ({ scope, words: why, condition, ground }) => ({ scope, why, condition, ground: ground ?? "" }) },
    ...(held.case.kind === "takedown" ? [{ name: "takedown", verb: "takedowns", fields: [words("why")], states: ["signed", "work", "location", "contact", "good_faith", "accurate"], body: ({ words: said }: Told, stated: string[]) => ({ step: "accept", words: said, stated }) } satisfies Offer] : []),
    ...(fresh ? [{ name: "review", verb: "reviews", start: { stands: "true" }, fields: [yes("stands", "stands", "not_stands"), words("why")], body: ({ stands, words: why }: Told) => ({ stands: stands === "true", why }) } satisfies Offer] : []),
    ...(held.case.state === "appealed" ? [{ name: "decide_appeal", verb: "appeal-decisions", start: { upheld: "true" }, fields: [yes("upheld", "upheld", "overturned"), words("reason")], body: ({ upheld, words: reason }: Told) => ({ upheld: upheld === "true", reason }) } satisfies Offer] : [decide]),
    { name: "charge", verb: "charges", start: { currency: "USD" }, fields: [{ name: "minor", label: "amount", short: true }, { name: "currency", label: "currency", short: true }, words("why")], body: ({ minor, currency, words: why }) => ({ minor: Number(minor), currency, why }) },
    { name: "close", verb: "closings", fields: [{ name: "because", label: "why", short: true }], body: ({ because }) => ({ because }) },
  ];
}
