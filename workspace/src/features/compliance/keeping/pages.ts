/** The pages of keeping, leaving, the operator's access and the record, in the menu of compliance. */
import { IconDoorExit, IconEyeCog, IconFileSpreadsheet, IconHourglass } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const place = 70;
export const pages: PageEntry[] = [
  { path: "keeping", label: strings.keeping, icon: IconHourglass, permissions: ["retention.read"], load: () => import("./keeping") },
  { path: "record", label: strings.record, icon: IconFileSpreadsheet, permissions: ["processing.read"], load: () => import("./record") },
  { path: "operator-access", label: strings.access, icon: IconEyeCog, permissions: ["operator_access.manage"], load: () => import("./access") },
  { path: "leaving", label: strings.leaving, icon: IconDoorExit, permissions: ["account.leave"], load: () => import("./leaving") },
];
