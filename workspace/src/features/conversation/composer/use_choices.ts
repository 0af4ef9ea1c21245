/** Which list is open above the composer, and what it offers for the letters written so far. */
import { useState, type KeyboardEvent } from "react";
import { useMembers } from "@/client/queries";
import { useSession } from "@/client/session";
import { holds } from "@/lib/text";
import { plain } from "@/lib/markdown";
import { useSavedReplies } from "../api";
import { chooseByKey, type Choice } from "./choices";
import { asking } from "./marks";
import type { Kind } from "./use_draft";

export interface Taken { from: number; put: string; mention?: string }
const MOST = 8;

export function useChoices(kind: Kind, text: string, caret: number, onTake: (taken: Taken, caret: number) => void) {
  const sign = kind === "reply" ? "/" : "@";
  const asked = asking(text, caret, sign);
  const [closed, setClosed] = useState<string | null>(null);
  const [picked, setPicked] = useState({ words: "", place: 0 });
  const options = useOptions(sign, asked?.words ?? "", asked !== null);
  const open = asked !== null && closed !== text && (sign === "/" || options.length > 0);
  const at = picked.words === asked?.words ? Math.min(picked.place, Math.max(0, options.length - 1)) : 0;
  const setAt = (place: number) => setPicked({ words: asked?.words ?? "", place });
  const take = (place: number) => {
    const option = options[place];
    if (asked && option) onTake({ from: asked.from, put: option.put, mention: option.mention }, caret);
  };
  const onKey = (event: KeyboardEvent): boolean => open && chooseByKey(event, options.length, at, { at: setAt, take, close: () => setClosed(text) });
  return { open, sign, choices: options as Choice[], at, setAt, take, onKey };
}

function useOptions(sign: "/" | "@", words: string, wanted: boolean): (Choice & { put: string; mention?: string })[] {
  const replies = useSavedReplies().data ?? [];
  const members = useMembers().data ?? [];
  const me = useSession().member.id;
  if (!wanted) return [];
  if (sign === "@") {
    return members.filter((member) => member.state === "active" && member.id !== me && holds(member.name, words)).slice(0, MOST)
      .map((member) => ({ key: member.id, title: member.name, about: member.email, put: `@${member.name} `, mention: member.id }));
  }
  return replies.filter((reply) => holds(`${reply.shortcut} ${reply.title} ${reply.text}`, words)).slice(0, MOST)
    .map((reply) => ({ key: reply.id, title: reply.title, keys: `/${reply.shortcut}`, about: plain(reply.text), put: reply.text }));
}
