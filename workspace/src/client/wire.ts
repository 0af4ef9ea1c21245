/** What the OpenAPI page knows of an address: what is asked with it, sent to it, answered by it. Types only. */
import type { paths } from "./schema";

type Method = "get" | "post" | "put" | "patch" | "delete";

/** An address with a star for whatever stands in its open places: of the page's `/v1/contacts/{id}` and of an asked
 * `/v1/contacts/${string}` it is the same `/v1/contacts/*`. Piece by piece, so that it costs no more where there are more. */
type Star<Piece extends string> = string extends Piece ? "*" : `${number}` extends Piece ? "*" : Piece extends `{${string}}` ? "*" : Piece;
type Starred<Path extends string> = Path extends `${infer Piece}/${infer Rest}` ? `${Star<Piece>}/${Starred<Rest>}` : Star<Path>;
type Page = { [Path in keyof paths as Starred<Path>]: paths[Path] };
type Operation<M extends Method, Asked extends string> = Starred<Asked> extends infer Path extends keyof Page ? Exclude<Page[Path][M], undefined> : never;

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
