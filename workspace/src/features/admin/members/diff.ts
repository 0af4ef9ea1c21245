/** What a form about a member would change. Pure. */
import type { Member, MemberSkill, Role } from "@/client/contract";
import { same, sameSet } from "@/ui/form/changes";
import type { DeskPhone, MemberSaved } from "./api";

export interface MemberValues { name: string; role: Role; teams: string[]; skills: MemberSkill[]; capacity: number | null; extension: Record<string, string> }

export const valuesOf = (member: Member, capacity: number | null, phones: DeskPhone[] = []): MemberValues =>
  ({ name: member.name, role: member.role, teams: member.teams, skills: member.skills, capacity, extension: Object.fromEntries(phones.map((one) => [one.line, one.extension])) });

/** Only what differs is sent: a role left alone is not "changed" to itself. */
export function difference(before: MemberValues, after: MemberValues): MemberSaved {
  const change: MemberSaved["change"] = {};
  if (after.name.trim() !== before.name) change.name = after.name.trim();
  if (after.role !== before.role) change.role = after.role;
  if (!sameSet(after.teams, before.teams)) change.teams = after.teams;
  const numbers = Object.entries(after.extension).filter(([line, number]) => number.trim() !== before.extension[line]).map(([line, number]) => [line, number.trim()] as const);
  return {
    change,
    ...(same(bySkill(before.skills), bySkill(after.skills)) ? {} : { skills: after.skills }),
    ...(after.capacity === null || after.capacity === before.capacity ? {} : { capacity: after.capacity }),
    ...(numbers.length ? { extension: Object.fromEntries(numbers) } : {}),
  };
}

const bySkill = (skills: MemberSkill[]) => skills.toSorted((a, b) => a.skill.localeCompare(b.skill));

export interface MemberFilter { asked: string; state: Member["state"] | "all" }
