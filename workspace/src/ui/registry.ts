/** The list of actions that stand now, with those who want to know when it changes. */
import type { ComponentType } from "react";
import type { Locale, Words } from "@/lib/i18n";
import { fits, steps, type Heard } from "@/lib/keys";

export interface Bound {
  name: string; keys?: string; group?: Words; also?: Words; icon?: ComponentType<{ size?: number; stroke?: number }>;
  label: (locale: Locale) => string; stands: () => boolean; run: () => void;
}

export function createRegistry() {
  let tellProblem: (error: unknown) => void = () => undefined;
  let lists: Bound[][] = [], flat: Bound[] = [];
  const readers = new Set<() => void>();
  const refresh = () => { flat = lists.flat(); readers.forEach((tell) => tell()); };
  return {
    list: () => flat,
    subscribe: (tell: () => void) => { readers.add(tell); return () => void readers.delete(tell); },
    add: (list: Bound[]) => { lists = [...lists, list]; refresh(); return () => { lists = lists.filter((other) => other !== list); refresh(); }; },
    /** Who is told what an action throws. */
    onProblem: (tell: (error: unknown) => void) => { tellProblem = tell; },
    run: (what: () => unknown) => {
      try {
        const going = what();
        if (going instanceof Promise) going.catch(tellProblem);
      } catch (error) {
        tellProblem(error);
      }
    },
  };
}

export type Registry = ReturnType<typeof createRegistry>;

/** The last registered action with these keys that stands: what lies on top answers first. */
export const answering = (actions: Bound[], heard: Heard): Bound | undefined =>
  actions.toReversed().find((action) => action.keys !== undefined && fits(action.keys, heard) && action.stands());

/** True for a letter that is the first of two for some action that stands. */
export const begins = (actions: Bound[], letter: string): boolean =>
  actions.some((action) => { const [one, two] = steps(action.keys ?? ""); return two !== undefined && one === letter && action.stands(); });
