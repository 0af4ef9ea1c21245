/** What one can do about one's own presence. */
import { IconCircleCheck, IconCircleMinus, IconClockPause, IconPower } from "@tabler/icons-react";
import type { PresenceStatus } from "@/client/contract";
import type { Action } from "@/ui/actions";
import { strings } from "./strings";

export interface Self { status: PresenceStatus | null; works: boolean; set: (status: PresenceStatus) => Promise<unknown> }

const to = (status: PresenceStatus, icon: Action<Self>["icon"], keys: string): Action<Self> => ({
  name: `presence.${status}`, label: strings[status], group: strings.group, icon, keys, also: strings.status,
  when: (self) => self.works && self.status !== status, run: (self) => self.set(status),
});

export const presenceActions = {
  available: to("available", IconCircleCheck, "p a"),
  busy: to("busy", IconCircleMinus, "p b"),
  away: to("away", IconClockPause, "p w"),
  offline: to("offline", IconPower, "p o"),
};
