/** The page of emergency calls in the menu of administration. */
import { IconUrgent } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "emergency", label: strings.emergency, group: groups.channels, icon: IconUrgent, permissions: ["emergency.manage", "emergency.drill"], load: () => import("./emergency") },
];
