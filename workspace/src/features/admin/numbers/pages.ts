/** The page of telephone numbers in the menu of administration. */
import { IconPhone } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "numbers", label: strings.numbers, group: groups.channels, icon: IconPhone, permissions: ["number.manage", "number.approve"], load: () => import("./numbers") },
];
