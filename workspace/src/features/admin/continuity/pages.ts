/** The page of the house's continuity in the menu of administration. */
import { IconLifebuoy } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "continuity", label: strings.page, group: groups.trust, icon: IconLifebuoy, permissions: ["account.manage", "floor.read", "operator.accounts"], load: () => import("./continuity") },
];
