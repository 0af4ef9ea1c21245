/** The page of mailboxes in the menu of administration. */
import { IconMail } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { groups } from "../strings";
import { strings } from "./strings";

export const pages: PageEntry[] = [
  { path: "mailboxes", label: strings.mailboxes, group: groups.channels, icon: IconMail, permissions: ["mailbox.manage"], load: () => import("./mailboxes") },
];
