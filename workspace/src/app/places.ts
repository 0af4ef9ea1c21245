/** The places of the rail besides the inbox, each with the pages its feature gives. */
import { IconChartHistogram, IconSettings } from "@tabler/icons-react";
import type { ComponentType } from "react";
import type { Session } from "@/client/contract";
import { may } from "@/client/session";
import { adminPages } from "@/features/admin/pages";
import { supervisePages } from "@/features/supervise/pages";
import type { PageEntry } from "@/ui/pages";

export interface PlaceEntry {
  name: "admin" | "supervise"; at: "/admin" | "/supervise"; keys: string; icon: ComponentType<{ size?: number; stroke?: number }>; pages: PageEntry[];
}

export const supervisePlace: PlaceEntry = { name: "supervise", at: "/supervise", keys: "g s", icon: IconChartHistogram, pages: supervisePages };
export const adminPlace: PlaceEntry = { name: "admin", at: "/admin", keys: "g a", icon: IconSettings, pages: adminPages };

/** The pages of a place this member may open. */
export const openPages = (place: PlaceEntry, session: Session): PageEntry[] =>
  place.pages.filter((page) => !page.permissions?.length || may(session, ...page.permissions));
