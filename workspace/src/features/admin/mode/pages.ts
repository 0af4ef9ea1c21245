/** The page of the mode of work, in the menu of administration. */
import { IconAdjustments } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "mode", label: strings.page, group: groups.house, icon: IconAdjustments, permissions: ["account.manage"], load: () => import("./mode") },
];
