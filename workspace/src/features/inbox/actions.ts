/** Moving in the list by key. */
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { Action } from "@/ui/actions";
import { strings } from "./strings";

export interface InList { move: (by: 1 | -1) => void; rows: number }

const here = { group: strings.group, when: (list: InList) => list.rows > 0 };

export const listActions: Record<"next" | "previous", Action<InList>> = {
  next: { ...here, name: "inbox.next", label: strings.next, keys: "j", icon: IconArrowDown, run: (list) => list.move(1) },
  previous: { ...here, name: "inbox.previous", label: strings.previous, keys: "k", icon: IconArrowUp, run: (list) => list.move(-1) },
};
