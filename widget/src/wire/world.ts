/** Time, chance and the network, handed in so that tests can bring their own. */
import type { Attachment } from "./types";
import { upload } from "./upload";

export interface Socket {
  send(words: string): void;
  close(): void;
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: (() => void) | null;
}

export interface Sending {
  progress(share: number): void;
  signal: AbortSignal;
}

export interface World {
  /** Milliseconds since 1970. */
  now(): number;
  /** The time zone of this browser's clock, by which the law of the place is told; empty where it tells none. */
  zone(): string;
  /** At least 0, less than 1. */
  random(): number;
  /** A fresh UUID. */
  id(): string;
  /** Runs `then` after so many milliseconds; the answer calls it off. */
  later(milliseconds: number, then: () => void): () => void;
  fetch(address: string, ask: RequestInit): Promise<Response>;
  socket(path: string): Socket;
  upload(path: string, file: File, headers: Record<string, string>, sending: Sending): Promise<{ status: number; words: unknown; after: string | null }>;
}

export type Uploaded = Attachment;

/** The browser, with everything below the folder that `base` stands in. */
export function browser(base: string): World {
  return {
    now: () => Date.now(),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? "",
    random: () => Math.random(),
    id: uuid,
    later: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    fetch: (address, ask) => fetch(new URL(address, base), ask),
    socket: (path) => {
      const address = new URL(path, base);
      address.protocol = address.protocol.replace("http", "ws");
      return new WebSocket(address) as Socket;
    },
    upload: (path, file, headers, sending) => upload(new URL(path, base).href, file, headers, sending),
  };
}

/** A random UUID, also where the page is not served over https and `randomUUID` is therefore missing. */
function uuid(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
