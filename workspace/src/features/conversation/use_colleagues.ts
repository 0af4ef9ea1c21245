/** The colleagues one may hand work to, the available first, each with presence and load. */
import type { PresenceStatus } from "@/client/contract";
import { useMembers, usePresences } from "@/client/queries";
import { useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { useDesk } from "@/live/live";
import { strings } from "./strings";

const ORDER: PresenceStatus[] = ["available", "busy", "away", "offline"];

export function useColleagues(): { value: string; label: string; about: string }[] {
  const say = useWords(strings);
  const me = useSession().member.id;
  const members = useMembers().data ?? [];
  const asked = usePresences().data ?? [];
  const told = useDesk((desk) => desk.presences);
  return members
    .filter((member) => member.id !== me && member.state === "active" && member.role !== "read_only")
    .map((member) => {
      const presence = told[member.id] ?? asked.find((one) => one.member.id === member.id);
      const status = presence?.status ?? "offline";
      const load = Object.values(presence?.load ?? {}).reduce((sum, one) => sum + one, 0);
      const about = status === "offline" ? say.presence_offline() : `${say[`presence_${status}`]()} · ${say.transfer_load({ load })}`;
      return { value: member.id, label: member.name, about, order: ORDER.indexOf(status) };
    })
    .toSorted((a, b) => a.order - b.order || a.label.localeCompare(b.label));
}
