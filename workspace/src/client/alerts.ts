/** What alerts and what they raised look like on the wire. */
import type { Question } from "./figures";
import { client } from "./http";

export type Measure = "waiting" | "longest_wait" | "offered" | "active" | "available" | "service_level";
export interface AlertBody {
  name: string; live: { measure: Measure; queue: string } | null; question: Question | null; when: "above" | "below"; limit: number; purpose: string; members: string[]; reviewer: string;
  tell: "at_once" | "hourly" | "daily"; quiet: { begin: number; end: number } | null; pause: number; letter: boolean;
}
export interface Alert { id: string; asked: AlertBody; per_person: boolean; made_by: string; state: "on" | "paused"; because: string }
export interface Raised { id: string; alert: string; subject: string; name: string; value: number; at: string; state: "review" | "waiting" | "told" | "dismissed"; told: string | null; over: string | null; reviewer: string }

const items = <T>(path: string) => client.ask<{ items: T[] }>("GET", path).then((answer) => answer.items);
const at = (path: string, id: string) => `${path}/${encodeURIComponent(id)}`;

export const readAlerts = () => items<Alert>("/v1/alerts");
export const readRaised = () => items<Raised>("/v1/alert-raisings");
export const makeAlert = (body: AlertBody) => client.ask<Alert>("POST", "/v1/alerts", body);
export const pauseAlert = (id: string) => client.ask<Alert>("POST", `${at("/v1/alerts", id)}/pauses`);
export const resumeAlert = (id: string) => client.ask<void>("DELETE", `${at("/v1/alerts", id)}/pauses`);
export const removeAlert = (id: string) => client.ask<void>("DELETE", at("/v1/alerts", id));
export const reviewRaised = ({ id, passes }: { id: string; passes: boolean }) => client.ask<void>("POST", `${at("/v1/alert-raisings", id)}/reviews`, { passes });
