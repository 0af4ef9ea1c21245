/** The page of macros in the menu of administration. */
import { IconWand } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "macros", label: strings.macros, group: groups.work, icon: IconWand, permissions: ["macro.manage", "conversation.reply"], own: true, load: () => import("./macros") },
];
