/** The pages of the compliance officer: every folder here brings its own lines in a `pages.ts`, found by themselves. */
import type { PageEntry } from "@/ui/pages";

const brought = Object.entries(import.meta.glob<{ pages: PageEntry[]; place?: number }>("./*/pages.ts", { eager: true }));

/** In the order of their `place`, then of their folders' names. */
export const compliancePages: PageEntry[] = brought
  .toSorted(([one, first], [other, second]) => (first.place ?? 50) - (second.place ?? 50) || one.localeCompare(other))
  .flatMap(([, folder]) => folder.pages);
