/** The page of service levels in the menu of administration. */
import { IconAlarm } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "service-levels", label: strings.levels, group: groups.work, icon: IconAlarm, permissions: ["service_level.manage"], load: () => import("./service_levels") },
];
