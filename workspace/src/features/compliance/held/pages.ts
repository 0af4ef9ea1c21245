/** The page of what was held or refused for its words, in the menu of compliance. */
import { IconEyeExclamation } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const place = 15;
export const pages: PageEntry[] = [
  { path: "held", label: strings.held, icon: IconEyeExclamation, permissions: ["content.review"], load: () => import("./held") },
];
