/** The page of brands in the menu of administration. */
import { IconPalette } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "brands", label: strings.brands, group: groups.house, icon: IconPalette, permissions: ["brand.manage"], load: () => import("./brands") },
];
