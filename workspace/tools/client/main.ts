/** Makes src/client/schema.ts from the platform's OpenAPI page, read from the standard input; `--check` only compares. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { json } from "node:stream/consumers";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { pared, type Page } from "./pared";

const FILE = resolve(import.meta.dirname, "../../src/client/schema.ts");
const HEAD = "/** The agents' wire as the OpenAPI page describes it, made from it: see \"The types of the wire\" in README.md. */\n";

const page = pared((await json(process.stdin)) as Page);
const made = HEAD + astToString(await openapiTS(page as unknown as OpenAPI3, { alphabetize: true }));

if (process.argv.includes("--check")) check(readFileSync(FILE, "utf8").split("\n"), made.split("\n"));
else writeFileSync(FILE, made);

function check(held: string[], wanted: string[]): void {
  const place = Array.from({ length: Math.max(held.length, wanted.length) }, (_, line) => line).find((line) => held[line] !== wanted[line]);
  if (place === undefined) return;
  console.error(`src/client/schema.ts is not what the OpenAPI page says; make it again ("The types of the wire" in README.md) and mend what no longer fits.`);
  console.error(`line ${place + 1}\n  has   ${held[place]?.trim()}\n  wants ${wanted[place]?.trim()}`);
  process.exitCode = 1;
}
