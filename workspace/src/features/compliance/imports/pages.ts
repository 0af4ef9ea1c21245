/** The page of imported lists of contacts, in the menu of compliance. */
import { IconFileImport } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const place = 42;
export const pages: PageEntry[] = [
  { path: "imports", label: strings.imports, icon: IconFileImport, permissions: ["consent.read"], load: () => import("./imports") },
];
