/** The state of the composer: text and selection, files, choices, what the gate would say, and sending. */
import { useCallback, useLayoutEffect, useRef, useState, type ChangeEvent, type ClipboardEvent, type KeyboardEvent, type RefObject } from "react";
import type { Conversation } from "@/client/contract";
import { useMembers } from "@/client/queries";
import { newId } from "@/lib/ids";
import { matches, onMac } from "@/lib/keys";
import { now } from "@/lib/now";
import { may, useSession } from "@/client/session";
import type { Beside } from "@/live/outbox";
import { useLive } from "@/live/live";
import { useTellProblem } from "@/ui/notices";
import { nextItem, type Edited } from "./marks";
import { EDITS, type Edit } from "./toolbar";
import { useAttachments } from "./use_attachments";
import { useChoices, type Taken } from "./use_choices";
import type { Above } from "./beside";
import { useDraft, type Kind } from "./use_draft";
import { useMacro, type AfterReply } from "./use_macro";
import { useDrop } from "./use_drop";
import { usePreview } from "./use_preview";

const TYPING_EVERY = 3000;

export function useComposer(conversation: Conversation, mayReply: boolean, seen: number | undefined, area: RefObject<HTMLTextAreaElement | null>) {
  const { kind, text, setText, setKind, put } = useDraft(conversation.id, mayReply, may(useSession(), "conversation.reply"));
  const [above, setAbove] = useState<Above>(() => ({ subject: conversation.subject ?? "", cc: conversation.participants.map((one) => one.contact.id) }));
  const [after, setAfter] = useState<AfterReply | null>(null);
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
  const macro = useMacro(conversation.id);
  const choices = useChoices(kind, text, caret, (taken: Taken, at) => {
    if (taken.macro) { place({ text: text.slice(0, taken.from) + text.slice(at), from: taken.from, to: taken.from }); macro(taken.macro, (words, next) => { setAfter(next); const whole = text.slice(0, taken.from) + words + text.slice(at); place({ text: whole, from: whole.length, to: whole.length }); }); return; }
    const end = taken.from + taken.put.length;
    place({ text: text.slice(0, taken.from) + taken.put + text.slice(at), from: end, to: end });
  });

  const canSend = !files.busy && (text.trim() !== "" || (kind === "reply" && files.ready.length > 0)) && !(kind === "reply" && !mayReply);
  function send(how: Beside = {}) {
    if (!canSend) return;
    const mentions = kind === "note" ? (members ?? []).filter((member) => text.includes(`@${member.name}`)).map((member) => member.id) : [];
    const attachments = kind === "reply" ? files.ready : [];
    void sender.send({ clientId: newId(), conversation: conversation.id, kind, text: text.trim(), attachments, mentions, at: now(), beside: kind === "reply" ? { ...told(conversation, above), ...(after ? { after: after.status, custom: after.custom } : {}), ...how, ...(conversation.can.subject && seen !== undefined ? { seen } : {}) } : undefined }).catch(tell);
    setText("");
    setAfter(null);
    if (kind === "reply") files.clear();
    area.current?.focus();
  }

  const write = useCallback((next: Kind, words?: string) => {
    if (words === undefined) setKind(next);
    else put(next, words);
    const toEnd = () => { const element = area.current; element?.focus(); element?.setSelectionRange(element.value.length, element.value.length); };
    toEnd(); // at once: the next keys are words already
    if (words !== undefined) requestAnimationFrame(toEnd);
  }, [setKind, put, area]);

  return {
    kind, text, files, choices, preview, dropping, drop, canSend, above, setAbove, after, setAfter, send, edit, write,
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
      else if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.shiftKey && kind === "reply") { event.preventDefault(); send({ after: "solved" }); }
      else if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.altKey && kind === "reply") { event.preventDefault(); send({ after: "pending" }); }
      else if (event.key === "Enter" && (event.ctrlKey || event.metaKey || (!event.shiftKey && !touch && (kind === "note" || !conversation.can.subject)))) { event.preventDefault(); send(); }
      else if (event.key === "Enter") { const next = nextItem(selection()); if (next) { event.preventDefault(); place(next); } }
    },
  };
}

/** Only what differs from what the conversation says already goes on the wire. */
function told(conversation: Conversation, above: Above): Beside {
  const held = conversation.participants.map((one) => one.contact.id);
  const subject = conversation.can.subject && above.subject.trim() !== (conversation.subject ?? "") ? { subject: above.subject.trim() } : {};
  return { ...subject, ...(conversation.can.cc && held.toSorted().join() !== above.cc.toSorted().join() ? { cc: above.cc } : {}) };
}
