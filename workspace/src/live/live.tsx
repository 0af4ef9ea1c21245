/** Gives the pages the live desk: one connection for the signed-in workspace, and hooks to read it. */
import { useQueryClient } from "@tanstack/react-query";
import { createContext, useContext, useEffect, useMemo, useRef, useSyncExternalStore, type ReactNode } from "react";
import type { Frame } from "@/client/frames";
import { keep, kept } from "@/lib/keep";
import { now } from "@/lib/now";
import { createConnection, type Connection, type SocketLike } from "./connection";
import type { Desk } from "./desk";
import { heldBack, leaving, type Pending } from "./outbox";
import { createSender, type Sender } from "./sender";
import { createStore, type Held, type Store } from "./store";

const Wired = createContext<{ store: Store; connection: Connection; sender: Sender } | null>(null);

const OUTBOX = "draft.outbox", TRY_AGAIN = 10_000;

/** The first words of the query keys whose answers the socket keeps up to date. */
const TOLD = ["rows", "thread", "conversation", "offers", "presence", "presences", "contact", "timeline", "account-notices"];

function openSocket(): SocketLike {
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  return new WebSocket(`${scheme}//${location.host}/v1/live`) as unknown as SocketLike;
}

function wait(milliseconds: number, then: () => void) {
  const timer = setTimeout(then, milliseconds);
  return () => clearTimeout(timer);
}

export function Live({ me, language, onSignedOut, children }: { me: string; language: string; onSignedOut: () => void; children: ReactNode }) {
  const queries = useQueryClient();
  const wired = useMemo(() => {
    const store = createStore(me);
    const told = {
      frame: (frame: Frame) => store.take(frame, now()),
      line: store.setLine,
    };
    store.send(() => heldBack(kept<Pending[]>(OUTBOX, []), me));
    return { store, sender: createSender(store), connection: createConnection({ open: openSocket, wait, random: Math.random }, told) };
  }, [me]);
  useEffect(() => {
    const { store, connection } = wired;
    const retry = () => { connection.retry(); wired.sender.allAgain(); };
    // A line may stand while requests fail, on a train or behind a proxy: what could not leave is tried every now and then.
    const timer = setInterval(() => wired.sender.allAgain(), TRY_AGAIN);
    let first = true;
    const forget = store.hear((frame) => {
      // What was asked before the socket stood may have missed something; after that the socket tells everything, in order.
      if ("resync" in frame || ("ready" in frame && first)) void queries.invalidateQueries({ predicate: (query) => TOLD.includes(String(query.queryKey[0])) });
      if ("n" in frame && frame.data.account_notice) void queries.invalidateQueries({ queryKey: ["account-notices"] });
      if ("ready" in frame || "resync" in frame) { first = false; wired.sender.allAgain(); }
    });
    // What has not left yet outlives the page; a reload, a crash, an empty battery.
    let last = store.get().outbox;
    const remember = store.subscribe(() => {
      const { outbox } = store.get();
      if (outbox === last) return;
      last = outbox;
      const waiting = leaving(outbox, me);
      keep(OUTBOX, waiting.length ? waiting : null);
    });
    connection.start();
    addEventListener("online", retry);
    return () => { clearInterval(timer); removeEventListener("online", retry); remember(); forget(); connection.stop(); };
  }, [wired, queries, me]);
  const spoken = useRef(language);
  useEffect(() => { if (spoken.current !== language) wired.connection.renew(); spoken.current = language; }, [wired, language]);
  const line = useSyncExternalStore(wired.store.subscribe, () => wired.store.get().line);
  useEffect(() => { if (line === "signed-out") onSignedOut(); }, [line, onSignedOut]);
  return <Wired value={wired}>{children}</Wired>;
}

export function useLive() {
  const wired = useContext(Wired);
  if (!wired) throw new Error("useLive stands outside Live");
  return wired;
}

/** A piece of what is held; give a selector that returns a held value, not a new one each time. */
export function useHeld<T>(select: (held: Held) => T): T {
  const { store } = useLive();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

export const useDesk = <T,>(select: (desk: Desk) => T): T => useHeld((held) => select(held.desk));

/** Keeps a topic watched on the socket while the page stands: "conversation:<id>", "floor", "presences". */
export function useWatch(topic: string | null): void {
  const { connection } = useLive();
  useEffect(() => {
    if (!topic) return;
    connection.watch(topic);
    return () => connection.unwatch(topic);
  }, [connection, topic]);
}

/** Calls back on each frame, always with the newest callback. */
export function useFrames(tell: (frame: Frame) => void): void {
  const { store } = useLive();
  const latest = useRef(tell);
  useEffect(() => { latest.current = tell; });
  useEffect(() => store.hear((frame) => latest.current(frame)), [store]);
}
