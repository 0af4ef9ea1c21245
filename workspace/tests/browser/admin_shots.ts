/** `tsx tests/browser/admin_shots.ts [word]`: pictures of administration and supervision in the widths, schemes and languages of the check. */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { startFake } from "../fake/server";
import { launch, openPage, type Look } from "./browser";

const folder = resolve(process.env.SHOTS ?? join(import.meta.dirname, "../../shots"));
const only = process.argv[2];
const phone = { width: 390, height: 844 }, tablet = { width: 1024, height: 768 };
const dark = { scheme: "dark" } as const, fr = { locale: "fr" } as const;
interface Shot { name: string; at: string; look?: Look; member?: string; empty?: boolean; whole?: boolean; act?: (page: Page) => Promise<unknown> }

const PAGES = ["members", "teams", "skills", "queues", "dispositions", "saved-replies", "fields", "sites", "account", "agreement", "tokens", "audit", "data-requests", "continuity"];
const click = (name: string | RegExp) => (page: Page) => page.getByRole("button", { name }).first().click();
const inside = (page: Page) => page.getByRole("dialog").last();

export const SHOTS: Shot[] = [
  ...PAGES.map((page) => ({ name: `admin-${page}`, at: `/admin/${page}` })),
  ...PAGES.map((page) => ({ name: `empty-${page}`, at: `/admin/${page}`, empty: true, look: { ...tablet, ...fr } })),
  ...PAGES.map((page) => ({ name: `phone-${page}`, at: `/admin/${page}`, look: { ...phone, ...dark, ...fr } })),
  { name: "admin-menu-phone", at: "/admin", look: phone },
  { name: "member", at: "/admin/members?open=mem_ada" },
  { name: "member-dark-fr", at: "/admin/members?open=mem_tom", look: { ...dark, ...fr } },
  { name: "member-phone", at: "/admin/members?open=mem_ada", look: phone },
  { name: "member-invited", at: "/admin/members?open=mem_new" },
  { name: "invite-made", at: "/admin/members?open=new", act: async (page) => { await inside(page).getByLabel("E-mail").fill("sam@aurora.example"); await page.getByRole("button", { name: "Make the invitation" }).click(); } },
  { name: "invite-wrong", at: "/admin/members?open=new", act: async (page) => { await inside(page).getByLabel("E-mail").fill("ada@aurora.example"); await page.getByRole("button", { name: "Make the invitation" }).click(); } },
  { name: "queue", at: "/admin/queues?open=que_bookings", whole: true },
  { name: "queue-dark-fr", at: "/admin/queues?open=que_groups", look: { ...dark, ...fr }, whole: true },
  { name: "queue-phone", at: "/admin/queues?open=que_bookings", look: { ...phone, ...fr }, whole: true },
  { name: "queue-dirty", at: "/admin/queues?open=que_bookings", look: tablet, act: async (page) => { await page.getByRole("switch", { name: /Saturday/ }).press("Space"); } },
  { name: "site", at: "/admin/sites?open=ste_1", whole: true },
  { name: "site-dark-fr-1024", at: "/admin/sites?open=ste_2", look: { ...tablet, ...dark, ...fr }, whole: true },
  { name: "site-phone", at: "/admin/sites?open=ste_1", look: phone, whole: true },
  { name: "site-new", at: "/admin/sites?open=new", look: fr },
  { name: "token-new", at: "/admin/tokens?open=new" },
  { name: "token-made", at: "/admin/tokens?open=new", act: async (page) => { await inside(page).getByLabel("Name").fill("Shop"); await page.getByRole("button", { name: "Only reading" }).click(); await page.getByRole("button", { name: "Make the token" }).click(); } },
  { name: "audit-open", at: "/admin/audit", act: async (page) => { await click(/refused/)(page); await click("Verify the journal")(page); } },
  { name: "request-new", at: "/admin/data-requests?open=new", act: async (page) => { await inside(page).getByLabel("Contact").fill("nour"); await page.getByRole("option").first().click(); await page.getByRole("radio", { name: "Erasure" }).check(); } },
  { name: "request-done", at: "/admin/data-requests?open=req_b", look: fr },
  { name: "reply", at: "/admin/saved-replies?open=rpl_2", look: dark },
  { name: "guard", at: "/admin/saved-replies?open=rpl_2", act: async (page) => { await inside(page).getByLabel("Title").fill("x"); await page.keyboard.press("Escape"); } },
  { name: "floor", at: "/supervise/floor" },
  { name: "floor-dark-fr", at: "/supervise/floor", look: { ...dark, ...fr } },
  { name: "floor-1024", at: "/supervise/floor", look: tablet },
  { name: "floor-phone", at: "/supervise/floor", look: { ...phone, ...fr } },
  { name: "floor-empty", at: "/supervise/floor", empty: true },
  { name: "floor-menu", at: "/supervise/floor", act: click(/conversations? of/) },
  { name: "wall", at: "/supervise/floor?wall=1" },
  { name: "wall-dark-fr-1024", at: "/supervise/floor?wall=1", look: { ...tablet, ...dark, ...fr } },
  { name: "wall-1920", at: "/supervise/floor?wall=1", look: { width: 1920, height: 1080, ...dark } },
  { name: "supervisor", at: "/admin/members?open=mem_ada", member: "mem_ines" },
];

const browser = await launch();
mkdirSync(folder, { recursive: true });
for (const shot of SHOTS.filter((one) => !only || one.name.includes(only))) {
  const fake = await startFake({ member: shot.member ?? "mem_olive", admin: true, empty: shot.empty ?? false, locale: shot.look?.locale ?? "en" });
  const { page, errors, close } = await openPage(browser, shot.look);
  await page.goto(fake.url + shot.at);
  await page.waitForTimeout(1000);
  await shot.act?.(page);
  if (shot.act) await page.waitForTimeout(600);
  if (shot.whole) await page.setViewportSize({ width: shot.look?.width ?? 1440, height: await page.evaluate(() => Math.min(4200, Math.max(...[...document.querySelectorAll("*")].map((one) => one.scrollHeight)))) });
  await page.waitForTimeout(shot.whole ? 300 : 0);
  await page.screenshot({ path: join(folder, `${shot.name}.png`) });
  console.log(shot.name, errors.length ? errors.join("\n  ") : "");
  await close();
  fake.close();
}
await browser.close();
