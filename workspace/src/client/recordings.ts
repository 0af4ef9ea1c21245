/** Recordings of calls: what is kept, its loudness over time, its words. */
import { client } from "./http";
import type { Time } from "./contract";

export interface RecordingRow { id: string; call: string; conversation: string; state: "kept" | "erased"; began: Time; ms: number; why: string; pauses: { from_ms: number; until_ms: number }[]; has_transcript: boolean; held: boolean; until: Time | null }
/** The loudest of each span of `every` ms, 0 to 255: the contact left, the house right. */
export interface Peaks { every: number; left: number[]; right: number[] }
export interface Segment { from_ms: number; until_ms: number; channel: "left" | "right"; text: string }

const at = (id: string, part = "") => `/v1/recordings/${encodeURIComponent(id)}${part}`;
const items = <T>(path: string) => client.ask<{ items: T[] }>("GET", path).then((answer) => answer.items);

export const readRecordings = (conversation: string) => items<RecordingRow>(`/v1/recordings?conversation=${encodeURIComponent(conversation)}`);
export const readPeaks = (id: string) => client.ask<Peaks>("GET", at(id, "/peaks"));
export const readTranscript = (id: string) => items<Segment>(at(id, "/transcript"));
export const audioOf = (id: string) => at(id, "/audio");
export const removeRecording = (id: string) => client.ask<unknown>("DELETE", at(id));
