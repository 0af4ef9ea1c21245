/** No serious finding of axe, light and dark, in both languages, on the states that matter. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { open, stories, type Stage } from "./story";

stories();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Runs axe in the page's own world (the page itself may run no text as a script). */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[] }> } }).axe;
    const { violations } = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] });
    return violations.filter((one) => one.impact === "serious" || one.impact === "critical").flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(" ")} — ${node.failureSummary.replace(/\s+/g, " ")}`));
  });
}

const press = (keys: string) => async ({ page }: Stage) => { await page.keyboard.press(keys); await page.waitForTimeout(400); };
const states: { name: string; at: string; options?: Parameters<typeof open>[1]; act?: (stage: Stage) => Promise<unknown> }[] = [
  { name: "sign-in", at: "/", options: { signedIn: false } },
  { name: "the agreement", at: "/", options: { member: "mem_olive", agreement: false } },
  { name: "a conversation", at: "/inbox/mine/cnv_0" },
  { name: "a full list", at: "/inbox/all" },
  { name: "an empty list", at: "/inbox/mine", options: { empty: true } },
  { name: "rulings and an offer", at: "/inbox/mine/cnv_0", act: async ({ page, fake }) => {
    for (const text of ["tonight, ce soir", "4111 1111 1111 1111"]) { await page.locator("textarea").first().fill(text); await page.keyboard.press("Enter"); await page.waitForTimeout(400); }
    await page.locator("textarea").first().fill("ce soir tonight");
    fake.deeds.offer("cnv_3");
    await page.waitForTimeout(900);
  } },
  { name: "a note being written", at: "/inbox/mine/cnv_0", act: async ({ page }) => { await page.keyboard.press("n"); await page.keyboard.type("x @in"); await page.waitForTimeout(300); } },
  { name: "wrap-up", at: "/inbox/mine/cnv_0", act: press("e") },
  { name: "the command bar", at: "/inbox/mine/cnv_0", act: press("Control+k") },
  { name: "the keys", at: "/inbox/mine/cnv_0", act: press("?") },
  { name: "a lost line", at: "/inbox/mine/cnv_0", act: async ({ page, fake }) => { fake.away(true); await page.waitForTimeout(600); } },
  { name: "the profile", at: "/profile" },
];

describe.each([["light", "en"], ["dark", "fr"]] as const)("in %s, %s", (scheme, locale) => {
  it.each(states)("nobody is kept out of $name", async ({ at, options, act }) => {
    const stage = await open(at, options, { scheme, locale });
    await stage.page.waitForTimeout(500);
    await act?.(stage);
    expect(await findings(stage.page)).toEqual([]);
  });
});
