/** No serious finding of axe, light and dark, in both languages, on the states that matter. */
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findings } from "./axe";
import { open, settled, stories, type Stage } from "./story";

stories();
const press = (keys: string, then: (page: Stage["page"]) => Locator) => async ({ page }: Stage) => { await page.keyboard.press(keys); await then(page).first().waitFor(); };
const writing = (page: Stage["page"]) => page.locator("textarea").first();
const states: { name: string; at: string; options?: Parameters<typeof open>[1]; act?: (stage: Stage) => Promise<unknown> }[] = [
  { name: "sign-in", at: "/", options: { signedIn: false } },
  { name: "the choice of an account", at: "/", options: { signedIn: false }, act: async ({ page }) => {
    await page.fill('input[type="email"]', "several@aurora.example");
    await page.fill('input[autocomplete="current-password"]', "correct horse battery");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /Nordlicht/ }).waitFor();
  } },
  { name: "the agreement", at: "/", options: { member: "mem_olive", agreement: false } },
  { name: "a conversation", at: "/inbox/mine/cnv_0" },
  { name: "a full list", at: "/inbox/all" },
  { name: "an empty list", at: "/inbox/mine", options: { empty: true } },
  { name: "rulings and an offer", at: "/inbox/mine/cnv_0", act: async ({ page, fake }) => {
    for (const [text, shown] of [["tonight, ce soir", /Will be sent|Partira/], ["4111 1111 1111 1111", /was not sent|n’est pas partie/]] as const) {
      await writing(page).fill(text);
      await page.keyboard.press("Enter");
      await page.getByRole("log").getByText(shown).last().waitFor();
    }
    await writing(page).fill("ce soir tonight");
    fake.deeds.offer("cnv_3");
    await page.getByRole("region", { name: /^(Offers|Propositions)$/ }).waitFor();
    await page.getByText(/Will wait until|Attendra/).first().waitFor();
  } },
  { name: "a note being written", at: "/inbox/mine/cnv_0", act: async ({ page }) => { await page.keyboard.press("n"); await page.keyboard.type("x @in"); await page.getByRole("option").first().waitFor(); } },
  { name: "wrap-up", at: "/inbox/mine/cnv_0", act: press("e", (page) => page.getByRole("form")) },
  { name: "the command bar", at: "/inbox/mine/cnv_0", act: press("Control+k", (page) => page.getByRole("dialog").getByRole("textbox")) },
  { name: "the keys", at: "/inbox/mine/cnv_0", act: press("?", (page) => page.getByRole("dialog")) },
  { name: "a lost line", at: "/inbox/mine/cnv_0", act: async ({ page, fake }) => { fake.away(true); await page.getByText(/Connection lost|Connexion perdue/).first().waitFor(); } },
  { name: "the profile", at: "/profile" },
];

describe.each([["light", "en"], ["dark", "fr"]] as const)("in %s, %s", (scheme, locale) => {
  it.each(states)("nobody is kept out of $name", async ({ at, options, act }) => {
    const stage = await open(at, options, { scheme, locale });
    const ready = at.includes("cnv_") ? writing(stage.page) : stage.page.locator("h1, [role=navigation], form").first();
    await ready.waitFor({ state: "attached" });
    await act?.(stage);
    if (await stage.page.getByRole("dialog").count()) await settled(stage.page);
    expect(await findings(stage.page)).toEqual([]);
  });
});
