/** A clock that jumps, and timers that live on it. */
export class Clock {
  private at = 1_700_000_000_000;
  private timers = new Map<number, { due: number; run: () => void }>();
  private next = 0;

  now = (): number => this.at;

  later = (milliseconds: number, run: () => void): (() => void) => {
    const id = this.next++;
    this.timers.set(id, { due: this.at + milliseconds, run });
    return () => void this.timers.delete(id);
  };

  /** Lets so much time pass, with everything that falls due in it, in order. */
  async jump(milliseconds: number): Promise<void> {
    const end = this.at + milliseconds;
    for (;;) {
      await settled();
      const [id, timer] = [...this.timers].toSorted(([, one], [, other]) => one.due - other.due)[0] ?? [];
      if (id === undefined || !timer || timer.due > end) break;
      this.timers.delete(id);
      this.at = Math.max(this.at, timer.due);
      timer.run();
    }
    this.at = end;
    await settled();
  }

  get waiting(): number {
    return this.timers.size;
  }
}

/** Everything that only waited for promises has run. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
