/** Conditions as the wire holds them, and as groups one can see and change. Pure. */

export interface Choice { value: string; label: string }
export interface Asked { name: string; label: string; kind: Kind; operators: Choice[]; choices: Choice[] | null; list: string | null; of: Kind | null }
export type Kind = "choice" | "reference" | "ordered" | "text" | "set" | "number" | "instant" | "truth" | "change";
export interface Leaf { field: string; op: string; value?: unknown }
export type Tree = Leaf | { all: Tree[] } | { any: Tree[] } | { not: Tree } | Record<string, never>;

/** How the parts of a group are joined; `none` is "not any", `not_all` is "not all". */
export type Join = "all" | "any" | "none" | "not_all";
export interface Group { join: Join; parts: (Group | Leaf)[] }

export const JOINS: readonly Join[] = ["all", "any", "none", "not_all"];
export const isLeaf = (part: Group | Leaf): part is Leaf => "field" in part;

/** Any condition as groups: a leaf alone is a group of one. */
export function toGroup(tree: Tree): Group {
  if ("field" in tree) return { join: "all", parts: [tree as Leaf] };
  if ("all" in tree) return { join: "all", parts: (tree.all as Tree[]).map(toPart) };
  if ("any" in tree) return { join: "any", parts: (tree.any as Tree[]).map(toPart) };
  if ("not" in tree) return turned(toGroup(tree.not as Tree));
  return { join: "all", parts: [] };
}

const toPart = (tree: Tree): Group | Leaf => ("field" in tree ? (tree as Leaf) : toGroup(tree));
const CONTRARY: Record<Join, Join> = { all: "not_all", not_all: "all", any: "none", none: "any" };
const turned = (group: Group): Group => ({ join: group.parts.length === 1 && group.join === "all" ? "none" : CONTRARY[group.join], parts: group.parts });

export function toTree(group: Group): Tree {
  const parts = group.parts.map((part) => (isLeaf(part) ? part : toTree(part)));
  switch (group.join) {
    case "all": return { all: parts };
    case "any": return { any: parts };
    case "none": return { not: { any: parts } };
    case "not_all": return { not: { all: parts } };
  }
}

/** Where a group's parts stand on the wire, as a refusal names them. */
export const placeOf = (at: string, group: Group, part: number): string =>
  `${at}.${{ all: "all", any: "any", none: "not.any", not_all: "not.all" }[group.join]}.${part}`;

const VALUELESS = new Set(["set", "unset", "changed"]);
const SEVERAL = new Set(["in", "not_in", "has_any", "has_all", "has_none"]);
export const needsNone = (op: string): boolean => VALUELESS.has(op);
export const takesSeveral = (op: string): boolean => SEVERAL.has(op);
export const isSpan = (op: string): boolean => op === "older_than" || op === "newer_than";

/** The kind of value a leaf is compared with, and how many. */
export const kindOf = (field: Asked): Kind => (field.kind === "change" ? (field.of ?? "choice") : field.kind);
export const severalOf = (field: Asked, op: string): boolean => takesSeveral(op) || (field.kind === "change" && field.of === "set");

/** A question to a field, with nothing chosen yet. */
export function blank(field: Asked, op = usual(field)): Leaf {
  if (needsNone(op)) return { field: field.name, op };
  return { field: field.name, op, value: emptyOf(field, op) };
}

/** What is asked most: of an instant how long ago it was, of anything else the first its kind knows. */
const usual = (field: Asked): string => (field.kind === "instant" && field.operators.some((op) => op.value === "older_than") ? "older_than" : (field.operators[0]?.value ?? "is"));

function emptyOf(field: Asked, op: string): unknown {
  const kind = kindOf(field);
  if (severalOf(field, op)) return [];
  if (kind === "truth") return true;
  if (kind === "instant") return isSpan(op) ? { hours: 24 } : "";
  if (kind === "number") return op === "between" ? [0, 1] : 0;
  return "";
}

/** The same question with another operator; the value is kept where it still fits. */
export function withOp(leaf: Leaf, field: Asked, op: string): Leaf {
  const before = field.kind === "instant" ? isSpan(leaf.op) === isSpan(op) : true;
  const alike = severalOf(field, leaf.op) === severalOf(field, op) && (leaf.op === "between") === (op === "between") && !needsNone(leaf.op);
  if (!needsNone(op) && alike && before) return { field: leaf.field, op, value: leaf.value };
  const empty = blank(field, op);
  if (!needsNone(leaf.op) && kindOf(field) !== "instant") {
    if (takesSeveral(op) && typeof leaf.value === "string" && leaf.value) return { ...empty, value: [leaf.value] };
    if (!takesSeveral(op) && !needsNone(op) && Array.isArray(leaf.value) && typeof leaf.value[0] === "string") return { ...empty, value: leaf.value[0] };
  }
  return empty;
}
