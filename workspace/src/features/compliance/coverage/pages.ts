/** The page of clause coverage, in the menu of compliance. */
import { IconChecklist } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const place = 90;
export const pages: PageEntry[] = [
  { path: "coverage", label: strings.coverage, icon: IconChecklist, permissions: ["compliance.read"], load: () => import("./coverage") },
];
