/** Which list is open above the composer, and what it offers for the letters written so far. */
import { useQuery } from "@tanstack/react-query";
import { useState, type KeyboardEvent } from "react";
import { readMacros } from "@/client/rules";
import { useMembers } from "@/client/queries";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { holds } from "@/lib/text";
import { plain } from "@/lib/markdown";
import { useSavedReplies } from "../api";
import { strings } from "../strings";
import { chooseByKey, type Choice } from "./choices";
import { asking } from "./marks";
import type { Kind } from "./use_draft";

export interface Taken { from: number; put: string; mention?: string; macro?: string }
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
    if (asked && option) onTake({ from: asked.from, put: option.put, mention: option.mention, macro: option.macro }, caret);
  };
  const onKey = (event: KeyboardEvent): boolean => open && chooseByKey(event, options.length, at, { at: setAt, take, close: () => setClosed(text) });
  return { open, sign, choices: options as Choice[], at, setAt, take, onKey };
}

function useOptions(sign: "/" | "@", words: string, wanted: boolean): (Choice & { put: string; mention?: string; macro?: string })[] {
  const replies = useSavedReplies().data ?? [];
  const macros = useQuery({ queryKey: ["macros"], queryFn: readMacros, staleTime: 300_000 }).data ?? [];
  const say = useWords(strings);
  const members = useMembers().data ?? [];
  const me = useSession().member.id;
  if (!wanted) return [];
  if (sign === "@") {
    return members.filter((member) => member.state === "active" && member.id !== me && holds(member.name, words)).slice(0, MOST)
      .map((member) => ({ key: member.id, title: member.name, about: member.email, put: `@${member.name} `, mention: member.id }));
  }
  const doing = macros.filter((macro) => holds(macro.name, words)).slice(0, MOST).map((macro) => ({ key: macro.id, title: macro.name, keys: say.macro(), about: macro.does.join(" · "), put: "", macro: macro.id }));
  const saved = replies.filter((reply) => holds(`${reply.shortcut} ${reply.title} ${reply.text}`, words)).slice(0, MOST)
    .map((reply) => ({ key: reply.id, title: reply.title, keys: `/${reply.shortcut}`, about: plain(reply.text), put: reply.text }));
  return [...saved, ...doing];
}
