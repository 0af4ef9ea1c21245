/** The pages of flows in the menu of administration. */
import { IconRouteAltLeft, IconVolume } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

const permissions = ["flow.read", "flow.manage"];

export const pages: PageEntry[] = [
  { path: "flows", label: strings.flows, group: groups.channels, icon: IconRouteAltLeft, permissions, load: () => import("./flows") },
  { path: "sounds", label: strings.sounds, group: groups.channels, icon: IconVolume, permissions, load: () => import("./sounds") },
];
