/** The pages of rules in the menu of administration. */
import { IconBolt, IconClockPlay } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "triggers", label: strings.triggers, group: groups.work, icon: IconBolt, permissions: ["rule.manage"], load: () => import("./triggers") },
  { path: "automations", label: strings.automations, group: groups.work, icon: IconClockPlay, permissions: ["rule.manage"], load: () => import("./automations") },
];
