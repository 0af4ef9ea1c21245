/** The state of the composer: text and selection, files, choices, what the gate would say, and sending. */
import { useCallback, useLayoutEffect, useRef, useState, type ChangeEvent, type ClipboardEvent, type KeyboardEvent, type RefObject } from "react";
import type { Conversation } from "@/client/contract";
import { useMembers } from "@/client/queries";
import { newId } from "@/lib/ids";
import { matches, onMac } from "@/lib/keys";
import { now } from "@/lib/now";
import { useLive } from "@/live/live";
import { useTellProblem } from "@/ui/notices";
import { nextItem, type Edited } from "./marks";
import { EDITS, type Edit } from "./toolbar";
import { useAttachments } from "./use_attachments";
import { useChoices, type Taken } from "./use_choices";
import { useDraft, type Kind } from "./use_draft";
import { useDrop } from "./use_drop";
import { usePreview } from "./use_preview";

const TYPING_EVERY = 3000;

export function useComposer(conversation: Conversation, mayReply: boolean, area: RefObject<HTMLTextAreaElement | null>) {
  const { kind, text, setText, setKind, put } = useDraft(conversation.id, mayReply);
  const caretAfter = useRef<{ from: number; to: number } | null>(null);
  const lastTyping = useRef(0);
  const [caret, setCaret] = useState(0);
  const files = useAttachments(conversation.id);
  const { dropping, drop } = useDrop(files.add);
  const { sender, connection } = useLive();
  const members = useMembers().data;
  const tell = useTellProblem();
  const preview = usePreview(conversation.id, text, files.ready, kind === "reply" && mayReply);

  useLayoutEffect(() => {
    if (caretAfter.current) area.current?.setSelectionRange(caretAfter.current.from, caretAfter.current.to);
    caretAfter.current = null;
  }, [text, area]);

  const place = (edited: Edited) => { caretAfter.current = edited; setCaret(edited.to); setText(edited.text); area.current?.focus(); };
  const selection = (): Edited => ({ text, from: area.current?.selectionStart ?? text.length, to: area.current?.selectionEnd ?? text.length });
  const edit = (how: Edit) => place(how(selection()));
  const choices = useChoices(kind, text, caret, (taken: Taken, at) => {
    const end = taken.from + taken.put.length;
    place({ text: text.slice(0, taken.from) + taken.put + text.slice(at), from: end, to: end });
  });

  const canSend = !files.busy && (text.trim() !== "" || (kind === "reply" && files.ready.length > 0)) && !(kind === "reply" && !mayReply);
  function send() {
    if (!canSend) return;
    const mentions = kind === "note" ? (members ?? []).filter((member) => text.includes(`@${member.name}`)).map((member) => member.id) : [];
    const attachments = kind === "reply" ? files.ready : [];
    void sender.send({ clientId: newId(), conversation: conversation.id, kind, text: text.trim(), attachments, mentions, at: now() }).catch(tell);
    setText("");
    if (kind === "reply") files.clear();
    area.current?.focus();
  }

  const write = useCallback((next: Kind, words?: string) => {
    if (words === undefined) setKind(next);
    else put(next, words);
    requestAnimationFrame(() => { const element = area.current; element?.focus(); element?.setSelectionRange(element.value.length, element.value.length); });
  }, [setKind, put, area]);

  return {
    kind, text, files, choices, preview, dropping, drop, canSend, send, edit, write,
    openSaved: () => { setKind("reply"); place({ text: text.startsWith("/") ? text : `/${text}`, from: 1, to: 1 }); },
    onSelect: () => setCaret(area.current?.selectionEnd ?? 0),
    onChange: (event: ChangeEvent<HTMLTextAreaElement>) => {
      setCaret(event.currentTarget.selectionEnd);
      setText(event.currentTarget.value);
      if (kind === "reply" && now() - lastTyping.current > TYPING_EVERY) { lastTyping.current = now(); connection.typing(conversation.id); }
    },
    onPaste: (event: ClipboardEvent) => { if (kind === "reply" && event.clipboardData.files.length) { event.preventDefault(); files.add(event.clipboardData.files); } },
    onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => {
      if (event.nativeEvent.isComposing || choices.onKey(event)) return;
      const mac = onMac();
      const tool = Object.values(EDITS).find(({ keys }) => matches(keys, event.nativeEvent, mac));
      const touch = matchMedia("(pointer: coarse)").matches;
      if (tool) { event.preventDefault(); edit(tool.edit); }
      else if (event.key === "Escape") area.current?.blur();
      else if (event.key === "Enter" && (event.ctrlKey || event.metaKey || (!event.shiftKey && !touch))) { event.preventDefault(); send(); }
      else if (event.key === "Enter") { const next = nextItem(selection()); if (next) { event.preventDefault(); place(next); } }
    },
  };
}
