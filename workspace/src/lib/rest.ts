/** Does what nobody waits for, once the page has painted and rests. */

const BREATH = 100, LATEST = 400;

/** Calls back a breath after the next frame, in a moment without work; gives back a way to call it off. */
export function whenAtRest(does: () => void): () => void {
  let forget = () => undefined as void;
  const timer = setTimeout(() => { forget = idle(does); }, BREATH);
  return () => { clearTimeout(timer); forget(); };
}

// Safari has no idle moments to tell of.
function idle(does: () => void): () => void {
  if (!globalThis.requestIdleCallback) { does(); return () => undefined; }
  const asked = requestIdleCallback(does, { timeout: LATEST });
  return () => cancelIdleCallback(asked);
}
