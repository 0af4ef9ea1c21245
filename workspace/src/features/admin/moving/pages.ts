/** The pages of moving in and out, in the menu of administration. */
import { IconPackageExport, IconPackageImport } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "moving-in", label: strings.moving_in, group: groups.house, icon: IconPackageImport, permissions: ["account.move"], load: () => import("./moving_in") },
  { path: "moving-out", label: strings.moving_out, group: groups.house, icon: IconPackageExport, permissions: ["account.export"], load: () => import("./moving_out") },
];
