/** Weighs what was built, gzipped, and compares it with budget.json. */
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

interface Budget {
  files: string[];
  /** Beginnings of names of which a visitor fetches one only: a language. The heaviest counts. */
  oneOf?: string[];
  /** Bytes, gzipped at level 9: what we aim at, what we do not pass, what it was when last accepted. */
  aim: number;
  limit: number;
  last: number;
}

export interface Weight extends Budget {
  name: string;
  now: number;
  parts: [file: string, bytes: number][];
}

export async function weigh(root: string, out: string): Promise<Weight[]> {
  const budgets = JSON.parse(await readFile(join(root, "budget.json"), "utf8")) as Record<string, Budget>;
  return Promise.all(
    Object.entries(budgets).map(async ([name, budget]) => {
      const files = (await Promise.all(budget.files.map((file) => listed(resolve(root, out), file)))).flat();
      const parts = await Promise.all(files.map(async (file): Promise<[string, number]> => [file, gzipSync(await readFile(resolve(root, out, file)), { level: 9 }).length]));
      return { ...budget, name, parts, now: heaviest(parts, budget.oneOf ?? []) };
    }),
  );
}

/** Prints the weights and their change; false when one is past its limit. */
export function report(weights: readonly Weight[]): boolean {
  for (const { name, now, last, aim, limit, parts } of weights) {
    const change = last ? ` (${now >= last ? "+" : ""}${now - last} since accepted)` : "";
    const verdict = now > limit ? "TOO HEAVY" : now > aim ? "over the aim" : "within the aim";
    process.stdout.write(`${name.padEnd(8)}${kilo(now)} gz${change}, aim ${kilo(aim)}, limit ${kilo(limit)}: ${verdict}\n`);
    for (const [file, bytes] of parts) process.stdout.write(`  ${kilo(bytes)}  ${file}\n`);
  }
  return weights.every(({ now, limit }) => now <= limit);
}

/** Writes today's weights down as what the next build is compared with. */
export async function accept(root: string, weights: readonly Weight[]): Promise<void> {
  const lines = weights.map(({ name, files, oneOf, aim, limit, now }) => `  ${JSON.stringify(name)}: ${JSON.stringify({ files, oneOf, aim, limit, last: now })}`);
  await writeFile(join(root, "budget.json"), `{\n${lines.join(",\n")}\n}\n`);
}

function heaviest(parts: Weight["parts"], oneOf: string[]): number {
  const isChoice = (file: string) => oneOf.some((beginning) => file.startsWith(beginning));
  const certain = parts.filter(([file]) => !isChoice(file)).reduce((sum, [, bytes]) => sum + bytes, 0);
  return certain + Math.max(0, ...parts.filter(([file]) => isChoice(file)).map(([, bytes]) => bytes));
}

async function listed(out: string, file: string): Promise<string[]> {
  if (!file.endsWith("/")) return [file];
  return (await readdir(join(out, file))).toSorted().map((name) => file + name);
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(2).padStart(6)} kB`;
}
