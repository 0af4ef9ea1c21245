/** Telephone numbers with the papers of their countries, and the trunks they come and go by. */
import { client } from "./http";

export type PhoneKind = "geographic" | "mobile" | "toll_free" | "national";
export type PhoneState = "ordered" | "documents" | "active" | "porting_in" | "porting_out" | "suspended" | "released";
export type Capability = "voice" | "text" | "whatsapp" | "fax";
export type PortStep = "documents" | "submitted" | "accepted" | "dated" | "done" | "rejected" | "cancelled";
export const KINDS: PhoneKind[] = ["geographic", "mobile", "toll_free", "national"];
export const CAPABILITIES: Capability[] = ["voice", "text", "whatsapp", "fax"];

export interface Lack { what: string; words: string }
export interface Place { name: string; street: string; house: string; city: string; postcode: string; country: string; region: string; more: string }
export interface Proof { how: "provider" | "code" | "letter"; at: string | null; until: string | null; counts: boolean; evidence: string }
export interface Porting { direction: "in" | "out"; provider: string; open: boolean; steps: { step: string; words: string; at: string | null; due: string | null; note: string }[] }
export interface PhoneUse { name: string; capabilities: Capability[]; trunk: string; entry: string; brand: string; forward_to: string; forwarding: boolean; keep: string }
export interface PhoneNumber extends PhoneUse { id: string; number: string; country: string; kind: PhoneKind; state: PhoneState; words: string; since: string | null; source: "held" | "bought" | "ported"; shown_name: string; asked_name: string; place: Place | null; proof: Proof | null; proven: boolean; porting: Porting | null; reach: "" | "outbound" | "full"; rule: string; why: string; missing: Lack[]; idle_since: string | null; releasable: boolean; recovers_until: string | null; supplier: string; asked: ForwardingAsked | null; fallback: Fallback | null }
export type FallbackState = "told" | "waiting" | "refused" | "none" | "unset" | "set" | "seen";
export interface Fallback { state: FallbackState; words: string; remedy: string; open: boolean; hosted: boolean; to: string; at: string | null; by: string; seen: string | null; seen_after: number }
export interface ForwardingAsked { forward_to: string; forwarding: boolean; member: string; until: string }
export interface NewPhone { number: string; kind: PhoneKind; name: string; source: "held" | "ported"; provider: string; trunk: string; entry: string; brand: string }
export interface Papers { country: string; kind: PhoneKind; offered: boolean; asked: Lack[]; designated: boolean; terms: string; terms_words: string; terms_accepted: string | null; note: string; cite: string; holder: string; own_use: boolean; shown: Record<string, string>; state: "draft" | "submitted" | "approved" | "rejected" | "expired"; words: string; reference: string; why: string; expires: string | null; deadline: string | null }

export interface Host { name: string; port: number; priority: number; weight: number }
export interface TrunkSetup { name: string; provider: string; hosts: Host[]; protocol: "udp" | "tcp" | "tls"; login: string; reference: string; realm: string; domain: string; registers: boolean; sources: string[]; channels: number; calls_per_second: number; number_format: "plus" | "e164" | "national" | "prefix"; prefix: string; country: string; countries: string[]; rank: number; asserts: "pai" | "ppi" | "none"; believes: boolean; history: "diversion" | "history-info" | "none"; hides: "privacy" | "star"; headers: { name: string; value: string }[]; drops: string[]; options_every: number; emergency: "plain" | "located"; inband: boolean; proxy: string; instructions: string }
export type TrunkKind = "sip" | "twilio";
export interface TrunkTest { id: string; state: "asked" | "ok" | "failed" | "unheard"; at: string | null; words: string; ms: number }
export interface Trunk { id: string; kind: TrunkKind; setup: TrunkSetup; has_password: boolean; has_token: boolean; paused: boolean; vouched: boolean; state: "up" | "down" | "untried" | "paused"; since: string | null; words: string; remedy: string; test: TrunkTest | null; numbers: string[]; guide: { sip: string; incoming: string; outgoing: string }; made: string | null }
export interface TrunkSecrets { password: string; token: string }
export interface Offer { number: string; country: string; place: string; capabilities: Capability[]; asks: string }
export interface Owned { reference: string; number: string; name: string; capabilities: Capability[]; known: string }
export interface Order { number: string; kind: PhoneKind; name: string }

interface Items<T> { items: T[] }
const list = <T>(path: string) => client.ask<Items<T>>("GET", path).then((answer) => answer.items);
const at = (id: string) => `/v1/numbers/${encodeURIComponent(id)}`;
const by = (id: string) => `/v1/trunks/${encodeURIComponent(id)}`;
const papers = (country: string, kind: PhoneKind) => `/v1/number-papers/${encodeURIComponent(country)}/${kind}`;

