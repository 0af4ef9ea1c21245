/** The page of do-not-call registries, in the menu of compliance. */
import { IconPhoneOff } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const place = 44;
export const pages: PageEntry[] = [
  { path: "registries", label: strings.registries, icon: IconPhoneOff, permissions: ["consent.read"], load: () => import("./registries") },
];
