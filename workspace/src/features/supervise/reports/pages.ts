/** The pages of reports, exports and alerts in the menu of supervision. */
import { IconBellRinging, IconFileExport, IconReportAnalytics } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "reports", label: strings.reports, icon: IconReportAnalytics, permissions: ["figure.read"], load: () => import("./reports") },
  { path: "exports", label: strings.exports, icon: IconFileExport, permissions: ["export.make"], load: () => import("./exports") },
  { path: "alerts", label: strings.alerts, icon: IconBellRinging, permissions: ["figure.read"], load: () => import("./alerts") },
];
