/** Rows of figures as bars over time: one bar a step, all groups added or, where they cannot be, the one there is. Pure. */
import type { Figures } from "@/client/figures";

export interface Bar { at: string; value: number; share: number }

/** A step nothing happened in is drawn flat. Only what can be added is added; a median by groups over time has no one bar. */
export function bars({ rows, steps: all, unit }: Pick<Figures, "rows" | "steps" | "unit">): Bar[] {
  const steps = new Map(all.map((at) => [at, 0]));
  for (const { at, value, dimensions } of rows) {
    if (at === null) return [];
    if (unit !== "count" && unit !== "bytes" && Object.keys(dimensions).length) return [];
    steps.set(at, (steps.get(at) ?? 0) + (value ?? 0));
  }
  const most = Math.max(1e-9, ...steps.values());
  return [...steps].toSorted(([a], [b]) => a.localeCompare(b)).map(([at, value]) => ({ at, value, share: value / most }));
}
