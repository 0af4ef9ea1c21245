/** The places of the rail besides the inbox, each with the pages its feature gives. */
import { IconChartHistogram, IconSettings, IconShieldCheck } from "@tabler/icons-react";
import type { ComponentType } from "react";
import type { Session } from "@/client/contract";
import { may } from "@/client/session";
import { adminPages } from "@/features/admin/pages";
import { compliancePages } from "@/features/compliance/pages";
import { supervisePages } from "@/features/supervise/pages";
import type { Action, ActionList } from "@/ui/actions";
import type { PageEntry } from "@/ui/pages";
import { strings } from "./strings";

export interface PlaceEntry {
  name: "admin" | "compliance" | "supervise"; at: "/admin" | "/compliance" | "/supervise"; keys: string; icon: ComponentType<{ size?: number; stroke?: number }>; pages: PageEntry[];
}

export const supervisePlace: PlaceEntry = { name: "supervise", at: "/supervise", keys: "g s", icon: IconChartHistogram, pages: supervisePages };
export const compliancePlace: PlaceEntry = { name: "compliance", at: "/compliance", keys: "g c", icon: IconShieldCheck, pages: compliancePages };
export const adminPlace: PlaceEntry = { name: "admin", at: "/admin", keys: "g a", icon: IconSettings, pages: adminPages };

/** In the order of the rail. */
export const PLACES = [supervisePlace, compliancePlace, adminPlace];

/** The pages of a place this member may open. */
export const openPages = (place: PlaceEntry, session: Session): PageEntry[] =>
  place.pages.filter((page) => !page.permissions?.length || may(session, ...page.permissions));

/** True where a place has more for this member than what is their own. */
export const opensPlace = (place: PlaceEntry, session: Session): boolean => openPages(place, session).some((page) => !page.own);

/** Each of those pages as an action, so that the command bar leads straight to it. */
export const pageActions: ActionList<{ session: Session; go: (to: string) => void }> = Object.fromEntries(PLACES.flatMap((place) => place.pages.map((page) => [
  `${place.name}.${page.path}`,
  { name: `${place.name}.${page.path}`, label: page.label, also: page.group, group: strings[place.name], icon: page.icon, when: (here) => openPages(place, here.session).includes(page), run: (here) => here.go(`${place.at}/${page.path}`) } satisfies Action<{ session: Session; go: (to: string) => void }>,
])));
