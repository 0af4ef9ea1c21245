/** What can go wrong on the way, ordered beforehand: each fault hits so many fitting requests. */
export type Fault = "500" | "429" | "413" | "cut-before" | "cut-after" | "slow";

export class Faults {
  private waiting: { fault: Fault; on: string; times: number }[] = [];
  /** Sockets are turned away. */
  noSockets = false;
  /** Nothing is answered at all. */
  dark = false;

  /** `on` is a method and the beginning of a path: "POST /widget/v1/messages". */
  plan(fault: Fault, on: string, times = 1): void {
    this.waiting.push({ fault, on, times });
  }

  /** Nothing planned any more. */
  heal(): void {
    this.waiting = [];
  }

  hit(method: string, path: string): Fault | null {
    if (this.dark) return "cut-before";
    const found = this.waiting.find(({ on, times }) => times > 0 && `${method} ${path}`.startsWith(on));
    if (!found) return null;
    found.times -= 1;
    return found.fault;
  }
}
