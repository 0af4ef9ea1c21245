/** The page of evidence, in the menu of compliance. */
import { IconFileCertificate } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const place = 50;
export const pages: PageEntry[] = [
  { path: "evidence", label: strings.evidence, icon: IconFileCertificate, permissions: ["evidence.make"], load: () => import("./evidence") },
];
