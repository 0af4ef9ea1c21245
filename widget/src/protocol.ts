/** The few words the host page and the frame say to each other; each side checks who speaks before it listens. */

/** Where the visitor is. Addresses travel without query and fragment: these may hold secrets of the host page. */
export interface Page {
  url: string;
  title: string;
  referrer: string;
}

/** Who the host page says the visitor is; `hash` is the proof, made on the host's server. */
export interface Identity {
  user_id: string;
  hash: string;
  name?: string;
  email?: string;
}

/** What the host page believes, without proof: only used to fill in the form. */
export interface Hint {
  name?: string;
  email?: string;
}

/** Where the open panel has no room beside the page and covers it. */
export const COVERS = "(max-width:519px),(max-height:479px)";

/** How the launcher and the frame look, and what they are called in the visitor's language. */
export interface Look {
  /** Rules for the shadow they stand in. */
  style: string;
  /** The launcher's sign while the panel is closed, and while it is open: SVG paths on a grid of 24. */
  shapes: [closed: string, open: string];
  left: boolean;
  title: string;
  open: string;
  close: string;
}

export type PageSays =
  | { fairline: "hello"; page: Page; locale: string; theme: string; identity: Identity | null; hint: Hint; open: boolean; covers: boolean }
  | { fairline: "page"; page: Page }
  | { fairline: "open"; focus: boolean }
  | { fairline: "close" }
  | { fairline: "identify"; identity: Identity | null; hint: Hint }
  | { fairline: "forget" };

export type FrameSays =
  | { fairline: "ready"; look: Look; open: boolean }
  | { fairline: "look"; look: Look }
  | { fairline: "unread"; count: number; label: string }
  /** There is much to show, or little: the panel takes the room it needs. */
  | { fairline: "size"; tall: boolean }
  | { fairline: "close" };

/** What `source` at `origin` said, or null when somebody else spoke or the words are not ours. */
export function heard<Says extends { fairline: string }>(event: MessageEvent, source: unknown, origin: string): Says | null {
  if (event.source !== source || event.origin !== origin) return null;
  const words: unknown = event.data;
  return typeof words === "object" && words !== null && "fairline" in words ? (words as Says) : null;
}
