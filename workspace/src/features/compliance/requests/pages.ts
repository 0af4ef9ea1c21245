/** The page of what people ask about their data, in the menu of compliance. */
import { IconFileTextShield } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const place = 30;
export const pages: PageEntry[] = [
  { path: "requests", label: strings.requests, icon: IconFileTextShield, permissions: ["data_request.manage"], load: () => import("./requests") },
];
