/** No serious finding of axe, light and dark, in both languages, on the states that matter. */
import { describe, expect, it } from "vitest";
import { findings } from "./axe";
import { open, stories, type Stage } from "./story";

stories();
const press = (keys: string) => async ({ page }: Stage) => { await page.keyboard.press(keys); await page.waitForTimeout(400); };
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
