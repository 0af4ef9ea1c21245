/** Whom a call may be handed to: colleagues with their presence, queues, or the number that was typed. */
import type { CallTo } from "@/client/calls";
import type { PresenceStatus } from "@/client/contract";
import { useMembers, usePresences, useQueues } from "@/client/queries";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { holds } from "@/lib/text";
import { useDesk } from "@/live/live";
import { strings } from "./strings";

export interface Choice { key: string; name: string; about: string; kind: "member" | "queue" | "number"; status: PresenceStatus | null; to: CallTo }
const ORDER: PresenceStatus[] = ["available", "busy", "away", "offline"];
const MOST = 40;

/** A number as it is typed: with + or 00, or at least six digits. */
export const isNumber = (typed: string): boolean => /^(\+|00)?[\d\s().-]{5,}$/.test(typed.trim()) && typed.replace(/\D/g, "").length >= 5;

export function useChoices(typed: string): Choice[] {
  const say = useWords(strings);
  const me = useSession().member.id;
  const members = useMembers().data ?? [], queues = useQueues().data ?? [], asked = usePresences().data ?? [];
  const told = useDesk((desk) => desk.presences);
  const people = members.filter((one) => one.id !== me && one.state === "active" && one.role !== "read_only").map((one): Choice => {
    const status = (told[one.id] ?? asked.find((other) => other.member.id === one.id))?.status ?? "offline";
    return { key: one.id, name: one.name, about: say[`presence_${status}`](), kind: "member", status, to: { member: one.id } };
  }).toSorted((a, b) => ORDER.indexOf(a.status!) - ORDER.indexOf(b.status!) || a.name.localeCompare(b.name));
  const lines = queues.map((one): Choice => ({ key: one.id, name: one.name, about: `${say.queue()} · ${one.open_now ? say.queue_open() : say.queue_closed()}`, kind: "queue", status: null, to: { queue: one.id } }));
  const number: Choice[] = isNumber(typed) ? [{ key: "number", name: typed.trim(), about: say.number(), kind: "number", status: null, to: { number: typed.trim() } }] : [];
  const fits = typed.trim() && !number.length ? [...people, ...lines].filter((one) => holds(one.name, typed)) : number.length ? [] : [...people, ...lines];
  return [...number, ...fits].slice(0, MOST);
}
