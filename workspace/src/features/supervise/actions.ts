/** What one can do on the floor. */
import { IconDeviceTv, IconFilterOff, IconSearch } from "@tabler/icons-react";
import type { Action } from "@/ui/actions";
import { strings } from "./strings";

export interface Watching { isFiltered: boolean; wall: () => void; clear: () => void; find: () => void }

export const floorActions = {
  wall: { name: "floor.wall", label: strings.wallboard, group: strings.group, icon: IconDeviceTv, keys: "w", run: (floor) => floor.wall() },
  find: { name: "floor.find", label: strings.find, group: strings.group, icon: IconSearch, keys: "f", run: (floor) => floor.find() },
  clear: { name: "floor.clear", label: strings.clear, group: strings.group, icon: IconFilterOff, also: strings.filter, when: (floor) => floor.isFiltered, run: (floor) => floor.clear() },
} satisfies Record<string, Action<Watching>>;
