/** What can be done about how the desk is laid out. */
import { IconLayoutSidebar } from "@tabler/icons-react";
import type { ActionList } from "@/ui/actions";
import { strings } from "./strings";

export interface OnDesk { vast: boolean; toggleViews: () => void }

export const deskActions: ActionList<OnDesk> = {
  views: { name: "desk.views", label: strings.show_views, keys: "v", icon: IconLayoutSidebar, group: strings.group_look, when: (desk) => desk.vast, run: (desk) => desk.toggleViews() },
};
