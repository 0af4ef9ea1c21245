/** What moves in and copies of the account look like on the wire. */
import { client } from "./http";

export type Kind = "zendesk" | "mbox" | "csv" | "archive";
export type MoveState = "open" | "looking" | "ready" | "running" | "stopped" | "done" | "failed";
export interface Tally { noun: string; found: number; made: number; known: number; left_out: number }
export interface Unmapped { code: string; noun: string; detail: string; count: number; examples: string[]; words: string }
export interface Move {
  id: string; kind: Kind; state: MoveState; because: string; called: string; at: string; changed: string; noun: string; number: number;
  tallies: Tally[]; lines: number; files: number; notes: Unmapped[]; parts: { number: number; size: number }[];
}
export interface NewMove { kind: Kind; called: string; name: string; mailbox?: string; ours?: string[]; columns?: Record<string, string> }
export interface AccountExport {
  id: string; state: "running" | "waiting" | "ready" | "refused" | "gone"; because: string; at: string; rows: number; recipients: string[]; until: string | null;
  ruling: { verdicts: { reason: string }[] } | null; link: string | null;
}

const PIECE = 8 * 1024 * 1024;
const at = (id: string, rest = "") => `/v1/moves/${encodeURIComponent(id)}${rest}`;
const items = <T>(path: string) => client.ask<{ items: T[] }>("GET", path).then((answer) => answer.items);

export const readMoves = () => items<Move>("/v1/moves");
export const beginMove = (body: NewMove) => client.ask<Move>("POST", "/v1/moves", body);
export const lookThrough = (id: string) => client.ask<Move>("POST", at(id, "/looks"));
export const runMove = (id: string) => client.ask<Move>("POST", at(id, "/runs"));
export const stopMove = (id: string) => client.ask<Move>("POST", at(id, "/stops"));
export const endMove = (id: string) => client.ask<void>("DELETE", at(id));

/** A file in pieces, one after the other; `tell` hears how much of it is there. */
export async function bringFile(id: string, file: Blob, tell: (share: number) => void): Promise<void> {
  const pieces = Math.max(1, Math.ceil(file.size / PIECE));
  for (let number = 0; number < pieces; number++) {
    await client.bring<Move>(at(id, `/parts/${number}`), file.slice(number * PIECE, (number + 1) * PIECE));
    tell((number + 1) / pieces);
  }
}

export const readAccountExports = () => items<AccountExport>("/v1/account-exports");
export const wantAccount = (recipients: string[], days: number) => client.ask<AccountExport>("POST", "/v1/account-exports", { recipients, days });
export const dropAccountExport = (id: string) => client.ask<void>("DELETE", `/v1/account-exports/${encodeURIComponent(id)}`);
