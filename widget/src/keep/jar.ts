/** Where a browser forbids storage to a frame of another site, cookies bound to this frame on this one site (CHIPS) still hold a little. */
import type { Shelf } from "./storage";

/** Half a year, in seconds. */
const LASTS = 15_552_000;

/**
 * A shelf made of cookies. `path` is the frame's own: they travel with the frame's page and with nothing else.
 * Throws, as a storage does, when something does not fit; and always for drafts, which nobody has agreed to send anywhere yet.
 */
export function jar(page: { cookie: string }, path: string): Shelf {
  const write = (name: string, value: string, seconds: number) => {
    page.cookie = `${encodeURIComponent(name)}=${encodeURIComponent(value)}; Path=${path}; Max-Age=${seconds}; SameSite=None; Secure; Partitioned`;
  };
  const all = () => page.cookie.split("; ").flatMap((pair) => {
    const [name, value] = pair.split("=");
    return name && value !== undefined ? [[decodeURIComponent(name), decodeURIComponent(value)] as const] : [];
  });
  const getItem = (name: string) => all().find(([one]) => one === name)?.[1] ?? null;
  return {
    get length() {
      return all().length;
    },
    key: (index) => all()[index]?.[0] ?? null,
    getItem,
    setItem(name, value) {
      if (!name.endsWith(":draft")) write(name, value, LASTS);
      if (getItem(name) !== value) throw new Error("no room for it");
    },
    removeItem: (name) => write(name, "", 0),
  };
}
