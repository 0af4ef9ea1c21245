/** Moving in the list by key. */
import { IconArrowDown, IconArrowUp, IconSelect, IconSelectAll, IconX } from "@tabler/icons-react";
import type { Action } from "@/ui/actions";
import { strings } from "./strings";

export interface InList { move: (by: 1 | -1) => void; rows: number; chosen: number; choose: () => void; chooseAll: () => void; clear: () => void }

const here = { group: strings.group, when: (list: InList) => list.rows > 0 };

export const listActions: Record<"next" | "previous" | "choose" | "chooseAll" | "clear", Action<InList>> = {
  next: { ...here, name: "inbox.next", label: strings.next, keys: "j", icon: IconArrowDown, run: (list) => list.move(1) },
  previous: { ...here, name: "inbox.previous", label: strings.previous, keys: "k", icon: IconArrowUp, run: (list) => list.move(-1) },
  choose: { ...here, name: "inbox.choose", label: strings.choose, keys: "x", icon: IconSelect, run: (list) => list.choose() },
  chooseAll: { ...here, name: "inbox.choose_all", label: strings.choose_all, keys: "shift+x", icon: IconSelectAll, run: (list) => list.chooseAll() },
  clear: { ...here, name: "inbox.clear", label: strings.clear, keys: "esc", icon: IconX, when: (list) => list.chosen > 0, run: (list) => list.clear() },
};
