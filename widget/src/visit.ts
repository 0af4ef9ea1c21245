/** Introduces the visitor to Fairline and keeps the token that says it is the same visitor as before. */
import { read, type Keep } from "./keep/storage";
import type { Identity, Page } from "./protocol";
import type { Answer, Client } from "./wire/client";
import type { Visit } from "./wire/types";

/** The visitor this browser remembers; `user` where the host page proved one. */
export interface Remembered {
  token: string;
  visitor: string;
  user: string | null;
}

const WHOSE = "visitor";
/** The word this browser keeps where the year of birth was asked: yes or no, signed, and nothing else. */
const AGE = "age";

export interface Asking {
  key: string;
  locale: string;
  page: Page;
  time_zone: string;
  identity: Identity | null;
}

export class Visits {
  /** Who this tab speaks for; another tab may have gone on to speak for somebody else. */
  private current: Remembered | null = null;
  /** How often somebody was signed off here: an answer to a question from before is nobody's. */
  forgotten = 0;

  constructor(private keep: Keep, private client: Client) {}

  get remembered(): Remembered | null {
    return this.current ?? read<Remembered>(this.keep, WHOSE);
  }

  /** Whether this browser still remembers anybody. */
  get isKept(): boolean {
    return this.keep.get(WHOSE) !== null;
  }

  get age(): string {
    return this.keep.get(AGE) ?? "";
  }

  /** Takes a year of birth; the word stays empty for one nobody is born in. */
  async tellAge(key: string, born: number): Promise<Answer<{ age: string; goes_on: boolean }>> {
    const answer = await this.client.age({ key, born, age: this.age });
    if (answer.ok && answer.value.age) this.keep.set(AGE, answer.value.age);
    return answer;
  }

  /** One visit at a time in this browser: two tabs opened together become one visitor. */
  async make(asking: Asking): Promise<Answer<Visit>> {
    return alone(`fairline-${asking.key}`, async () => {
      const answer = await this.ask(asking, this.fitting(asking.identity));
      if (answer.ok) return answer;
      // A stale token must not keep anybody out; a wrong proof takes nothing over, so the visitor goes on without it.
      if (asking.identity && answer.problem.type.endsWith("identity-not-proven")) return this.ask({ ...asking, identity: null }, this.fitting(asking.identity));
      if (answer.status === 401 || answer.status === 410) return this.ask(asking, null);
      return answer;
    });
  }

  forget(): void {
    this.forgotten += 1;
    this.current = null;
    for (const name of [WHOSE, "read", "asked", "draft"]) this.keep.remove(name);
  }

  /** The remembered visitor, unless it is somebody else than the one the host page names. */
  private fitting(identity: Identity | null): Remembered | null {
    const kept = this.remembered;
    return kept && identity && kept.user !== null && kept.user !== identity.user_id ? null : kept;
  }

  private async ask({ key, locale, page, time_zone, identity }: Asking, kept: Remembered | null): Promise<Answer<Visit>> {
    const since = this.forgotten;
    const answer = await this.client.visit({ key, locale, page, time_zone, ...(this.age ? { age: this.age } : {}), ...(kept ? { token: kept.token } : {}), ...(identity ? { identity } : {}) });
    if (answer.ok && since === this.forgotten) this.remember(answer.value, identity?.user_id ?? kept?.user ?? null);
    return answer;
  }

  private remember({ token, visitor }: Visit, user: string | null): void {
    const before = this.remembered;
    if (before && before.visitor !== visitor) for (const name of ["read", "asked"]) this.keep.remove(name);
    if (before && before.user !== null && before.user !== user) this.keep.remove("draft");
    this.current = { token, visitor, user };
    this.keep.set(WHOSE, JSON.stringify(this.current));
  }
}

/** Runs `act` while no other tab runs one of that name; where locks are missing or slow, runs it all the same. */
async function alone<T>(name: string, act: () => Promise<T>): Promise<T> {
  let begun: Promise<T> | null = null;
  const start = () => (begun ??= act());
  try {
    if (navigator.locks) return await navigator.locks.request(name, { signal: AbortSignal.timeout(5_000) }, start);
  } catch {
    // Not allowed here, or another tab holds it too long.
  }
  return start();
}
