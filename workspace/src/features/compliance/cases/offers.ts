/** Which deeds a case offers, with their fields and what is sent: pure, so that what is offered can be tried. */
import type { Case } from "./api";
import type { strings } from "./strings";

type Name = keyof typeof strings;
interface Asked { name: string; label: Name; about?: Name; short?: true; free?: true; member?: true; date?: true; choices?: { value: string; label: Name }[] }
type Told = Record<string, string>;
export interface Offer { name: Name; verb: string; fields: Asked[]; states?: readonly string[]; stating?: Name; start?: Told; file?: string; body: (said: Told, stated: string[]) => object }

const words = (label: Name): Asked => ({ name: "words", label });
const yes = (name: string, label: Name, no: Name): Asked => ({ name, label: "decide", choices: [{ value: "true", label }, { value: "false", label: no }] });
const OUTCOMES = (["confirmed", "unfounded", "remedied", "withdrawn", "unresolved"] as const).map((value) => ({ value, label: `outcome_${value}` as const }));

const decide: Offer = {
  name: "decide", verb: "decisions", start: { outcome: "confirmed" }, fields: [{ name: "outcome", label: "outcome", choices: OUTCOMES }, { name: "reason", label: "reason" }],
  body: ({ outcome, reason }) => ({ outcome, reason, told_route: outcome === "unresolved" }),
};

const PROPOSED = (["hand_over", "terminate"] as const).map((value) => ({ value, label: `what_${value}` as const }));
const notify: Offer = {
  name: "notify", verb: "notice-decisions", start: { whom: "account", how: "now" },
  fields: [{ name: "whom", label: "whom", choices: [{ value: "account", label: "whom_account" }, { value: "person", label: "whom_person" }] }, { name: "how", label: "how", choices: [{ value: "now", label: "how_now" }, { value: "later", label: "how_later" }, { value: "never", label: "how_never" }] }, { name: "at", label: "how_at", short: true, free: true, date: true }, { name: "ground", label: "how_ground", short: true, free: true }],
  body: ({ whom, how, at, ground }) => ({ whom, how, ground: ground ?? "", ...(how === "later" && at ? { at: `${at}T00:00:00Z` } : {}) }),
};

/** What of a person an order may list, and the calls of a number between two days. */
const LISTED = ["name", "email", "phone", "addresses", "country", "region", "language", "time_zone"] as const;
const day = (name: string, label: Name): Asked => ({ name, label, short: true, free: true, date: true });
const calls = ({ from, until }: Told) => (from && until ? [`calls:${from}/${until}`] : []);
const about = (held: Case, ...kinds: string[]) => held.about.some((ref) => kinds.includes(ref.split(":")[0]!));
function listing(held: Case): Offer[] {
  const person = about(held, "contact", "member"), number = about(held, "sender");
  if (!person && !number) return [];
  return [{
    name: "list_fields", verb: "proposals", ...(person ? { states: LISTED, stating: "listed" as const } : {}), fields: [...(number ? [day("from", "calls_from"), day("until", "calls_until")] : []), words("why")],
    body: ({ words: why, ...days }, stated) => ({ what: "disclose", why, fields: [...stated, ...calls(days)] }),
  }];
}

/** What two persons agreed to give out. */
export const agreedFields = (held: Case): string[] => [...new Set(held.proposals.filter((one) => one.what === "disclose" && one.state === "approved").flatMap((one) => one.scope.split(",")))];
const giving = (fields: string[]): Offer => ({
  name: "give_out", verb: "disclosures", file: "given-out.json", start: { own: "false" }, fields: [{ name: "authority", label: "authority", short: true }, { name: "basis", label: "basis", short: true }, yes("own", "own_yes", "own_no")],
  body: ({ authority, basis, own }) => ({ authority, basis, fields, own_initiative: own === "true" }),
});

/** What concerns an account itself: a sealed case lives at the desk, asks nothing there and takes no measure. */
const OF_ACCOUNT: Offer[] = [
  { name: "ask", verb: "questions", start: { what: "answer" }, fields: [{ name: "what", label: "ask_what", choices: [{ value: "answer", label: "ask_answer" }, { value: "stop", label: "ask_stop" }] }, words("ask_words")], body: ({ what, words: said }) => ({ what, words: said }) },
  { name: "measure", verb: "measures", fields: [], body: () => ({}) },
];

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
    ...(live ? [{ name: "coach", verb: "coachings", fields: [{ name: "member", label: "member", member: true }, words("coach_words")], body: ({ member, words: said }: Told) => ({ member, words: said }) } satisfies Offer] : []),
    ...(live && held.case.side === "account" ? [decide] : []),
  ];
}

function ofDesk(held: Case, live: boolean): Offer[] {
  if (!live) return [];
  const fresh = held.measures.some((one) => one.ground && one.holds);
  const agreed = held.proposals.some((one) => one.what === "hand_over" && one.state === "approved");
  return [
    ...(held.case.sealed ? [] : OF_ACCOUNT),
    { name: "propose", verb: "proposals", start: { what: "hand_over" }, fields: [{ name: "what", label: "what_for", choices: PROPOSED }, words("why")], body: ({ what, words: why }) => ({ what, why }) },
    ...(agreed ? [{ name: "hand_over", verb: "packages", file: "case-evidence.json", start: { own: "false" }, fields: [{ name: "authority", label: "authority", short: true }, { name: "basis", label: "basis", short: true }, yes("own", "own_yes", "own_no")], body: ({ authority, basis, own }: Told) => ({ authority, basis, own_initiative: own === "true" }) } satisfies Offer] : []),
    ...listing(held),
    ...(agreedFields(held).length ? [giving(agreedFields(held))] : []),
    ...(held.case.kind === "legal_process" ? [notify] : []),
    ...(held.case.category === "known_material" ? [{ name: "reported_line", verb: "authority-reports", fields: [{ name: "authority", label: "authority", short: true }, { name: "receipt", label: "receipt", short: true }], body: ({ authority, receipt }: Told) => ({ authority, receipt }) } satisfies Offer] : []),
    ...(held.case.kind === "takedown" ? [{ name: "takedown", verb: "takedowns", fields: [words("why")], states: ["signed", "work", "location", "contact", "good_faith", "accurate"], body: ({ words: said }: Told, stated: string[]) => ({ step: "accept", words: said, stated }) } satisfies Offer] : []),
    ...(fresh ? [{ name: "review", verb: "reviews", start: { stands: "true" }, fields: [yes("stands", "stands", "not_stands"), words("why")], body: ({ stands, words: why }: Told) => ({ stands: stands === "true", why }) } satisfies Offer] : []),
    ...(held.case.state === "appealed" ? [{ name: "decide_appeal", verb: "appeal-decisions", start: { upheld: "true" }, fields: [yes("upheld", "upheld", "overturned"), words("reason")], body: ({ upheld, words: reason }: Told) => ({ upheld: upheld === "true", reason }) } satisfies Offer] : [decide]),
    { name: "charge", verb: "charges", start: { currency: "USD" }, fields: [{ name: "minor", label: "amount", short: true }, { name: "currency", label: "currency", short: true }, words("why")], body: ({ minor, currency, words: why }) => ({ minor: Number(minor), currency, why }) },
    { name: "close", verb: "closings", fields: [{ name: "because", label: "why", short: true }], body: ({ because }) => ({ because }) },
  ];
}
