/** Small things kept in the frame's own origin; where the browser forbids that, in memory for as long as the page lives. */

export interface Keep {
  get(name: string): string | null;
  set(name: string, value: string): void;
  remove(name: string): void;
  /** The names that begin so, without that beginning. */
  names(beginning: string): string[];
}

/** Keeps under `prefix` in `storage`; what the storage refuses (full, or forbidden) stays in memory. */
export function keepIn(storage: Storage | null, prefix: string): Keep {
  const memory = new Map<string, string>();
  const attempt = <T>(act: (storage: Storage) => T, instead: T): T => {
    try {
      return storage ? act(storage) : instead;
    } catch {
      return instead;
    }
  };
  return {
    get: (name) => memory.get(name) ?? attempt((kept) => kept.getItem(prefix + name), null),
    set(name, value) {
      memory.delete(name);
      const kept = attempt((kept) => (kept.setItem(prefix + name, value), true), false);
      if (!kept) memory.set(name, value);
    },
    remove(name) {
      memory.delete(name);
      attempt((kept) => kept.removeItem(prefix + name), undefined);
    },
    names(beginning) {
      const stored = attempt((kept) => Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? ""), []);
      const full = prefix + beginning;
      const found = stored.filter((name) => name.startsWith(full)).map((name) => name.slice(full.length));
      const remembered = [...memory.keys()].filter((name) => name.startsWith(beginning)).map((name) => name.slice(beginning.length));
      return [...new Set([...found, ...remembered])];
    },
  };
}

/** The storage the browser gives this frame, or null where even asking is forbidden. */
export function allowed(which: "localStorage" | "sessionStorage"): Storage | null {
  try {
    return window[which];
  } catch {
    return null;
  }
}

/** Reads back what was written as JSON; null when it is missing or not ours. */
export function read<T>(keep: Keep, name: string): T | null {
  try {
    return JSON.parse(keep.get(name) ?? "null") as T | null;
  } catch {
    return null;
  }
}
