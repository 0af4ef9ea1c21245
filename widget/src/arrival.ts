/** Brings the visitor in: visits when somebody is known or looks, and opens the line while there is something to hear. */
import type { Draft } from "./draft";
import { markOf } from "./form";
import type { Keep } from "./keep/storage";
import type { Greeting } from "./messenger";
import { mustAsk, type State } from "./state";
import type { Store } from "./store";
import type { Talk } from "./talk";
import { EMPTY, standing } from "./transcript";
import type { Remembered, Visits } from "./visit";
import { backoff } from "./wire/backoff";
import { mayPass } from "./wire/client";
import type { Visit } from "./wire/types";
import type { World } from "./wire/world";

interface Parts {
  world: World;
  keep: Keep;
  store: Store;
  visits: Visits;
  talk: Talk;
  draft: Draft;
  greeting: Greeting;
}

/** Why nobody is let in where children may be among the readers. */
const AGES = [["age-not-told", "ask"], ["too-young", "young"]] as const;
const NOBODYS: Partial<State> = { transcript: EMPTY, caughtUp: false, out: [], sending: null, typing: null, read: 0, reopened: 0, contact: null, emailLeft: null };

export class Arrival {
  private visiting: Promise<boolean> | null = null;
  private failures = 0;
  /** Whom the transcript on the screen belongs to. */
  private visitor: string | null = null;
  /** By the word of the last visit, there is something to listen for. */
  private ongoing = false;

  constructor(private parts: Parts) {}

  /** Somebody looks, or is known, or the page did not tell the site's settings; else nobody is counted. */
  get isWanted(): boolean {
    const { store, visits, greeting } = this.parts;
    return store.state.shown || visits.remembered !== null || greeting.identity !== null || greeting.site === null;
  }

  /** Visits, or joins the visit under way; false when nobody answered or we are not let in. */
  visit(): Promise<boolean> {
    if (this.visiting) return this.visiting;
    const one = this.make().finally(() => { if (this.visiting === one) this.visiting = null; });
    return (this.visiting = one);
  }

  /** Keeps the line open while somebody looks, or while the conversation goes on. */
  listen(): void {
    const { shown, visited, transcript, out } = this.parts.store.state;
    const last = standing(transcript);
    const goesOn = last ? last.conversation === "open" : this.ongoing || transcript.messages.size > 0;
    this.parts.talk.listen(visited && (shown || goesOn || out.length > 0));
  }

  /** Nothing of the visitor stays on the screen. */
  leave(): void {
    this.visitor = null;
    this.visiting = null;
    this.empty();
    this.parts.store.set({ visited: false });
  }

  private async make(): Promise<boolean> {
    const { world, store, visits, greeting } = this.parts;
    if (greeting.site?.asks_age && !visits.age) return store.set({ age: "ask" }), false;
    const before = visits.remembered;
    const { key, locale, page, identity } = greeting;
    const since = visits.forgotten;
    const answer = await visits.make({ key, locale, page, time_zone: world.zone(), identity });
    if (since !== visits.forgotten) return false;
    if (answer.ok) return this.welcome(answer.value, before), true;
    const age = AGES.find(([type]) => answer.problem.type.endsWith(type))?.[1];
    if (age) return store.set({ age }), false;
    this.failures += 1;
    store.set({ unreachable: answer.problem });
    const again = () => !store.state.visited && this.isWanted && void this.visit();
    if (mayPass(answer)) world.later(answer.after ?? backoff(this.failures, world.random()), again);
    return false;
  }

  private welcome(visit: Visit, before: Remembered | null): void {
    const { keep, store, visits, talk, draft } = this.parts;
    const { open, opens_at, agents_available, site, contact, conversation, latest } = visit;
    this.failures = 0;
    if (this.visitor !== null && this.visitor !== visit.visitor) this.empty();
    if (before && before.user !== null && before.user !== visits.remembered?.user) draft.clear();
    else if (!store.state.visited) draft.restore();
    this.visitor = visit.visitor;
    // On a browser that has not seen this conversation before, old messages are not news.
    const read = keep.get("read") ?? (before?.visitor === visit.visitor ? "0" : String(latest));
    keep.set("read", read);
    const asked = !mustAsk(site.prechat, contact) || this.hasAnswered(visit);
    store.set({ visited: true, age: "open", unreachable: null, site, hours: { open, opens_at, agents_available }, contact, asked, read: Number(read), caughtUp: latest === 0 });
    this.ongoing = conversation?.state === "open" || latest > Number(read);
    this.listen();
    talk.begin();
  }

  /** The platform knows whether the form was answered; this browser knows whether its words have changed since. */
  private hasAnswered({ site, details_given, conversation }: Visit): boolean {
    if (details_given === false) return false;
    const mark = this.parts.keep.get("asked");
    if (mark !== null) return mark === markOf(site.prechat);
    // A form that may be left empty counts as given before anybody has seen it.
    const isNeeded = site.prechat?.consent?.required || (site.prechat?.fields.length ?? 0) > 0;
    return conversation !== null || Boolean(details_given && isNeeded);
  }

  private empty(): void {
    this.parts.talk.listen(false);
    this.parts.store.set(NOBODYS);
  }
}
