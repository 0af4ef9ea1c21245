/** Writing first: to a contact, to somebody new, beside a conversation; and the list of what one should know. */
import { describe, expect, it } from "vitest";
import { findings } from "./axe";
import { composer, open, stories } from "./story";

stories();

describe("a conversation of one's own beginning", () => {
  it("goes to a contact found by letters, by key alone", async () => {
    const { page, fake } = await open("/inbox/all");
    await page.locator("[data-row]").first().waitFor();
    await page.keyboard.press("Shift+N");
    const dialog = page.getByRole("dialog", { name: "New conversation" });
    await dialog.getByRole("combobox", { name: "To", exact: true }).or(dialog.getByLabel("To", { exact: true })).first().waitFor();
    await page.keyboard.type("Élod");
    await dialog.page().getByRole("option", { name: /Élodie Fournier/ }).waitFor();
    await page.keyboard.press("Enter");
    await dialog.getByLabel("Subject").fill("Your room");
    await dialog.getByLabel("Message").fill("It looks at the lake.");
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Control+Enter");
    await page.waitForURL("**/inbox/mine/cnv_0");
    expect(fake.world.begun).toEqual([expect.objectContaining({ contact: "ctc_1", subject: "Your room", text: "It looks at the lake." })]);
  });

  it("goes to somebody new, and what was written outlives a closed dialog", async () => {
    const { page, fake } = await open("/inbox/all");
    await page.getByRole("button", { name: "New conversation" }).click();
    const dialog = page.getByRole("dialog", { name: "New conversation" });
    await dialog.getByLabel("Message").fill("Hello from us");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "New conversation" }).click();
    expect(await dialog.getByLabel("Message").inputValue()).toBe("Hello from us");
    await dialog.getByRole("button", { name: "Send", exact: true }).click();
    await dialog.getByText("A first mail needs a subject.").waitFor();
    await dialog.getByLabel("To", { exact: true }).first().fill("new@buyer.example");
    await dialog.getByLabel("Subject").fill("Hello");
    await dialog.getByRole("button", { name: "Send", exact: true }).click();
    await expect.poll(() => fake.world.begun.length).toBe(1);
    expect(fake.world.begun[0]).toMatchObject({ email: "new@buyer.example", mailbox: "mbx_1" });
  });

  it("stands beside another as a side conversation", async () => {
    const { page, fake } = await open("/inbox/mine/cnv_0");
    await page.getByRole("button", { name: "Begin a side conversation" }).click();
    const dialog = page.getByRole("dialog", { name: "Side conversation to #1001" });
    await dialog.getByLabel("To", { exact: true }).first().fill("hotel@lake.example");
    await dialog.getByLabel("Subject").fill("A room for Nour");
    await dialog.getByLabel("Message").fill("Have you one left?");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => fake.world.begun[0]?.side_of).toBe("cnv_0");
  });
});

describe("the list of notices", () => {
  it("counts what is unseen, leads there, and takes what one looks at as seen", async () => {
    const { page, fake } = await open("/inbox/all");
    await page.getByRole("button", { name: "Notices, 2 unseen" }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("n");
    await page.getByRole("dialog", { name: "Notices" }).getByText("Yusuf Demir wrote").waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole("dialog", { name: "Notices" }).getByRole("button", { name: /Yusuf Demir wrote/ }).click();
    await page.waitForURL("**/inbox/all/cnv_6");
    await expect.poll(() => fake.world.notices.filter((one) => !one.seen).length).toBe(1);
    await page.goto(`${fake.url}/inbox/mine/cnv_0`);
    await composer(page).waitFor();
    await page.getByRole("button", { name: "Notices", exact: true }).waitFor();
  });
});
