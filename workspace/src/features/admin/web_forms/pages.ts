/** The page of web forms in the menu of administration. */
import { IconForms } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "web-forms", label: strings.forms, group: groups.channels, icon: IconForms, permissions: ["help.manage"], load: () => import("./web_forms") },
];
