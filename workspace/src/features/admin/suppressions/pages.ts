/** The page of addresses nothing is sent to, in the menu of administration. */
import { IconMailOff } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "suppressions", label: strings.suppressions, group: groups.channels, icon: IconMailOff, permissions: ["suppression.manage"], load: () => import("./suppressions") },
];
