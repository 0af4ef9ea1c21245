/** Entries gathered by the reader's day, in the order they came. Pure. */
import type { AuditEntry } from "@/client/contract";
import { sameDay } from "@/lib/time";

export interface Day { at: string; entries: AuditEntry[] }

export function byDay(entries: readonly AuditEntry[]): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last && sameDay(last.at, entry.at)) last.entries.push(entry);
    else days.push({ at: entry.at, entries: [entry] });
  }
  return days;
}

/** An actor as the filter writes it: "member:mem_1", or "house" where there is no id. */
export const actorName = ({ kind, id }: AuditEntry["actor"]): string => (id ? `${kind}:${id}` : kind);

/** Every kind seen so far and asked for, in order of the alphabet. */
export const kindsOf = (entries: readonly AuditEntry[], asked?: string): string[] => [...new Set([...entries.map((entry) => entry.kind), ...(asked ? [asked] : [])])].toSorted();
