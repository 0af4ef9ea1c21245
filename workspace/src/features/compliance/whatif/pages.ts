/** The page that answers what would happen, in the menu of compliance. */
import { IconHelpHexagon } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const place = 40;
export const pages: PageEntry[] = [
  { path: "what-if", label: strings.whatif, icon: IconHelpHexagon, permissions: ["compliance.ask"], load: () => import("./whatif") },
];
