/** What flows look like on the wire, and their requests. */
import { client } from "@/client/http";

export type Prompt = { text?: Record<string, string>; clips?: Record<string, string> };
export type Step = { kind: string; id: string; label?: string; ways?: Record<string, string> } & Record<string, unknown>;
export interface Body { languages: string[]; start: string; steps: Step[]; person?: string; fallback?: string; records?: boolean; assistant?: boolean; brand?: string }
export interface FlowRow { id: string; name: string; version: number | null; changed: boolean; quieted: string | null; places: string[]; runs_7d: number; runs_now: number; drafted_at: string }
export interface Flow { id: string; name: string; body: Body; version: number | null; changed: boolean; quieted: string | null; drafted_at: string }
export interface Choice { value: string; label: string }
export interface Field { name: string; label: string; drawn: string; needed: boolean; listed: string | null; choices: Choice[] }
export interface Kind { kind: string; label: string; about: string; media: string[]; ends: boolean; fields: Field[] }
export interface Kinds { items: Kind[]; outcomes: Record<string, string> }
export interface Remark { rule: string; severity: "error" | "warning" | "hint"; step: string | null; field: string | null; words: string; remedy: string; clauses: { id: string; title: string; href: string }[] }
export interface Lint { publishable: boolean; items: Remark[] }
export interface Does { what: "types" | "says" | "writes" | "silence" | "waits" | "agent" | "hangs_up"; text?: string; seconds?: number }
export interface Seen { what: string; step: string; text?: string; outcome?: string; seconds?: number }
export interface Played { seen: Seen[]; step: string; waits_for: string; over: string }
export interface Version { number: number; at: string; by: { id: string; name: string } | null; note: string; copy_of: number | null; runs: boolean }
export interface Difference { settings: string[]; steps: { step: string; kind: string; how: "added" | "removed" | "changed"; fields: string[] }[] }
export interface Place { kind: "sender" | "queue"; of: string; name: string; channel: string; flow: string | null }
export interface Clip { id: string; name: string; language: string; use: "prompt" | "music"; basis: string; proof: string; until: string | null; seconds: number; playable: boolean }

const at = (id: string, rest = "") => `/v1/flows/${encodeURIComponent(id)}${rest}`;
const items = <T,>(path: string) => client.ask<{ items: T[] }>("GET", path).then((answer) => answer.items);

export const readFlows = () => items<FlowRow>("/v1/flows");
export const readFlow = (id: string) => client.ask<Flow>("GET", at(id));
export const makeFlow = (name: string) => client.ask<Flow>("POST", "/v1/flows", { name });
export const saveFlow = (id: string, name: string, body: Body) => client.ask<Flow>("PATCH", at(id), { name, body });
export const removeFlow = (id: string) => client.ask<void>("DELETE", at(id));
export const readKinds = () => client.ask<Kinds>("GET", "/v1/flows/steps");
export const lintFlow = (id: string, body: Body) => client.ask<Lint>("POST", at(id, "/lint"), { body });
export const tryFlow = (id: string, body: Body, medium: "voice" | "chat", does: Does[]) => client.ask<Played>("POST", at(id, "/simulations"), { body, medium, does });
export const publishFlow = (id: string, note: string) => client.ask<Version>("POST", at(id, "/publication"), { note });
export const readVersions = (id: string) => items<Version>(at(id, "/versions"));
export const bringBack = (id: string, number: number) => client.ask<Version>("POST", at(id, `/versions/${number}/publication`), {});
export const readDifference = (id: string, before: number) => client.ask<Difference>("GET", at(id, "/comparison"), undefined, { query: { before } });
export const readPlaces = () => items<Place>("/v1/flows/places");
export const placeFlow = (place: Place, flow: string | null) => client.ask<{ items: Place[] }>("PUT", "/v1/flows/places", { kind: place.kind, of: place.of, flow });
export const readClips = () => items<Clip>("/v1/flow-clips");
export const removeClip = (id: string) => client.ask<void>("DELETE", `/v1/flow-clips/${encodeURIComponent(id)}`);
export const keepClip = (told: Record<string, string>, file: File) => client.bring<Clip>(`/v1/flow-clips?${new URLSearchParams(told).toString()}`, file);
