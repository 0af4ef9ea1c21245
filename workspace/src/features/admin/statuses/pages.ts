/** The page of statuses in the menu of administration. */
import { IconProgress } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "statuses", label: strings.statuses, group: groups.work, icon: IconProgress, permissions: ["status.manage", "desk.manage"], load: () => import("./statuses") },
];