export const readNumbers = (released = false) => list<PhoneNumber>(`/v1/numbers${released ? "?released=true" : ""}`);
export const addNumber = (wanted: NewPhone) => client.ask<PhoneNumber>("POST", "/v1/numbers", wanted);
export const changeNumber = (id: string, use: PhoneUse) => client.ask<PhoneNumber>("PATCH", at(id), use);
export const undoNumberChange = (id: string) => client.ask<void>("DELETE", `${at(id)}/asked`);
export const releaseNumber = (id: string) => client.ask<void>("DELETE", at(id));
export const releaseIdle = (id: string) => client.ask<PhoneNumber>("POST", `${at(id)}/idle-release`);
export const recoverNumber = (id: string) => client.ask<PhoneNumber>("POST", `${at(id)}/recovery`);
export const suspendNumber = (id: string, reach: "outbound" | "full", why: string) => client.ask<PhoneNumber>("POST", `${at(id)}/suspension`, { reach, why });
export const restoreNumber = (id: string) => client.ask<void>("DELETE", `${at(id)}/suspension`);
export const askCode = (id: string, way: "call" | "text") => client.ask<void>("POST", `${at(id)}/codes`, { way });
export const setFallback = (id: string) => client.ask<PhoneNumber>("PUT", `${at(id)}/fallback`);
export const tellFallback = (id: string) => client.ask<PhoneNumber>("POST", `${at(id)}/fallback/tellings`);
export const drillFallback = (id: string, after: number) => client.ask<PhoneNumber>("POST", `${at(id)}/fallback/drills`, { after });
export const proveNumber = (id: string, how: "provider" | "code", code = "") => client.ask<PhoneNumber>("POST", `${at(id)}/proofs`, { how, code });
export const askShownName = (id: string, name: string) => client.ask<PhoneNumber>("PUT", `${at(id)}/shown-name`, { name });
export const answerShownName = (id: string, taken: boolean) => client.ask<PhoneNumber>("POST", `${at(id)}/shown-name/answers`, { taken, why: "" });
export const placeNumber = (id: string, place: Place) => client.ask<PhoneNumber>("PUT", `${at(id)}/emergency-address`, place);
export const portOut = (id: string, provider: string) => client.ask<PhoneNumber>("POST", `${at(id)}/porting`, { provider });
export const portStep = (id: string, step: PortStep, due: string | null) => client.ask<PhoneNumber>("POST", `${at(id)}/porting/steps`, { step, due, note: "" });
export const readPapers = (country: string, kind: PhoneKind) => client.ask<Papers>("GET", papers(country, kind));
export const showPapers = (of: Papers, holder: string, own_use: boolean, shown: Record<string, string>) => client.ask<Papers>("PUT", papers(of.country, of.kind), { holder, own_use, shown });
export const answerPapers = (of: Papers, taken: boolean, reference: string, why: string) => client.ask<Papers>("POST", `${papers(of.country, of.kind)}/answers`, { taken, reference, why, expires: null });
export const acceptTerms = (of: Papers) => client.ask<Items<Papers>>("POST", "/v1/number-terms", { country: of.country, version: of.terms });

export const readTrunks = () => list<Trunk>("/v1/trunks");
export const addTrunk = (kind: TrunkKind, setup: TrunkSetup, secrets: TrunkSecrets) => client.ask<Trunk>("POST", "/v1/trunks", { kind, setup, ...secrets });
export const changeTrunk = (id: string, setup: TrunkSetup, secrets: TrunkSecrets) => client.ask<Trunk>("PUT", by(id), { setup, ...secrets });
export const removeTrunk = (id: string) => client.ask<void>("DELETE", by(id));
export const pauseTrunk = (id: string) => client.ask<Trunk>("POST", `${by(id)}/pause`);
export const resumeTrunk = (id: string) => client.ask<void>("DELETE", `${by(id)}/pause`);
export const testTrunk = (id: string) => client.ask<Trunk>("POST", `${by(id)}/tests`);
export const readOffers = (id: string, country: string, kind: PhoneKind, contains: string) => list<Offer>(`${by(id)}/offers?${new URLSearchParams({ country, kind, contains }).toString()}`);
export const buyNumber = (id: string, order: Order) => client.ask<PhoneNumber>("POST", `${by(id)}/purchases`, order);
export const listOwned = (id: string) => client.ask<Items<Owned>>("POST", `${by(id)}/listings`).then((answer) => answer.items);
export const adoptNumber = (id: string, order: Order) => client.ask<PhoneNumber>("POST", `${by(id)}/adoptions`, order);
