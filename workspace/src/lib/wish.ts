/** Something one page wants opened that another part of the workspace draws: kept until it is taken. */
import { useSyncExternalStore } from "react";

export interface Wish<T> { ask: (what: T) => void; done: () => void; use: () => T | null }

export function createWish<T>(): Wish<T> {
  let held: T | null = null;
  const readers = new Set<() => void>();
  const put = (next: T | null) => { held = next; readers.forEach((tell) => tell()); };
  const listen = (tell: () => void) => { readers.add(tell); return () => void readers.delete(tell); };
  return { ask: put, done: () => put(null), use: () => useSyncExternalStore(listen, () => held) };
}
