/** The pages of administration: one line each gives it a route, a place in the menu and its permission. */
import type { PageEntry } from "@/ui/pages";

export const adminPages: PageEntry[] = [];
