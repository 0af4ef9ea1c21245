/** The page of trunks in the menu of administration. */
import { IconRouteAltLeft } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "trunks", label: strings.trunks, group: groups.channels, icon: IconRouteAltLeft, permissions: ["trunk.manage"], load: () => import("./trunks") },
];
