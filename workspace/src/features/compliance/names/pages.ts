/** The page of names the operator keeps watch over, in the menu of compliance. */
import { IconRegistered } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const place = 24;
export const pages: PageEntry[] = [
  { path: "names", label: strings.names, icon: IconRegistered, permissions: ["operator.case.read"], load: () => import("./names") },
];
