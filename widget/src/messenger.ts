/** The messenger's verbs: what the visitor and the page around can ask of it, and when it speaks to the platform at all. */
import { Draft } from "./draft";
import { ALONE, type Host } from "./host";
import { Outbox } from "./keep/outbox";
import type { Keep } from "./keep/storage";
import type { Hint, Identity, Page } from "./protocol";
import { openFields, type State } from "./state";
import { Store } from "./store";
import { Talk } from "./talk";
import { EMPTY, standing } from "./transcript";
import { Visits, type Remembered } from "./visit";
import { backoff } from "./wire/backoff";
import { client, mayPass, type Answer, type Client } from "./wire/client";
import type { Details, Locale, Prechat, Site, Visit } from "./wire/types";
import type { World } from "./wire/world";

export interface Greeting {
  key: string;
  locale: Locale;
  page: Page;
  identity: Identity | null;
  hint: Hint;
  /** Open at once, unless the visitor closed it before. */
  open: boolean;
  /** When open it covers the page: then only the visitor opens it. */
  covers: boolean;
  /** The site's public settings, where the server put them into the page. */
  site: Site | null;
  /** Tells apart the tabs of one browser. */
  tab: string;
}

export class Messenger {
  readonly store = new Store();
  readonly client: Client;
  readonly talk: Talk;
  readonly draft: Draft;
  readonly box: Outbox;
  private visits: Visits;
  private visiting: Promise<boolean> | null = null;
  private failures = 0;
  /** Whom the transcript on the screen belongs to. */
  private visitor: string | null = null;
  /** By the word of the last visit, there is something to listen for. */
  private ongoing = false;

  constructor(readonly world: World, readonly keep: Keep, private host: Host, readonly greeting: Greeting) {
    this.client = client(world, () => greeting.locale, () => this.token);
    this.visits = new Visits(keep, this.client);
    this.box = new Outbox(keep, greeting.tab);
    this.draft = new Draft(keep, this.store, world, this.client);
    this.talk = new Talk({
      world, keep, client: this.client, store: this.store, box: this.box,
      user: () => this.user, token: () => this.token, page: () => this.greeting.page, renew: () => this.visit(),
    });
    this.store.watch((state, before) => state.transcript !== before.transcript && this.listen());
  }

  /** No page around: the messenger has the window for itself and does not close. */
  get alone(): boolean {
    return this.host === ALONE;
  }

  /** Shows what was shown before, and visits only if somebody is known, or looks. */
  begin(): void {
    const kept = this.keep.get("open");
    const shown = this.alone || (!this.greeting.covers && (kept === "yes" || (kept === null && this.greeting.open)));
    this.store.set({ site: this.greeting.site, shown, read: Number(this.keep.get("read") ?? 0) });
    if (shown || this.visits.remembered || this.greeting.identity || !this.greeting.site) void this.visit();
  }

  open(focus: boolean): void {
    this.keep.set("open", "yes");
    this.store.set({ shown: true, ...(focus ? { focus: this.store.state.focus + 1 } : {}) });
    if (this.store.state.visited) this.listen();
    else void this.visit();
  }

  /** The panel closes; the page around is told where it was the visitor, not the page, who closed it. */
  close(tell: boolean): void {
    if (this.alone) return;
    this.keep.set("open", "no");
    this.store.set({ shown: false });
    if (tell) this.host.say({ fairline: "close" });
    this.listen();
  }

  moved(page: Page): void {
    this.greeting.page = page;
  }

  send(): void {
    const written = this.draft.take();
    if (!written) return;
    void this.introduce();
    this.talk.write(written.text, written.attachments);
  }

  /** What could not be sent goes back where it was written, unless something new stands there. */
  takeBack(client_id: string): void {
    const out = this.talk.takeBack(client_id);
    if (out) this.draft.resume(out);
    this.store.set({ focus: this.store.state.focus + 1 });
  }

  /** The page goes out of sight for good, or into the browser's memory: no line stays open. */
  rest(): void {
    this.talk.listen(false);
  }

  wake(): void {
    this.listen();
    this.tryNow();
  }

  /** The host page names somebody; the same name again changes nothing. */
  identify(identity: Identity | null, hint: Hint): void {
    const before = this.greeting.identity;
    this.greeting.hint = hint;
    this.greeting.identity = identity;
    if (before?.user_id === identity?.user_id && before?.hash === identity?.hash) return;
    if (identity) void this.visit();
  }

  /** Signs the visitor off on this browser: nothing of theirs stays. */
  forget(): void {
    this.talk.listen(false);
    this.draft.clear();
    this.box.clear();
    this.visits.forget();
    this.greeting.identity = null;
    this.greeting.hint = {};
    this.visitor = null;
    this.empty({ visited: false });
    this.close(true);
  }

  /** Sends the form, or the e-mail left; answers what stands against it, or null. */
  async tell(details: Details): Promise<Answer<unknown>> {
    const answer = await this.client.details(details, this.world.id());
    if (answer.ok) this.know(details);
    return answer;
  }

