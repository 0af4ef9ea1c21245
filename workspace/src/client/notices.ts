/** Notices of what one should know, and the devices they are pushed to. */
import { client } from "./http";

export interface Notice { number: number; at: string; kind: "offered" | "assigned" | "mentioned" | "wrote" | "woke" | "due" | "missed" | "rested"; conversation: { id: string; reference: number; subject: string | null; contact: string }; words: string; many: number; seen: boolean }
export interface Notices { items: Notice[]; next: string | null; unseen: number }

export const readNotices = (cursor: string | null, signal?: AbortSignal) => client.ask<Notices>("GET", "/v1/notices", undefined, { query: { cursor, limit: 30 }, signal });
export const seeNotices = (which: { number?: number; conversation?: string }) => client.ask<{ unseen: number }>("POST", "/v1/notices/reads", which);
export const readPushKey = () => client.ask<{ key: string }>("GET", "/v1/push-key").then((answer) => answer.key);
export const addPushPlace = (place: PushSubscriptionJSON) => client.ask<{ id: string }>("POST", "/v1/push-places", { endpoint: place.endpoint, keys: place.keys });
export const removePushPlace = (endpoint: string) => client.ask<void>("DELETE", "/v1/push-places", { endpoint });
