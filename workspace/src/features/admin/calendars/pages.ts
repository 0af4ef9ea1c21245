/** The page of calendars in the menu of administration. */
import { IconCalendarTime } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "calendars", label: strings.calendars, group: groups.work, icon: IconCalendarTime, permissions: ["calendar.manage"], load: () => import("./calendars") },
];
