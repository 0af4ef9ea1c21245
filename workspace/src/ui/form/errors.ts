/** Puts what the platform refused beside the inputs it concerns. Pure. */
import { asProblem } from "@/lib/problem";

/** The refused fields: those a form shows keep their name, the others are told together. */
export function placed(error: unknown, shown: readonly string[]): { beside: Record<string, string>; others: string[] } {
  const beside: Record<string, string> = {}, others: string[] = [];
  for (const [name, words] of Object.entries(error ? asProblem(error).fields : {})) {
    const home = shown.find((one) => name === one || name.startsWith(`${one}.`) || name.startsWith(`${one}[`));
    if (home && !beside[home]) beside[home] = words;
    else others.push(words);
  }
  return { beside, others };
}
