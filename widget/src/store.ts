/** Holds the state, tells who wants to know that it changed. */
import { BEGINNING, type State } from "./state";

export class Store {
  state: State = BEGINNING;
  private watchers: ((state: State, before: State) => void)[] = [];

  watch(watcher: (state: State, before: State) => void): void {
    this.watchers.push(watcher);
  }

  set(change: Partial<State>): void {
    const before = this.state;
    this.state = { ...before, ...change };
    for (const watcher of this.watchers) watcher(this.state, before);
  }
}
