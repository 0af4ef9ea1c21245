/** How a conversation stands, seen and changed by key; many at once; drafts that follow one to another desk. */
import { describe, expect, it } from "vitest";
import { composer, open, stories } from "./story";

stories();

describe("a conversation as a matter", () => {
  it("shows its number in the row and the head, and takes a priority by key", async () => {
    const { page, fake } = await open("/inbox/mine/cnv_0");
    await expect.poll(() => page.locator("header").getByText("#1001").count()).toBe(1);
    await page.keyboard.press("Shift+P");
    await page.getByRole("option", { name: "Urgent" }).click();
    await expect.poll(() => fake.world.rows.get("cnv_0")?.priority_word).toBe("urgent");
  });

  it("changes several chosen by key in one step", async () => {
    const { page, fake } = await open("/inbox/all");
    await page.locator("[data-row]").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.getByText("2 chosen").waitFor();
    await page.getByRole("toolbar").getByRole("button", { name: "Priority" }).click();
    await page.getByRole("menuitem", { name: "High" }).click();
    await page.getByText("2 changed").waitFor();
    expect([...fake.world.rows.values()].filter((row) => row.priority_word === "high")).toHaveLength(2);
  });

  it("keeps a draft on the server, where another desk finds it", async () => {
    const { page, fake } = await open("/inbox/mine/cnv_0");
    await composer(page).waitFor();
    await page.keyboard.press("r");
    await page.keyboard.type("Half a sentence");
    await expect.poll(() => fake.world.drafts.get("cnv_0 reply")?.text).toBe("Half a sentence");
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await expect.poll(() => composer(page).inputValue()).toBe("Half a sentence");
  });

  it("says that it is suspected, and lets it in", async () => {
    const { page, fake } = await open("/inbox/all");
    Object.assign(fake.world.rows.get("cnv_0")!, { suspected: true });
    await page.goto(`${new URL(page.url()).origin}/inbox/all/cnv_0`);
    await page.getByText("It may not come from whom it says.").waitFor();
    await page.getByRole("button", { name: "Let it in" }).click();
    await expect.poll(() => fake.world.rows.get("cnv_0")?.suspected).toBe(false);
    await page.getByText("It may not come from whom it says.").waitFor({ state: "detached" });
  });

  it("lies a kept view out in its columns, and opens a line of it by key", async () => {
    const { page } = await open("/inbox/view:viw_own");
    await page.locator("[data-row]").first().waitFor();
    await page.getByText("Number", { exact: true }).waitFor();
    expect(await page.locator("[data-row]").first().locator("[data-column]").count()).toBe(5);
    expect(await page.locator("[data-row]").first().locator("[data-column='field:fld_order']").count()).toBe(1);
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/inbox/view*/cnv_*");
    await page.getByRole("log").waitFor();
  });
});
