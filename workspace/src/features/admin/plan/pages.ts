/** The page of the plan, in the menu of administration. */
import { IconArmchair } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "plan", label: strings.plan, group: groups.house, icon: IconArmchair, permissions: ["plan.seats"], load: () => import("./plan") },
];
