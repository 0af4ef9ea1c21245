/** The page of who read what, in the menu of compliance. */
import { IconEye } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const place = 55;
export const pages: PageEntry[] = [
  { path: "reads", label: strings.reads, icon: IconEye, permissions: ["reads.read"], load: () => import("./reads") },
];
