/** Changes of a flow's body, each a new one: steps added, moved, changed, renamed with every way that leads to them. */
import type { Body, Kind, Step } from "./api";

/** The outcomes of a step, as its kind and its own answers say. */
export function outcomesOf(step: Step): string[] {
  const names = (value: unknown, key: string) => (Array.isArray(value) ? value.map((one: Record<string, unknown>) => String(one[key] ?? "")).filter(Boolean) : []);
  switch (step.kind) {
    case "menu": return [...names(step.choices, "name"), "failed"];
    case "check": return [...names(step.branches, "name"), "otherwise"];
    case "enqueue": return [...new Set(names(step.offers, "does")), "timeout", "closed", "failed"];
    case "gather": case "callback": return ["next", "failed"];
    case "hours": return ["open", "closed"];
    case "identify": return ["known", "unknown"];
    case "lookup": return ["found", "not_found", "failed"];
    case "consent": return ["yes", "no"];
    case "voicemail": return ["next", "empty"];
    case "transfer": return ["failed"];
    case "go_to": return ["next", "over"];
    case "hang_up": return [];
    default: return ["next"];
  }
}

const FIRST: Record<string, Record<string, unknown>> = {
  say: { prompt: {} }, play: { clip: "" }, menu: { prompt: {}, choices: [{ name: "first", digit: "1" }] }, gather: { prompt: {}, into: "entry" }, check: { branches: [{ name: "first", conditions: { all: [] } }] },
  set: { values: {} }, lookup: { url: "https://" }, tag: { tags: ["tag"] }, consent: { purpose: "recording", prompt: {} }, enqueue: { queue: "queue" }, voicemail: { prompt: {} }, transfer: { to: "queue", target: "queue" }, subflow: { flow: "flow" },
};

/** A new step of a kind, under a name nobody has; the last step leads to it where it leads nowhere yet. */
export function added(body: Body, kind: Kind): { body: Body; id: string } {
  const taken = new Set(body.steps.map((step) => step.id));
  let id = kind.kind;
  for (let n = 2; taken.has(id); n += 1) id = `${kind.kind}_${n}`;
  const steps = body.steps.map((step, place) => (place === body.steps.length - 1 && outcomesOf(step).includes("next") && !step.ways?.next ? { ...step, ways: { ...step.ways, next: id } } : step));
  return { id, body: { ...body, steps: [...steps, { kind: kind.kind, id, ...FIRST[kind.kind] } as Step] } };
}

export const changed = (body: Body, id: string, what: Partial<Step>): Body => ({ ...body, steps: body.steps.map((step) => (step.id === id ? tidy({ ...step, ...what } as Step) : step)) });

/** Ways of outcomes a step no longer has go with them. */
function tidy(step: Step): Step {
  const known = new Set(outcomesOf(step));
  return { ...step, ways: Object.fromEntries(Object.entries(step.ways ?? {}).filter(([name, to]) => known.has(name) && to)) };
}

export function moved(body: Body, id: string, by: -1 | 1): Body {
  const from = body.steps.findIndex((step) => step.id === id), to = from + by;
  const one = body.steps[from], other = body.steps[to];
  if (!one || !other) return body;
  return { ...body, steps: body.steps.with(from, other).with(to, one) };
}

export function removed(body: Body, id: string): Body {
  const steps = body.steps.filter((step) => step.id !== id).map((step) => ({ ...step, ways: Object.fromEntries(Object.entries(step.ways ?? {}).filter(([, to]) => to !== id)) }) as Step);
  return { ...body, steps, start: body.start === id ? (steps[0]?.id ?? "") : body.start, person: body.person === id ? "" : body.person };
}

/** A step under another name; every way to it leads there still. */
export function renamed(body: Body, id: string, name: string): Body {
  const steps = body.steps.map((step) => ({ ...step, id: step.id === id ? name : step.id, ways: Object.fromEntries(Object.entries(step.ways ?? {}).map(([outcome, to]) => [outcome, to === id ? name : to])) }) as Step);
  return { ...body, steps, start: body.start === id ? name : body.start, person: body.person === id ? name : body.person };
}
