/** Small choices kept in this browser: widths, theme, drafts. Nothing breaks where a browser keeps nothing. */
import { useCallback, useState } from "react";

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

/** Forgets everything kept under a first word: the drafts at sign-out. */
export function forget(first: string): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX + first)) localStorage.removeItem(name);
  } catch {
    // nothing was kept
  }
}

export function useKept<T>(name: string, otherwise: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => kept(name, otherwise));
  const set = useCallback((next: T) => { setValue(next); keep(name, next); }, [name]);
  return [value, set];
}
