/** Actions, declared once: whoever registers a list here gives it to the keys, the command bar and the help at once. */
import { createContext, useContext, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore, type ComponentType, type ReactNode } from "react";
import type { Words } from "@/lib/i18n";
import { createRegistry, type Bound, type Registry } from "./registry";

export interface Action<Context> {
  name: string;
  label: Words | ((context: Context) => Words);
  group?: Words;
  keys?: string;
  icon?: ComponentType<{ size?: number; stroke?: number }>;
  /** Words one may also search for. */
  also?: Words;
  when?: (context: Context) => boolean;
  run: (context: Context) => unknown;
}
export type ActionList<Context, Name extends string = string> = Record<Name, Action<Context>>;

const Known = createContext<Registry | null>(null);

export function Actions({ onProblem, children }: { onProblem: (error: unknown) => void; children: ReactNode }) {
  const [registry] = useState(createRegistry);
  useEffect(() => registry.onProblem(onProblem), [registry, onProblem]);
  return <Known value={registry}>{children}</Known>;
}

export function useRegistry(): Registry {
  const registry = useContext(Known);
  if (!registry) throw new Error("useRegistry stands outside Actions");
  return registry;
}

/** All actions that stand at this moment, in the order they were registered. */
export function useKnownActions(): Bound[] {
  const registry = useRegistry();
  return useSyncExternalStore(registry.subscribe, registry.list);
}

/** Registers a list with its context while the component stands, and gives it back bound, for buttons. */
export function useActions<Context, Name extends string>(list: ActionList<Context, Name>, context: Context): Record<Name, Bound> {
  const registry = useRegistry();
  const latest = useRef(context);
  useLayoutEffect(() => { latest.current = context; });
  useEffect(() => registry.add(Object.values<Bound>(bind(list, () => latest.current, registry.run))), [registry, list]);
  return bind(list, () => context, registry.run);
}

function bind<Context, Name extends string>(list: ActionList<Context, Name>, context: () => Context, run: Registry["run"]): Record<Name, Bound> {
  const entries = Object.entries<Action<Context>>(list).map(([name, action]) => {
    const bound: Bound = {
      name: action.name, keys: action.keys, icon: action.icon, group: action.group, also: action.also,
      label: (locale) => (typeof action.label === "function" ? action.label(context()) : action.label)[locale],
      stands: () => action.when?.(context()) ?? true,
      run: () => run(() => action.run(context())),
    };
    return [name, bound];
  });
  return Object.fromEntries(entries) as Record<Name, Bound>;
}

export type { Bound };
