/** Small things kept in the frame's own origin; where the browser forbids that, in memory for as long as the page lives. */

export interface Keep {
  get(name: string): string | null;
  set(name: string, value: string): void;
  remove(name: string): void;
  /** The names that begin so, without that beginning. */
  names(beginning: string): string[];
}

/** What of a browser's storage is needed here. */
export type Shelf = Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem">;

/** Keeps under `prefix` in `storage`; what the storage refuses (full, or forbidden) stays in memory. */
export function keepIn(storage: Shelf | null, prefix: string): Keep {
  const memory = new Map<string, string>();
  const attempt = <T>(act: (storage: Shelf) => T, instead: T): T => {
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

/** The storage the browser gives this frame, or null where it is forbidden. */
export function allowed(which: "localStorage" | "sessionStorage"): Shelf | null {
  try {
    const storage = window[which];
    storage.setItem("fairline", "");
    storage.removeItem("fairline");
    return storage;
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
