/** The pages of administration: one line each gives it a route, a place in the menu and its permission.
 *
 * A folder may bring its own lines in a `pages.ts`, which are found by themselves. */
import { IconBuilding, IconFileCertificate, IconFileTextShield, IconFlagCheck, IconForms, IconHistory, IconKey, IconMessage2Bolt, IconSchool, IconStack2, IconUsers, IconUsersGroup, IconWorldWww } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { permits } from "./permits";
import { groups, names } from "./strings";

const brought = Object.values(import.meta.glob<{ pages: PageEntry[] }>("./*/pages.ts", { eager: true })).flatMap((folder) => folder.pages);

const listed: PageEntry[] = [
  { path: "members", label: names.members, group: groups.people, icon: IconUsers, permissions: permits.members, load: () => import("./members/members") },
  { path: "teams", label: names.teams, group: groups.people, icon: IconUsersGroup, permissions: permits.teams, load: () => import("./teams/teams") },
  { path: "skills", label: names.skills, group: groups.people, icon: IconSchool, permissions: permits.skills, load: () => import("./lists/skills") },
  { path: "queues", label: names.queues, group: groups.work, icon: IconStack2, permissions: permits.queues, load: () => import("./queues/queues") },
  { path: "dispositions", label: names.dispositions, group: groups.work, icon: IconFlagCheck, permissions: permits.dispositions, load: () => import("./lists/dispositions") },
  { path: "saved-replies", label: names.replies, group: groups.work, icon: IconMessage2Bolt, permissions: permits.replies, load: () => import("./lists/replies") },
  { path: "fields", label: names.fields, group: groups.work, icon: IconForms, permissions: permits.fields, load: () => import("./fields/fields") },
  { path: "sites", label: names.sites, group: groups.channels, icon: IconWorldWww, permissions: permits.sites, load: () => import("./sites/sites") },
  { path: "account", label: names.account, group: groups.house, icon: IconBuilding, permissions: permits.account, load: () => import("./account/account") },
  { path: "agreement", label: names.agreement, group: groups.house, icon: IconFileCertificate, permissions: permits.agreement, load: () => import("./agreement/agreement") },
  { path: "tokens", label: names.tokens, group: groups.house, icon: IconKey, permissions: permits.tokens, load: () => import("./tokens/tokens") },
  { path: "audit", label: names.audit, group: groups.trust, icon: IconHistory, permissions: permits.audit, load: () => import("./audit/audit") },
  { path: "data-requests", label: names.requests, group: groups.trust, icon: IconFileTextShield, permissions: permits.requests, load: () => import("./requests/requests") },
];

/** Those of one heading stand together in the menu, in the order in which the headings first come. */
export const adminPages: PageEntry[] = [...listed, ...brought].toSorted((one, other) => rank(one) - rank(other));

function rank(page: PageEntry): number {
  const first = listed.findIndex((other) => other.group?.en === page.group?.en);
  return first < 0 ? listed.length : first;
}
