/** What one is writing in a conversation: kept in this browser at once, and on the server a moment later, so that it is there on another desk. */
import { useCallback, useEffect, useRef, useState } from "react";
import { client } from "@/client/http";
import { keep, kept } from "@/lib/keep";
import { whenAtRest } from "@/lib/rest";

export type Kind = "reply" | "note";
export interface Draft { kind: Kind; reply: string; note: string }
const nothing: Draft = { kind: "reply", reply: "", note: "" };
const SETTLED = 800;

interface Far { text: string; updated: string | null }
const at = (conversation: string) => `/v1/conversations/${encodeURIComponent(conversation)}/draft`;
const fetchDraft = (conversation: string, kind: Kind) => client.ask<Far>("GET", at(conversation), undefined, { query: { kind } });
const putDraft = (conversation: string, kind: Kind, text: string) => client.ask<unknown>("PUT", at(conversation), { kind, text });

export function useDraft(conversation: string, mayReply: boolean, mayKeep: boolean) {
  const name = `draft.${conversation}`;
  const [draft, setDraft] = useState<Draft>(() => kept(name, nothing));
  const latest = useRef(draft);
  useEffect(() => { latest.current = draft; });
  useEffect(() => {
    const save = () => keep(name, latest.current.reply || latest.current.note ? latest.current : null);
    const timer = setTimeout(save, 300);
    // A page that is reloaded or closed unmounts nothing.
    addEventListener("pagehide", save);
    return () => { clearTimeout(timer); removeEventListener("pagehide", save); save(); };
  }, [name, draft]);
  useFarDraft(conversation, "reply", draft.reply, mayKeep, useCallback((text) => setDraft((before) => (before.reply ? before : { ...before, reply: text })), []));
  useFarDraft(conversation, "note", draft.note, mayKeep, useCallback((text) => setDraft((before) => (before.note ? before : { ...before, note: text })), []));
  const kind: Kind = mayReply ? draft.kind : "note";
  const setText = useCallback((text: string) => setDraft((before) => ({ ...before, [mayReply ? before.kind : "note"]: text })), [mayReply]);
  const setKind = useCallback((next: Kind) => setDraft((before) => ({ ...before, kind: next })), []);
  const put = useCallback((next: Kind, text: string) => setDraft((before) => ({ ...before, kind: next, [next]: text })), []);
  return { kind, text: draft[kind], setText, setKind, put };
}

/** Brings what the server holds where nothing is written here, and sends what settles. */
function useFarDraft(conversation: string, kind: Kind, text: string, wanted: boolean, onFound: (text: string) => void): void {
  const far = useRef<string | null>(null);
  const latest = useRef(text);
  useEffect(() => { latest.current = text; });
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    const bring = () => void fetchDraft(conversation, kind).then((found) => { if (here) { far.current = found.text; if (found.text) onFound(found.text); } }, () => undefined);
    const forget = whenAtRest(bring);
    return () => { here = false; forget(); };
  }, [conversation, kind, wanted, onFound]);
  useEffect(() => {
    if (!wanted) return;
    // What cannot be kept there now stays in this browser and goes with the next key.
    const send = () => { if (far.current !== null && far.current !== latest.current) { far.current = latest.current; void putDraft(conversation, kind, latest.current).catch(() => undefined); } };
    const timer = setTimeout(send, SETTLED);
    return () => { clearTimeout(timer); };
  }, [conversation, kind, text, wanted]);
  useEffect(() => () => { if (wanted && far.current !== null && far.current !== latest.current) void putDraft(conversation, kind, latest.current).catch(() => undefined); }, [conversation, kind, wanted]);
}
