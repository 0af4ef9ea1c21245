/** What the OpenAPI page knows of an address: what is asked with it, sent to it, answered by it. Types only. */
import type { paths } from "./schema";

type Method = "get" | "post" | "put" | "patch" | "delete";

/** A path of the page with its places open: "/v1/contacts/{id}" is `/v1/contacts/${string}`. */
type Open<Path extends string> = Path extends `${infer Before}{${string}}${infer After}` ? `${Before}${string}${Open<After>}` : Path;
/** The page's own path for an asked one: the one that, open, is word for word the same. */
type PathOf<Asked extends string> = { [Path in keyof paths]: [Open<Path>, Asked] extends [Asked, Open<Path>] ? Path : never }[keyof paths];
type Operation<M extends Method, Asked extends string> = { [Path in PathOf<Asked>]: Exclude<paths[Path][M], undefined> }[PathOf<Asked>];

type Json<Told> = Told extends { content: { "application/json": infer Shape } } ? Shape : undefined;
export type Answer<M extends Method, Asked extends string> = Operation<M, Asked> extends { responses: infer Told } ? Json<Told[keyof Told]> : never;
export type Body<M extends Method, Asked extends string> = Operation<M, Asked> extends { requestBody?: infer Told } ? Json<Exclude<Told, undefined>> : undefined;

/** The addresses that answer a list, and what one of it is. */
export type Lists = { [Path in keyof paths]: Answer<"get", Path> extends { items: unknown[] } ? Path : never }[keyof paths];
export type OneOf<Path extends string> = Answer<"get", Path> extends { items: (infer One)[] } ? One : never;

/** Beside the path: its question (a number may be given as the text it becomes), a way to give up, a key of one's own. */
export interface Asking<Query> { query?: Query; signal?: AbortSignal; key?: string }
type Asked<Query> = { [Name in keyof Query]: Query[Name] | (number extends Query[Name] ? string : never) };
type AskingOf<M extends Method, Path extends string> = Asking<Operation<M, Path> extends { parameters: { query?: infer Query } } ? Asked<Exclude<Query, undefined>> : never>;

type Unknown = [unknown: "the OpenAPI page has no such address"];
export type Question<Path extends string> = [Operation<"get", Path>] extends [never] ? Unknown : [asking?: AskingOf<"get", Path>];
/** The body may stay away where nothing in it is needed. */
export type Sent<M extends Method, Path extends string> = [Operation<M, Path>] extends [never] ? Unknown
  : [Body<M, Path>] extends [undefined] ? [body?: undefined, asking?: AskingOf<M, Path>]
  : object extends Body<M, Path> ? [body?: Body<M, Path>, asking?: AskingOf<M, Path>]
  : [body: Body<M, Path>, asking?: AskingOf<M, Path>];