  /** The form is answered: this visitor is not asked again, unless the words of the consent change. */
  answered(): void {
    const { site, focus } = this.store.state;
    this.keep.set("asked", consentWords(site?.prechat));
    this.store.set({ asked: true, focus: focus + 1 });
  }

  left(email: string): void {
    this.store.set({ emailLeft: email });
  }

  writeAgain(): void {
    const { transcript, focus } = this.store.state;
    this.store.set({ reopened: standing(transcript)?.seq ?? 0, focus: focus + 1 });
  }

  tryNow(): void {
    if (!this.store.state.visited) return void this.visit();
    this.talk.wake();
    this.draft.files.wake();
  }

  /** Another tab of this browser changed what is kept. */
  changedElsewhere(name: string): void {
    if (name === "read") this.store.set({ read: Math.max(this.store.state.read, Number(this.keep.get("read") ?? 0)) });
    if (name === "asked") this.store.set({ asked: this.hasAnswered(this.store.state.site?.prechat ?? null) || this.store.state.asked });
    if (name.startsWith("out:")) this.talk.refresh();
    if (name !== "visitor") return;
    if (!this.visits.isKept && this.store.state.visited) this.forget();
    if (this.visits.isKept && !this.store.state.visited) void this.visit();
  }

  private get token(): string {
    return this.visits.remembered?.token ?? "";
  }

  private get user(): string | null {
    return this.visits.remembered?.user ?? this.greeting.identity?.user_id ?? null;
  }

  /** Visits, or joins the visit under way; false when nobody answered or we are not let in. */
  private visit(): Promise<boolean> {
    return (this.visiting ??= this.makeVisit().finally(() => (this.visiting = null)));
  }

  private async makeVisit(): Promise<boolean> {
    const before = this.visits.remembered;
    const { key, locale, page, identity } = this.greeting;
    const answer = await this.visits.make({ key, locale, page, identity });
    if (answer.ok) return this.welcomed(answer.value, before), true;
    this.failures += 1;
    this.store.set({ unreachable: answer.problem });
    if (mayPass(answer)) this.world.later(answer.after ?? backoff(this.failures, this.world.random()), () => !this.store.state.visited && void this.visit());
    return false;
  }

  private welcomed(visit: Visit, before: Remembered | null): void {
    const { open, opens_at, agents_available, site, contact } = visit;
    this.failures = 0;
    if (this.visitor !== null && this.visitor !== visit.visitor) this.empty({});
    if (before && before.user !== null && before.user !== this.user) this.draft.clear();
    else if (!this.store.state.visited) this.draft.restore();
    this.visitor = visit.visitor;
    // On a browser that has not seen this conversation before, old messages are not news.
    const read = this.keep.get("read") ?? (before?.visitor === visit.visitor ? "0" : String(visit.latest));
    this.keep.set("read", read);
    const asked = visit.conversation !== null || this.hasAnswered(site.prechat) || !mustAsk(site.prechat, contact);
    this.store.set({ visited: true, unreachable: null, site, hours: { open, opens_at, agents_available }, contact, asked, read: Number(read), caughtUp: visit.latest === 0 });
    this.ongoing = visit.conversation?.state === "open" || visit.latest > Number(read);
    this.listen();
    this.talk.begin();
  }

  private listen(): void {
    const { shown, visited, transcript, out } = this.store.state;
    const last = standing(transcript);
    const goesOn = last ? last.conversation === "open" : this.ongoing || transcript.messages.size > 0;
    this.talk.listen(visited && (shown || goesOn || out.length > 0));
  }

  private empty(keep: Partial<State>): void {
    this.talk.listen(false);
    this.store.set({ transcript: EMPTY, caughtUp: false, out: [], sending: null, typing: null, read: 0, reopened: 0, contact: null, emailLeft: null, ...keep });
  }

  private hasAnswered(prechat: Prechat | null): boolean {
    return this.keep.get("asked") === consentWords(prechat);
  }

  private know({ name, email }: Details): void {
    const { contact } = this.store.state;
    this.store.set({ contact: { name: name ?? contact?.name ?? null, email: email ?? contact?.email ?? null } });
  }

  /** With the first message, what the page said about the visitor, unless a form asked for it. */
  private async introduce(): Promise<void> {
    const { contact, site } = this.store.state;
    const { name, email } = this.greeting.hint;
    if (contact?.name || contact?.email || site?.prechat || !(name || email)) return;
    await this.tell({ answers: {}, ...(name ? { name } : {}), ...(email ? { email } : {}) });
  }
}

function mustAsk(prechat: Prechat | null, contact: State["contact"]): boolean {
  return prechat !== null && (prechat.consent !== null || openFields(prechat, contact).length > 0);
}

function consentWords(prechat: Prechat | null | undefined): string {
  const words = JSON.stringify(prechat?.consent?.text ?? "");
  // A short mark of the words, only to notice that they changed; the proof is the hash sent with the answer.
  return [...words].reduce((mark, sign) => (mark * 31 + sign.codePointAt(0)!) | 0, 7).toString(36);
}
