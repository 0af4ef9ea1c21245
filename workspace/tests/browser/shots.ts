/** `npm run shots`: pictures of every state worth looking at, in the widths, schemes and languages of the check. */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { startFake, type Fake } from "../fake/server";
import type { Options } from "../fake/world";
import { launch, openPage, type Look } from "./browser";

const folder = resolve(process.env.SHOTS ?? join(import.meta.dirname, "../../shots"));
const only = process.argv[2];
interface Shot { name: string; at: string; look?: Look; options?: Options & { signedIn?: boolean }; act?: (page: Page, fake: Fake) => Promise<unknown> }

const phone = { width: 390, height: 844 }, tablet = { width: 1024, height: 768 };
const write = (page: Page, text: string) => page.locator("textarea").first().fill(text);
const say = async (page: Page, text: string) => { await write(page, text); await page.keyboard.press("Enter"); await page.waitForTimeout(500); };
const several = async (page: Page) => {
  await page.fill('input[type="email"]', "several@aurora.example");
  await page.fill('input[autocomplete="current-password"]', "correct horse battery");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(500);
};
const available = async (page: Page, fake: Fake) => {
  fake.world.presences.forEach((one) => { one.status = "available"; });
  await page.reload();
  await page.waitForTimeout(900);
};
const rulings = async (page: Page) => {
  await say(page, "Of course. It goes to your work address tonight.");
  await say(page, "The card on file is 4111 1111 1111 1111, shall I use it?");
  await write(page, "I will write again tonight when the hotel");
  await page.waitForTimeout(900);
};

