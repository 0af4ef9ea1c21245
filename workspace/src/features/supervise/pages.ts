/** The pages of supervision: one line each gives it a route, a place in the menu and its permission.
 *
 * A folder may bring its own lines in a `pages.ts`, which are found by themselves. */
import { IconChartHistogram } from "@tabler/icons-react";
import type { PageEntry } from "@/ui/pages";
import { names } from "./menu_strings";

const brought = Object.values(import.meta.glob<{ pages: PageEntry[] }>("./*/pages.ts", { eager: true })).flatMap((folder) => folder.pages);

export const supervisePages: PageEntry[] = [
  { path: "floor", label: names.floor, icon: IconChartHistogram, permissions: ["floor.read"], load: () => import("./floor") },
  ...brought,
];
