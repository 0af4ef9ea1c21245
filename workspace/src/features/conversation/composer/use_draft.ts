/** What one is writing in a conversation, kept in this browser until it is sent. */
import { useCallback, useEffect, useRef, useState } from "react";
import { keep, kept } from "@/lib/keep";

export type Kind = "reply" | "note";
export interface Draft { kind: Kind; reply: string; note: string }
const nothing: Draft = { kind: "reply", reply: "", note: "" };

export function useDraft(conversation: string, mayReply: boolean) {
  const name = `draft.${conversation}`;
  const [draft, setDraft] = useState<Draft>(() => kept(name, nothing));
  const latest = useRef(draft);
  useEffect(() => { latest.current = draft; });
  useEffect(() => {
    const save = () => keep(name, latest.current.reply || latest.current.note ? latest.current : null);
    const timer = setTimeout(save, 300);
    return () => { clearTimeout(timer); save(); };
  }, [name, draft]);
  const kind: Kind = mayReply ? draft.kind : "note";
  const setText = useCallback((text: string) => setDraft((before) => ({ ...before, [mayReply ? before.kind : "note"]: text })), [mayReply]);
  const setKind = useCallback((next: Kind) => setDraft((before) => ({ ...before, kind: next })), []);
  const put = useCallback((next: Kind, text: string) => setDraft((before) => ({ ...before, kind: next, [next]: text })), []);
  return { kind, text: draft[kind], setText, setKind, put };
}
