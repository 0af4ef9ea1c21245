/** No serious finding of axe on any page of administration and supervision, light and dark, in both languages, wide and narrow. */
import { describe, expect, it } from "vitest";
import { findings } from "./axe";
import { open, settled, stories, type Stage } from "./story";

stories();
const olive = { member: "mem_olive", admin: true };
const sideways = ({ page }: Stage) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
const inside = ({ page }: Stage) => page.getByRole("dialog").last();

const plain = ["admin/members", "admin/teams", "admin/skills", "admin/queues", "admin/dispositions", "admin/saved-replies", "admin/fields", "admin/sites", "admin/account", "admin/agreement", "admin/tokens", "admin/audit", "admin/data-requests", "admin/continuity", "supervise/floor"];
const states: { name: string; at: string; empty?: boolean; act?: (stage: Stage) => Promise<unknown> }[] = [
  { name: "no queues", at: "/admin/queues", empty: true },
  { name: "a member", at: "/admin/members?open=mem_ada" },
  { name: "an invitation", at: "/admin/members?open=new", act: async (stage) => { await inside(stage).getByRole("button", { name: /invitation/i }).click(); } },
  { name: "a queue", at: "/admin/queues?open=que_bookings", act: async ({ page }) => { await page.getByRole("switch").nth(5).press("Space"); } },
  { name: "a site", at: "/admin/sites?open=ste_1" },
  { name: "a new token", at: "/admin/tokens?open=new" },
  { name: "a saved reply being removed", at: "/admin/saved-replies?open=rpl_2", act: async (stage) => { await inside(stage).getByRole("button", { name: /^(Remove|Supprimer)$/ }).click(); } },
  { name: "an entry of the journal", at: "/admin/audit", act: async ({ page }) => { await page.getByRole("button", { expanded: false }).filter({ hasText: "ActRefused" }).first().click(); } },
  { name: "an erasure about to be asked", at: "/admin/data-requests?open=new", act: async (stage) => { await inside(stage).getByLabel("Contact").fill("nour"); await stage.page.getByRole("option").first().click(); await inside(stage).getByRole("radio").nth(1).check(); } },
  { name: "a report", at: "/admin/data-requests?open=req_b" },
  { name: "the wallboard", at: "/supervise/floor?wall=1" },
];

describe.each([["light", "en", 1440], ["dark", "fr", 390]] as const)("in %s, %s, %i px", (scheme, locale, width) => {
  it("nobody is kept out of the pages as they open", async () => {
    const stage = await open("/admin", { ...olive, locale }, { scheme, locale, width, height: width === 390 ? 844 : 900 });
    for (const page of plain) {
      await stage.page.goto(`${stage.fake.url}/${page}`);
      await stage.page.locator("#main h1").first().waitFor();
      await settled(stage.page);
      expect([page, await findings(stage.page), await sideways(stage)]).toEqual([page, [], 0]);
    }
  });

  it.each(states)("nobody is kept out of $name", async ({ at, empty, act }) => {
    const stage = await open(at, { ...olive, empty, locale }, { scheme, locale, width, height: width === 390 ? 844 : 900 });
    if (/(members|tokens|saved-replies|data-requests)\?open=/.test(at)) await inside(stage).waitFor();
    await settled(stage.page);
    await act?.(stage);
    await settled(stage.page);
    expect(await findings(stage.page)).toEqual([]);
    expect(await sideways(stage)).toBe(0);
  });
});
