/** What differs between a thing as it is and as the form would have it: only that is sent. Pure. */

/** The entries of `after` whose value is not that of `before`; lists and records compare by content. */
export function changes<T extends object>(before: T, after: T): Partial<T> {
  const names = Object.keys(after) as (keyof T)[];
  return Object.fromEntries(names.filter((name) => !same(before[name], after[name])).map((name) => [name, after[name]])) as Partial<T>;
}

export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => same(left[name], right[name]));
}

/** The same members of two lists, whatever their order. */
export const sameSet = (a: readonly string[], b: readonly string[]): boolean => same(a.toSorted(), b.toSorted());
