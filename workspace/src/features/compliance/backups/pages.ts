/** The operator's page of backups, in the menu of compliance. */
import { IconDatabaseExport } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const place = 75;
export const pages: PageEntry[] = [
  { path: "backups", label: strings.backups, icon: IconDatabaseExport, permissions: ["operator.backups"], load: () => import("./backups") },
];
