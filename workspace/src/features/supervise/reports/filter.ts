/** Filters of figures and exports: what of a condition can be asked already, and how many questions it holds. Pure. */
import type { Tree } from "@/ui/conditions";

interface Leaf { field: string; op: string; value?: unknown }

/** The condition without the questions that are not finished, or whose field is not known there; empty where none is left. */
export function asked(tree: Tree, known: readonly string[]): Tree {
  if ("field" in tree) return isWhole(tree as Leaf) && known.includes((tree as Leaf).field) ? tree : {};
  if ("not" in tree) {
    const part = asked(tree.not as Tree, known);
    return isEmpty(part) ? {} : { not: part };
  }
  const join = "any" in tree ? "any" : "all";
  const parts = ((tree as Record<string, Tree[]>)[join] ?? []).map((part) => asked(part, known)).filter((part) => !isEmpty(part));
  if (!parts.length) return {};
  return join === "any" ? { any: parts } : { all: parts };
}

/** How many questions a condition asks. */
export function questions(tree: Tree): number {
  if ("field" in tree) return 1;
  if ("not" in tree) return questions(tree.not as Tree);
  return [...((tree as { all?: Tree[] }).all ?? []), ...((tree as { any?: Tree[] }).any ?? [])].reduce((sum, part) => sum + questions(part), 0);
}

const isEmpty = (tree: Tree) => Object.keys(tree).length === 0;
const isWhole = ({ op, value }: Leaf) => op === "set" || op === "unset" || (Array.isArray(value) ? value.length > 0 : value !== "" && value !== undefined && value !== null);
