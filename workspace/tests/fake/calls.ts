/** Calls of the pretended house: what rings, what stands, what the gate says of a number. */
import type { CallLeg, CallView } from "../../src/client/calls";
import type { Ruling } from "../../src/client/contract";
import type { Live } from "./live";
import { at } from "./people";
import { Refusal, type Route } from "./routes";
import type { World } from "./world";

export function createCalls(world: World, live: Live) {
  const calls = new Map<string, CallView>(), done: { deed: string; body: unknown }[] = [], recordings: object[] = [];
  const state = { located: true, read: true };
  const tell = (call: CallView) => { calls.set(call.id, call); live.write("LegAnswered", call.conversation, { call: call as unknown as string }); live.view("calls", { items: [...calls.values()].filter((one) => one.state !== "over") }); return call; };
  const me = world.me;
  const leg = (kind: CallLeg["kind"], label: string, member: string | null, stands: CallLeg["state"] = "up"): CallLeg => ({ id: `leg_${kind}_${member ?? "out"}`, kind, member, label, state: stands, muted: false, held: false, mode: "", since: at(world.now()) });

  /** A call from a contact, ringing this member. */
  function arrive(more: Partial<CallView> = {}): CallView {
    const contact = world.known[0]!;
    return tell({
      id: `cal_${world.next()}`, conversation: "cnv_0", contact: contact.id, name: contact.name, direction: "in", theirs: "+41 79 555 01 10", ours: "+41 44 555 20 00", state: "ringing", since: at(world.now()), answered: null, queue: "que_bookings", agent: null,
      legs: [leg("contact", contact.name, null), leg("agent", me.name, me.id, "ringing")], recording: { state: "off", why: "" }, verified: "A", consult: null, mos: null, ...more,
    });
  }

  const change = (id: string, how: (call: CallView) => Partial<CallView>): CallView => { const call = calls.get(id) ?? gone(); return tell({ ...call, ...how(call) }); };
  const up = (id: string) => change(id, (call) => ({ state: "up", answered: at(world.now()), agent: me.id, legs: call.legs.map((one) => ({ ...one, state: "up" })), recording: { state: "on", why: world.me.locale === "fr" ? "Qualité du service : l’appelant en est informé." : "Quality of service: the caller was told." } }));
  const over = (id: string) => change(id, () => ({ state: "over", ended: at(world.now()), cause: "hung_up" }));

  return { calls, done, state, recordings, arrive, change, up, over, leg, tell };
}

const gone = (): never => { throw new Refusal(404, "not-found", "Not found"); };

function ruling(number: string, locale: "en" | "fr"): Ruling {
  const refused = number.includes("555 99");
  const say = (en: string, fr: string) => (locale === "fr" ? fr : en);
  return {
    act: "act_1", amended: false, due: null, number: null, outcome: refused ? "refused" : "permitted", text: "",
    verdicts: refused ? [{ policy: "do_not_call", outcome: "refuse", reason: say("This number asked not to be called.", "Ce numéro ne veut plus être appelé."), until: null, clauses: [{ id: "no-card-data", title: say("Do not call", "Ne pas appeler"), href: "/trust/clauses/do-not-call" }], remedy: { words: say("Write instead, or ask for a fresh consent.", "Écrivez plutôt, ou demandez un nouveau consentement."), action: "open_contact" } }] : [],
  } as Ruling;
}

export type Calls = ReturnType<typeof createCalls>;

