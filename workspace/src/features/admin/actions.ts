/** The one deed most pages of administration have: to add what they list. */
import { IconPlus } from "@tabler/icons-react";
import type { Words } from "@/lib/i18n";
import type { Action } from "@/ui/actions";

export interface Adding { add: () => void; may?: boolean }

/** A list with the page's adding in it, under the same key everywhere. */
export const adding = (name: string, label: Words, group: Words): { add: Action<Adding> } =>
  ({ add: { name, label, group, keys: "c", icon: IconPlus, when: (page) => page.may !== false, run: (page) => page.add() } });
