/** The page of who stands behind the account, in the menu of administration. */
import { IconId } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "together", label: strings.page, group: groups.house, icon: IconId, permissions: ["account.declare"], load: () => import("./together") },
];
