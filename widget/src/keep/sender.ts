/** Sends what waits in the outbox, one after the other, until it has arrived or was refused for good. */
import { backoff } from "../wire/backoff";
import { mayPass, type Answer } from "../wire/client";
import type { Accepted, Problem } from "../wire/types";
import type { Outbox, Outgoing } from "./outbox";

export interface Desk {
  user(): string | null;
  now(): number;
  random(): number;
  later(milliseconds: number, then: () => void): () => void;
  send(out: Outgoing): Promise<Answer<Accepted>>;
  /** Which one is under way, or null. */
  sending(out: Outgoing | null): void;
  arrived(out: Outgoing, receipt: Accepted): void;
  refused(problem: Problem): void;
  /** It waits for its turn again, in so many milliseconds. */
  waits(answer: { status: number }, milliseconds: number): void;
  /** The token is not known any more; resolves when there is a new one, or there cannot be. */
  renew(): Promise<boolean>;
}

export class Sender {
  private busy = false;
  private failures = 0;
  private off: (() => void) | null = null;

  constructor(private box: Outbox, private desk: Desk) {}

  /** Sends all that can be sent now; called again while at work, it does nothing: the loop sees what was added. */
  async flush(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.off?.();
    this.off = null;
    try {
      while (await this.one()) this.failures = 0;
    } finally {
      this.busy = false;
      this.desk.sending(null);
    }
  }

  /** The way is open again: wait no longer. */
  wake(): void {
    this.failures = 0;
    void this.flush();
  }

  /** Whether another one may follow at once. */
  private async one(): Promise<boolean> {
    const out = this.box.next(this.desk.user(), this.desk.now());
    if (!out) return false;
    this.desk.sending(out);
    const answer = await this.desk.send(out);
    if (answer.ok) {
      // Signed off meanwhile, or somebody else by now: it is none of theirs to see.
      if (this.box.has(out.client_id) && out.user === this.desk.user()) this.desk.arrived(out, answer.value);
      this.box.remove(out.client_id);
      return true;
    }
    if (answer.status === 401 && this.failures < 3 && (await this.desk.renew())) return this.pause(answer, 0);
    if (answer.status === 401 || mayPass(answer)) return this.pause(answer, answer.after);
    this.box.fail(out, answer.problem);
    this.desk.refused(answer.problem);
    return true;
  }

  private pause(answer: { status: number }, after: number | null): false {
    this.failures += 1;
    const milliseconds = after ?? backoff(this.failures, this.desk.random());
    this.desk.waits(answer, milliseconds);
    this.off = this.desk.later(milliseconds, () => void this.flush());
    return false;
  }
}
