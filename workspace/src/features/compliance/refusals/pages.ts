/** The page of acts that were refused or wait, in the menu of compliance. */
import { IconBan } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const place = 10;
export const pages: PageEntry[] = [
  { path: "refusals", label: strings.refusals, icon: IconBan, permissions: ["compliance.read"], load: () => import("./refusals") },
];
