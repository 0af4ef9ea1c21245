/** The pages of cases in the menu of compliance: the account's own, and the operator's desk. */
import { IconGavel, IconScale } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const place = 20;
export const pages: PageEntry[] = [
  { path: "cases", label: strings.cases, icon: IconScale, permissions: ["case.read"], load: () => import("./cases") },
  { path: "desk", label: strings.desk, icon: IconGavel, permissions: ["operator.case.read"], load: () => import("./desk") },
];
