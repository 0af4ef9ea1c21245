/** The page of sending domains in the menu of administration. */
import { IconWorldCheck } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "domains", label: strings.domains, group: groups.channels, icon: IconWorldCheck, permissions: ["domain.manage"], load: () => import("./domains") },
];
