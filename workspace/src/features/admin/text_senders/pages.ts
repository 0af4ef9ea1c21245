/** The page of text senders in the menu of administration. */
import { IconMessage2Share } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "text-senders", label: strings.senders, group: groups.channels, icon: IconMessage2Share, permissions: ["text_sender.manage", "text_sender.register"], load: () => import("./text_senders") },
];
