/** The page of what contacts said, in the menu of supervision. */
import { IconMoodSmile } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const pages: PageEntry[] = [{ path: "satisfaction", label: strings.satisfaction, icon: IconMoodSmile, permissions: ["conversation.oversee"], load: () => import("./satisfaction") }];
