/** The page of satisfaction in the menu of administration. */
import { IconMoodSmile } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "satisfaction", label: strings.satisfaction, group: groups.work, icon: IconMoodSmile, permissions: ["satisfaction.manage"], load: () => import("./satisfaction") },
];
