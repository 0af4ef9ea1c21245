/** The page of the installation's accounts, for its operator, in the menu of compliance. */
import { IconBuildings } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const place = 22;
export const pages: PageEntry[] = [
  { path: "accounts", label: strings.accounts, icon: IconBuildings, permissions: ["operator.accounts"], load: () => import("./accounts") },
];