export const SHOTS: Shot[] = [
  { name: "sign-in", at: "/", options: { signedIn: false } },
  { name: "sign-in-dark-fr-phone", at: "/", look: { ...phone, scheme: "dark", locale: "fr" }, options: { signedIn: false } },
  { name: "locked", at: "/", options: { signedIn: false }, act: async (page) => { for (let n = 0; n < 4; n += 1) { await page.fill('input[type="email"]', "ada@aurora.example"); await page.fill('input[autocomplete="current-password"]', "wrong"); await page.keyboard.press("Enter"); await page.waitForTimeout(250); } } },
  { name: "accounts", at: "/", options: { signedIn: false }, act: several },
  { name: "accounts-dark-fr-phone", at: "/", look: { ...phone, scheme: "dark", locale: "fr" }, options: { signedIn: false }, act: several },
  { name: "agreement", at: "/", options: { member: "mem_olive", agreement: false } },
  { name: "inbox", at: "/inbox/mine/cnv_0" },
  { name: "inbox-dark", at: "/inbox/mine/cnv_0", look: { scheme: "dark" } },
  { name: "inbox-fr-1024", at: "/inbox/mine/cnv_1", look: { ...tablet, locale: "fr" } },
  { name: "inbox-1024-contact-dark", at: "/inbox/mine/cnv_0", look: { ...tablet, scheme: "dark" }, act: (page) => page.keyboard.press("c") },
  { name: "all-long-name", at: "/inbox/all/cnv_13" },
  { name: "all-compact", at: "/inbox/all/cnv_4", look: { compact: true } },
  { name: "empty", at: "/inbox/mine", options: { empty: true } },
  { name: "empty-fr-dark-phone", at: "/inbox/mine", look: { ...phone, scheme: "dark", locale: "fr" }, options: { empty: true } },
  { name: "rulings", at: "/inbox/mine/cnv_0", act: rulings },
  { name: "rulings-dark-fr", at: "/inbox/mine/cnv_0", look: { scheme: "dark", locale: "fr" }, act: async (page) => { await say(page, "Bien sûr. La confirmation part ce soir à votre adresse."); await say(page, "Votre carte 4111 1111 1111 1111, je l’utilise ?"); await write(page, "Je vous écris ce soir"); await page.waitForTimeout(900); } },
  { name: "clause", at: "/inbox/mine/cnv_0", act: async (page) => { await rulings(page); await page.getByText("No card data in messages").click(); await page.waitForTimeout(500); } },
  { name: "offer", at: "/inbox/mine/cnv_0", act: async (page, fake) => { fake.deeds.offer("cnv_3"); fake.deeds.typing("cnv_0"); await page.waitForTimeout(500); } },
  { name: "offer-phone-dark", at: "/inbox/mine", look: { ...phone, scheme: "dark" }, act: async (page, fake) => { fake.deeds.offer("cnv_3"); await page.waitForTimeout(500); } },
  { name: "offline", at: "/inbox/mine/cnv_0", act: async (page, fake) => { await page.getByText("AT-4100").last().waitFor(); fake.away(true); await page.waitForTimeout(300); await say(page, "I have asked the hotel again."); await page.waitForTimeout(600); } },
  { name: "commands", at: "/inbox/mine/cnv_0", act: async (page) => { await page.keyboard.press("Control+k"); await page.waitForTimeout(400); } },
  { name: "help-dark", at: "/inbox/mine/cnv_0", look: { scheme: "dark" }, act: async (page) => { await page.keyboard.press("?"); await page.waitForTimeout(400); } },
  { name: "saved", at: "/inbox/mine/cnv_0", act: async (page) => { await page.keyboard.press("/"); await page.waitForTimeout(400); } },
  { name: "note", at: "/inbox/mine/cnv_0", act: async (page) => { await page.keyboard.press("n"); await page.keyboard.type("Please look, @in"); await page.waitForTimeout(300); } },
  { name: "transfer", at: "/inbox/mine/cnv_0", act: async (page) => { await page.keyboard.press("t"); await page.waitForTimeout(300); await page.getByRole("combobox").click(); await page.waitForTimeout(300); } },
  { name: "wrap-up", at: "/inbox/mine/cnv_0", act: async (page) => { await page.keyboard.press("e"); await page.waitForTimeout(600); } },
  { name: "presence", at: "/inbox/mine/cnv_0", act: async (page) => { await page.getByRole("button", { name: /Status and settings/ }).click(); await page.waitForTimeout(300); } },
  { name: "presence-sounds", at: "/inbox/mine/cnv_0", act: async (page) => { await page.getByRole("button", { name: /Status and settings/ }).click(); await page.getByRole("menuitem", { name: "Settings" }).hover(); await page.waitForTimeout(400); } },
  { name: "asks-notices", at: "/inbox/mine/cnv_0", look: { asks: true }, act: available },
  { name: "asks-notices-1024-dark-fr", at: "/inbox/mine/cnv_0", look: { width: 1024, height: 700, scheme: "dark", locale: "fr", asks: true }, act: available },
  { name: "asks-notices-phone", at: "/inbox/mine", look: { ...phone, asks: true }, act: available },
  { name: "phone-list", at: "/inbox/mine", look: phone },
  { name: "phone-thread", at: "/inbox/mine/cnv_0", look: phone },
  { name: "phone-thread-fr-dark", at: "/inbox/mine/cnv_0", look: { ...phone, scheme: "dark", locale: "fr" }, act: async (page) => { await write(page, "Votre carte 4111 1111 1111 1111, je l’utilise ?"); await page.getByRole("button", { name: "Envoyer", exact: true }).click(); await page.waitForTimeout(700); } },
  { name: "profile", at: "/profile" },
  { name: "second-step", at: "/profile", act: async (page) => { await page.getByRole("button", { name: "Set it up" }).click(); await page.waitForTimeout(400); } },
];

const browser = await launch();
mkdirSync(folder, { recursive: true });
for (const shot of SHOTS.filter((one) => !only || one.name.includes(only))) {
  const fake = await startFake({ ...shot.options, locale: shot.look?.locale });
  const { page, errors, close } = await openPage(browser, shot.look);
  await page.goto(fake.url + shot.at);
  await page.locator("main").first().waitFor();
  await page.waitForTimeout(900);
  await shot.act?.(page, fake);
  await page.screenshot({ path: join(folder, `${shot.name}.png`) });
  console.log(shot.name, errors.length ? errors.join("\n  ") : "");
  await close();
  fake.close();
}
await browser.close();
