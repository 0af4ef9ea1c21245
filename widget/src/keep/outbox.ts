/** Messages written but not yet taken by the platform; they survive a reload and leave only when they have arrived. */
import type { Page } from "../protocol";
import type { Attachment, Problem } from "../wire/types";
import { read, type Keep } from "./storage";

export interface Outgoing {
  client_id: string;
  text: string;
  attachments: Attachment[];
  page: Page;
  /** When it was written, milliseconds since 1970; `order` tells apart what was written in the same one. */
  at: number;
  order: number;
  /** The tab that wrote it and, where the host page proved one, the person. */
  tab: string;
  user: string | null;
  /** Why it was not taken; null while it still waits for its turn. */
  problem: Problem | null;
}

const PREFIX = "out:";
/** Another tab sends its own; after this long it is taken to be closed. */
const ADOPT_AFTER = 30_000;
/** Nobody expects a message of last week to leave by itself. */
const STALE_AFTER = 24 * 3_600_000;

// One name a message: two tabs can add and remove at the same moment and lose nothing.
export class Outbox {
  private order = 0;

  constructor(private keep: Keep, private tab: string) {}

  /** Everything kept for this person, in the order it was written. */
  all(user: string | null): Outgoing[] {
    return this.keep
      .names(PREFIX)
      .map((name) => read<Outgoing>(this.keep, PREFIX + name))
      .filter((out): out is Outgoing => out !== null && typeof out.client_id === "string" && (out.user === null || out.user === user))
      .toSorted(inOrder);
  }

  add(written: Omit<Outgoing, "order" | "tab" | "problem">): Outgoing {
    const out = { ...written, order: this.order++, tab: this.tab, problem: null };
    this.put(out);
    return out;
  }

  /** The next to be sent, or null: the oldest that has not failed and that is ours, or whose tab seems to be gone. */
  next(user: string | null, now: number): Outgoing | null {
    return this.all(user).find((out) => out.problem === null && (out.tab === this.tab || now - out.at > ADOPT_AFTER)) ?? null;
  }

  fail(out: Outgoing, problem: Problem): void {
    if (this.has(out.client_id)) this.put({ ...out, problem });
  }

  /** Puts a failed one in line again, as ours. */
  again(client_id: string): void {
    const out = read<Outgoing>(this.keep, PREFIX + client_id);
    if (out) this.put({ ...out, tab: this.tab, problem: null });
  }

  /** Only for what has arrived, or what its writer took back. */
  remove(client_id: string): void {
    this.keep.remove(PREFIX + client_id);
  }

  has(client_id: string): boolean {
    return this.keep.get(PREFIX + client_id) !== null;
  }

  clear(): void {
    for (const name of this.keep.names(PREFIX)) this.keep.remove(PREFIX + name);
  }

  /** Sets aside what is too old to leave without being asked. */
  setAsideStale(user: string | null, now: number): void {
    for (const out of this.all(user)) {
      if (out.problem === null && now - out.at > STALE_AFTER) this.fail(out, { type: "stale", title: "" });
    }
  }

  private put(out: Outgoing): void {
    this.keep.set(PREFIX + out.client_id, JSON.stringify(out));
  }
}

export function inOrder(one: Outgoing, other: Outgoing): number {
  return one.at - other.at || one.order - other.order || (one.client_id < other.client_id ? -1 : 1);
}
