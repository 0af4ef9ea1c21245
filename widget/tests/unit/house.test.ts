import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const src = fileURLToPath(new URL("../../src", import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
const text = (name: string) => readFileSync(join(src, name), "utf8");
const code = (name: string) => text(name).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");

/** The files in which the pattern stands, comments aside. */
const where = (pattern: RegExp) => files.filter((name) => pattern.test(code(name)));

describe("the source", () => {
  test.each(files)("%s says in its first line what it is for", (name) => expect(text(name)).toMatch(/^\/\*\* .+\.$|^\/\*\* .+\*\//m));

  test("makes no markup out of text", () => expect(where(/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write|srcdoc|\beval\(|new Function/)).toEqual([]));

  test("speaks to a window only by its origin", () => expect(where(/postMessage\([^)]*["'`]\*["'`]/)).toEqual([]));

  test("takes time, chance and the network in one place only", () => {
    expect(where(/Date\.now|Math\.random|\bfetch\(new|new WebSocket|setTimeout|setInterval/)).toEqual(["wire/world.ts"]);
    expect(where(/XMLHttpRequest/)).toEqual(["wire/upload.ts"]);
  });

  test("sets no cookie but in the jar, and keeps nothing in the host page", () => {
    expect(where(/\.cookie\b/)).toEqual(["keep/jar.ts"]);
    for (const name of ["loader.ts", "launcher.ts", "protocol.ts"]) expect(code(name)).not.toMatch(/Storage|cookie|indexedDB/);
  });

  test("stays in short files", () => {
    for (const name of files) expect(text(name).split("\n").length, name).toBeLessThanOrEqual(250);
  });
});
