/** The editor of conditions and of what is to be done: whoever has a grammar draws it with these. */
export { Conditions, type Known } from "./conditions";
export { Doings, type Doing, type DoingKind } from "./doings";
export type { Asked, Choice, Tree } from "./shape";