export function callRoutes(world: World, calls: Calls, origin: () => string): [string, string, Route][] {
  const items = (list: unknown[]) => ({ items: list, next: null });
  const steered = (call: CallView) => ({ call, ruling: null });
  const deed = (name: string, how: (call: CallView, body: Record<string, unknown>) => Partial<CallView>): [string, string, Route] => ["POST", `/v1/calls/([^/]+)/${name}`, ({ body }, id) => { calls.done.push({ deed: name, body }); return steered(calls.change(id!, (call) => how(call, body))); }];
  const place = { label: "", street: "Limmatquai", house: "1", postcode: "8001", city: "Zürich", region: "", country: "CH", detail: "" };
  const located = (more: object) => ({ place: null, known: [place], number: "112", emergency: true, ...more });
  const limits = () => ({ version: "1", advice: "Keep another telephone at hand.", causes: ["Without power no call leaves."], due: !calls.state.read });
  return [
    ["GET", "/v1/phone/numbers", () => items([{ id: "num_1", number: "+41 44 555 20 00", name: "Aurora", country: "CH", usual: true }, { id: "num_2", number: "+33 1 99 00 20 00", name: "Aurora Paris", country: "FR", usual: false }])],
    ["POST", "/v1/phone/line", () => ({ uri: "sip:phn_1@fairline", user: "phn_1", password: "secret", realm: "fairline", server: `${origin().replace("http", "ws")}/sip`, ice: [], expires: at(world.now() + 43_200_000) })],
    ["GET", "/v1/phone/location", () => located({ due: !calls.state.located })],
    ["PUT", "/v1/phone/location", ({ body }) => { calls.state.located = true; return located({ due: false, place: body }); }],
    ["GET", "/v1/emergency/limits", limits],
    ["PUT", "/v1/emergency/limits", () => { calls.state.read = true; return limits(); }],
    ["POST", "/v1/calls/preview", ({ body, locale }) => {
      const number = String(body.number);
      if (/^\d{4}$/.test(number)) throw new Refusal(422, "bad-input", locale === "fr" ? "Ce n’est pas un numéro" : "This is no telephone number", "", 0, "", { number: "" });
      return { number, country: number.startsWith("+33") ? "FR" : "CH", emergency: number === "112", from: "num_1", ruling: ruling(number, locale), opening: number.startsWith("+33") ? { text: "Bonjour, ici Aurora Voyages. Cet appel est enregistré.", language: "fr" } : null };
    }],
    ["POST", "/v1/calls", ({ body, locale }) => {
      const told = ruling(String(body.number), locale);
      return { ruling: told, call: told.outcome === "permitted" ? calls.arrive({ direction: "out", theirs: String(body.number), name: "", verified: "" }) : null };
    }],
    ["GET", "/v1/calls", ({ query }) => items([...calls.calls.values()].filter((one) => (query.get("conversation") ? one.conversation === query.get("conversation") : one.state !== "over")))],
    ["GET", "/v1/recordings", () => items(calls.recordings)],
    ["GET", "/v1/recordings/([^/]+)/peaks", () => ({ every: 50, left: Array.from({ length: 400 }, (_, n) => Math.round(60 + 60 * Math.sin(n / 9)) * (n % 90 < 40 ? 1 : 0)), right: Array.from({ length: 400 }, (_, n) => Math.round(70 + 40 * Math.cos(n / 7)) * (n % 90 > 50 ? 1 : 0)) })],
    ["GET", "/v1/recordings/([^/]+)/transcript", () => items([{ from_ms: 0, until_ms: 2400, channel: "left", text: "Good morning, this is Nour Haddad." }, { from_ms: 2600, until_ms: 5200, channel: "right", text: "Good morning, how can I help?" }])],
    ["POST", "/v1/calls/([^/]+)/quality", ({ body }, id) => { calls.done.push({ deed: "quality", body }); return steered(calls.calls.get(id!)!); }],
    deed("mute", () => ({})),
    deed("digits", () => ({})),
    deed("decline", () => ({ state: "over" })),
    deed("hold", (call) => ({ state: "held", legs: call.legs.map((one) => (one.kind === "contact" ? { ...one, held: true } : one)) })),
    deed("resume", (call) => ({ state: "up", legs: call.legs.map((one) => ({ ...one, held: false })) })),
    deed("hang-up", () => ({ state: "over" })),
    deed("recording", (call, body) => ({ recording: { ...call.recording, state: body.do === "pause" ? "paused" : "on" } })),
    deed("transfer", (call, body) => {
      const { to, kind } = body as unknown as { to: { member?: string }; kind: string };
      if (kind === "blind") return { state: "over" };
      const asked = calls.leg("consult", world.people.find((one) => one.id === to.member)?.name ?? "", to.member ?? null);
      return { state: "held", consult: asked.id, legs: [...call.legs.map((one) => (one.kind === "contact" ? { ...one, held: true } : one)), asked] };
    }),
    deed("transfer/complete", () => ({ state: "over" })),
    deed("transfer/back", (call) => ({ state: "up", consult: null, legs: call.legs.filter((one) => one.kind !== "consult").map((one) => ({ ...one, held: false })) })),
    deed("conference", (call) => ({ state: "up", consult: null, legs: call.legs.map((one) => ({ ...one, held: false })) })),
    deed("listen", (call) => ({ legs: [...call.legs.filter((one) => one.kind !== "supervisor"), calls.leg("supervisor", world.me.name, world.me.id)] })),
  ];
}
