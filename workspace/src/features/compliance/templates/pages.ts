/** Pages of what is sent to many and who approves it, and of the account's own barred words, in the menu of compliance. */
import { IconCertificate, IconVocabulary } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export const place = 16;
export const pages: PageEntry[] = [
  { path: "templates", label: strings.templates, icon: IconCertificate, permissions: ["content.review"], load: () => import("./templates") },
  { path: "own-words", label: strings.own_words, icon: IconVocabulary, permissions: ["content.review"], load: () => import("./own_words") },
];
