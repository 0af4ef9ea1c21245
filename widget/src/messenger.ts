/** The messenger's verbs: what the visitor and the page around can ask of it, and when it speaks to the platform at all. */
import { Arrival } from "./arrival";
import { Draft } from "./draft";
import { markOf } from "./form";
import { ALONE, type Host } from "./host";
import { Outbox } from "./keep/outbox";
import type { Keep } from "./keep/storage";
import type { Hint, Identity, Page } from "./protocol";
import { Store } from "./store";
import { Talk } from "./talk";
import { fold, standing } from "./transcript";
import { Visits } from "./visit";
import { client, type Answer, type Client } from "./wire/client";
import type { Details, FeedQuestion, Locale, Site } from "./wire/types";
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
  private arrival: Arrival;
  private told = { words: "", key: "" };

  constructor(readonly world: World, readonly keep: Keep, private host: Host, readonly greeting: Greeting) {
    this.client = client(world, () => greeting.locale, () => this.token);
    this.visits = new Visits(keep, this.client);
    this.box = new Outbox(keep, greeting.tab);
    this.draft = new Draft(keep, this.store, world, this.client);
    this.talk = new Talk({
      world, keep, client: this.client, store: this.store, box: this.box,
      user: () => this.user, token: () => this.token, page: () => this.greeting.page, renew: () => this.arrival.visit(),
    });
    this.arrival = new Arrival({ world, keep, store: this.store, visits: this.visits, talk: this.talk, draft: this.draft, greeting });
    this.store.watch((state, before) => state.transcript !== before.transcript && this.arrival.listen());
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
    if (this.arrival.isWanted) void this.arrival.visit();
  }

  open(focus: boolean): void {
    this.keep.set("open", "yes");
    this.store.set({ shown: true, ...(focus ? { focus: this.store.state.focus + 1 } : {}) });
    if (this.store.state.visited) this.arrival.listen();
    else void this.arrival.visit();
  }

  /** The panel closes; the page around is told where it was the visitor, not the page, who closed it. */
  close(tell: boolean): void {
    if (this.alone) return;
    this.keep.set("open", "no");
    this.store.set({ shown: false });
    if (tell) this.host.say({ fairline: "close" });
    this.arrival.listen();
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
    this.arrival.listen();
    this.tryNow();
  }

  /** The host page names somebody; the same name again changes nothing. */
  identify(identity: Identity | null, hint: Hint): void {
    const before = this.greeting.identity;
    this.greeting.hint = hint;
    this.greeting.identity = identity;
    if (before?.user_id === identity?.user_id && before?.hash === identity?.hash) return;
    if (identity) void this.arrival.visit();
  }

  /** Signs the visitor off on this browser: nothing of theirs stays. */
  forget(): void {
    this.talk.listen(false);
    this.draft.clear();
    this.box.clear();
    this.visits.forget();
    this.greeting.identity = null;
    this.greeting.hint = {};
    this.arrival.leave();
    this.close(true);
  }

  /** Says the year of birth, and goes on where that is old enough. */
  async bornIn(year: number): Promise<Answer<{ age: string }>> {
    const answer = await this.visits.tellAge(this.greeting.key, year);
    if (answer.ok && answer.value.age) {
      this.store.set({ age: answer.value.goes_on ? "open" : "young", focus: this.store.state.focus + 1 });
      if (answer.value.goes_on) void this.arrival.visit();
    }
    return answer;
  }

  /** Sends the form, or the e-mail left; the same sent again, because its answer was lost, counts once. */
  async tell(details: Details): Promise<Answer<unknown>> {
    const words = JSON.stringify(details);
    if (this.told.words !== words) this.told = { words, key: this.world.id() };
    const answer = await this.client.details(details, this.told.key);
    if (answer.ok) this.know(details);
    return answer;
  }

  /** The form is answered: this visitor is not asked again, unless the words of the consent change. */
  answered(): void {
    const { site, focus } = this.store.state;
    this.keep.set("asked", markOf(site?.prechat));
    this.store.set({ asked: true, focus: focus + 1 });
    this.talk.formAnswered();
  }

  left(email: string): void {
    this.store.set({ emailLeft: email });
  }

  /** Answers how it was; false where it could not be taken now. */
  async answer(question: FeedQuestion, chosen: string, comment: string): Promise<boolean> {
    const answer = await this.client.answer({ question: question.question, chosen, comment });
    if (answer.ok) this.store.set({ transcript: fold(this.store.state.transcript, { ...question, ...answer.value }) });
    return answer.ok;
  }

  writeAgain(): void {
    const { transcript, focus } = this.store.state;
    this.store.set({ reopened: standing(transcript)?.seq ?? 0, focus: focus + 1 });
  }

  tryNow(): void {
    if (this.store.state.visited) {
      this.talk.wake();
      this.draft.files.wake();
    } else if (this.arrival.isWanted) void this.arrival.visit();
  }

  /** Another tab of this browser changed what is kept. */
  changedElsewhere(name: string): void {
    if (name === "read") this.store.set({ read: Math.max(this.store.state.read, Number(this.keep.get("read") ?? 0)) });
    if (name === "asked") this.store.set({ asked: this.store.state.asked || this.keep.get("asked") === markOf(this.store.state.site?.prechat) });
    if (name.startsWith("out:")) this.talk.refresh();
    if (name !== "visitor") return;
    if (!this.visits.isKept && this.store.state.visited) this.forget();
    if (this.visits.isKept && !this.store.state.visited) void this.arrival.visit();
  }

  private get token(): string {
    return this.visits.remembered?.token ?? "";
  }

  private get user(): string | null {
    return this.visits.remembered?.user ?? this.greeting.identity?.user_id ?? null;
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
