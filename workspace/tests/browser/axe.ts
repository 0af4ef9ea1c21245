/** What axe finds serious on a page as it stands. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Runs axe in the page's own world (the page itself may run no text as a script), once colours stand where they end:
 *  what passes is brought there, for a wait might be for something that never comes. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const passes = (one: Animation) => one.playState !== "finished" && one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    // What ends may begin something else.
    for (let round = 0; round < 3; round++) for (const one of document.getAnimations().filter(passes)) one.finish();
  });
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[] }> } }).axe;
    const { violations } = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] });
    return violations.filter((one) => one.impact === "serious" || one.impact === "critical").flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(" ")} — ${node.failureSummary.replace(/\s+/g, " ")}`));
  });
}
