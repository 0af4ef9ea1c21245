/** The page of access: what sign-in demands, and the quarterly look at high roles. */
import { IconKey } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const place = 57;
export const pages: PageEntry[] = [
  { path: "access", label: strings.access, icon: IconKey, permissions: ["sign_in.manage", "role.review"], load: () => import("./access") },
];
