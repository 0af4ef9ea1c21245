/** The pages of supervision: one line each gives it a route, a place in the menu and its permission. */
import { IconChartHistogram } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { names } from "./menu_strings";

export const supervisePages: PageEntry[] = [
  { path: "floor", label: names.floor, icon: IconChartHistogram, permissions: ["floor.read"], load: () => import("./floor") },
];
