/** The pages of the agreement in the menu of compliance: what binds the account, and what the operator drafts. */
import { IconFileDiff, IconScale } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const place = 60;
export const pages: PageEntry[] = [
  { path: "agreements", label: strings.bound, icon: IconScale, permissions: ["audit.read", "account.manage"], load: () => import("./bound") },
  { path: "versions", label: strings.versions, icon: IconFileDiff, permissions: ["operator.agreement.draft"], load: () => import("./versions") },
];
