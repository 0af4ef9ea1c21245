/** The host page as the frame sees it: one window of one origin, pinned at the first word. */
import { heard, type FrameSays, type PageSays } from "./protocol";

export interface Host {
  say(words: FrameSays): void;
}

/** Listens to the page around us; `then` gets its words, and the way to answer. */
export function listen(then: (words: PageSays, host: Host) => void): void {
  let origin: string | null = null;
  const host: Host = { say: (words) => origin && parent.postMessage(words, origin) };
  addEventListener("message", (event) => {
    // Who may stand around us is decided by frame-ancestors; whoever greets first is the one we keep to.
    const words = heard<PageSays>(event, parent, origin ?? event.origin);
    if (!words || event.origin === "null" || (origin === null && words.fairline !== "hello")) return;
    origin = event.origin;
    then(words, host);
  });
}

/** No page around us: the messenger has the whole window for itself. */
export const ALONE: Host = { say: () => undefined };
