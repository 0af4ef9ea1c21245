/** The page of forms in the menu of administration. */
import { IconListCheck } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "forms", label: strings.forms, group: groups.work, icon: IconListCheck, permissions: ["form.manage"], load: () => import("./forms") },
];
