/** Checks that imports point one way; the floors come from the list of folders, so a new feature is held at once. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../src");
const FLOORS = ["app", "features", "live", "client", "ui", "lib"];
const folders = readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());
const wrong: string[] = [];

for (const folder of folders) if (!FLOORS.includes(folder)) wrong.push(`src/${folder} stands on no floor: add it to FLOORS deliberately`);

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
for (const file of files) {
  const text = readFileSync(join(root, file), "utf8");
  for (const [, asked] of text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)) check(file, asked ?? "");
}

function check(file: string, asked: string): void {
  const there = asked.startsWith("@/") ? asked.slice(2) : asked.startsWith(".") ? relative(root, resolve(root, dirname(file), asked)) : null;
  if (!there || there.startsWith("..")) return;
  const [from = "", feature] = file.split("/"), [to = "", other] = there.split("/");
  if (!FLOORS.includes(from) || !FLOORS.includes(to)) return;
  if (FLOORS.indexOf(to) < FLOORS.indexOf(from)) wrong.push(`${file} → ${there}: ${from} may not import ${to}`);
  if (from === "features" && to === "features" && feature !== other) wrong.push(`${file} → ${there}: features do not import features`);
}

for (const problem of wrong) console.error(problem);
console.log(`import directions: ${files.length} files looked at, ${wrong.length} wrong`);
if (wrong.length) process.exitCode = 1;
