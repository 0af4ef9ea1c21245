/** Stories of supervision: figures that change in place, filters, the wallboard, a lost line. */
import { describe, expect, it } from "vitest";
import { floorOf } from "../fake/admin";
import { open, stories } from "./story";

stories();
const olive = { member: "mem_olive", admin: true };

describe("the floor", () => {
  it("changes its figures in place as the socket tells them", async () => {
    const { page, fake } = await open("/supervise/floor", olive);
    const row = page.getByRole("row", { name: /Bookings/ });
    await row.waitFor();
    await row.evaluate((element) => { element.setAttribute("data-kept", "yes"); });
    const floor = floorOf(fake.world);
    floor.queues[0] = { ...floor.queues[0]!, waiting: 77 };
    fake.live.view("floor", { ...floor, at: new Date(Date.now() + 1000).toISOString() });
    await row.getByRole("cell", { name: "77", exact: true }).waitFor();
    expect(await row.getAttribute("data-kept")).toBe("yes");
  });

  it("runs the longest wait as a timer and says the formula of the service level", async () => {
    const { page } = await open("/supervise/floor", olive);
    const wait = page.getByRole("row", { name: /Changes and refunds/ }).getByRole("cell").nth(1);
    const before = await wait.textContent();
    await expect.poll(() => wait.textContent()).not.toBe(before);
    await page.getByRole("row", { name: /Bookings/ }).getByText("82%").hover();
    await page.getByRole("tooltip").getByText("Taken within 60 s of the contact’s first word ÷ all taken, last four hours: 41 ÷ 50").waitFor();
  });

  it("is narrowed by team and queue, and keeps that for the next time", async () => {
    const { page } = await open("/supervise/floor", olive);
    await page.getByRole("row", { name: /Tom Okafor/ }).waitFor();
    await page.getByPlaceholder("All teams").click();
    await page.getByRole("option", { name: "Groups" }).click();
    await page.getByRole("row", { name: /Ada Keller/ }).waitFor({ state: "detached" });
    await page.getByRole("row", { name: /Tom Okafor/ }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Clear", exact: true }).click();
    await page.getByRole("row", { name: /Ada Keller/ }).waitFor();
  });

  it("opens what an agent has in hand, and leads there", async () => {
    const { page } = await open("/supervise/floor", olive);
    await page.getByRole("button", { name: /4 conversations of Tom Okafor/ }).click();
    await page.getByRole("menuitem").first().click();
    await page.waitForURL("**/inbox/all/cnv_*");
  });

  it("fills the wall by key, and leaves it by key", async () => {
    const { page } = await open("/supervise/floor", olive);
    await page.getByRole("row", { name: /Bookings/ }).waitFor();
    await page.keyboard.press("w");
    const wall = page.getByRole("dialog", { name: "Wallboard" });
    await wall.getByRole("heading", { name: "Bookings" }).waitFor();
    await wall.getByRole("button", { name: "Dark" }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.mantineColorScheme)).toBe("dark");
    // The browser itself takes the first Escape, to leave full screen.
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await wall.waitFor({ state: "detached" });
  });

  it("says so when the line is lost, and stops its clocks", async () => {
    const { page, fake } = await open("/supervise/floor", olive);
    const wait = page.getByRole("row", { name: /Bookings/ }).getByRole("cell").nth(1);
    await wait.waitFor();
    fake.away(true);
    await page.getByText(/Figures as of/).waitFor();
    const stood = await wait.textContent();
    await page.waitForTimeout(1600);
    expect(await wait.textContent()).toBe(stood);
  });
});
