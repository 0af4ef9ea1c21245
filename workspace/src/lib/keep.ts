/** Small choices kept in this browser: widths, theme, drafts. Nothing breaks where a browser keeps nothing. */
import { useCallback, useSyncExternalStore } from "react";

const PREFIX = "fairline.";

export function kept<T>(name: string, otherwise: T): T {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? otherwise : (JSON.parse(text) as T);
  } catch {
    return otherwise;
  }
}

export function keep(name: string, value: unknown): void {
  try {
    if (value === null || value === undefined) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // A private window may refuse; the choice then lasts until the page is closed.
  }
}

/** The names kept under a first word. */
export function keptNames(first: string): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(PREFIX + first)).map((name) => name.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/** Forgets everything kept under a first word: the drafts at sign-out. */
export function forget(first: string): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX + first)) localStorage.removeItem(name);
  } catch {
    // nothing was kept
  }
}

const readers = new Set<() => void>();
const parsed = new Map<string, { text: string | null; value: unknown }>();
const fallback = new Map<string, string>();

function raw(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name) ?? fallback.get(name) ?? null;
  } catch {
    return fallback.get(name) ?? null;
  }
}

/** A kept choice as state: every component that reads the name sees the change. */
export function useKept<T>(name: string, otherwise: T): [T, (value: T) => void] {
  const text = useSyncExternalStore(listen, () => raw(name));
  const set = useCallback((next: T) => { fallback.set(name, JSON.stringify(next)); keep(name, next); readers.forEach((tell) => tell()); }, [name]);
  return [text === null ? otherwise : (read(name, text) as T), set];
}

function read(name: string, text: string): unknown {
  const known = parsed.get(name);
  if (known?.text === text) return known.value;
  const value: unknown = JSON.parse(text);
  parsed.set(name, { text, value });
  return value;
}

function listen(tell: () => void): () => void {
  readers.add(tell);
  addEventListener("storage", tell);
  return () => { readers.delete(tell); removeEventListener("storage", tell); };
}
