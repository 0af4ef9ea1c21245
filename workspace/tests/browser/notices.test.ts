/** Stories of what calls an agent back: the tone and the browser's notice of an offer, and the question before it. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { open, stories } from "./story";

stories();

interface Heard { tones: { pitch: number; state: string }[]; notices: { title: string; body: string; shown: boolean; closed: boolean }[] }

/** From the next page on, writes down which tones start, in a running room or not, and which notices the browser really shows. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard = ((globalThis as unknown as { heard: Heard }).heard = { tones: [], notices: [] } as Heard);
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (at?: number) { heard.tones.push({ pitch: Math.round(this.frequency.value), state: this.context.state }); start.call(this, at); };
    globalThis.Notification = class extends Notification {
      constructor(title: string, options?: NotificationOptions) {
        super(title, options);
        const one = { title, body: options?.body ?? "", shown: false, closed: false };
        heard.notices.push(one);
        this.addEventListener("show", () => { one.shown = true; });
        this.addEventListener("close", () => { one.closed = true; });
      }
    };
  });
  await page.reload();
  await page.getByRole("navigation", { name: "Views" }).waitFor();
}

const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: Heard }).heard);

/** Another tab comes to the front, as when somebody works elsewhere. */
async function lookAway(page: Page): Promise<void> {
  const driver = await page.context().newCDPSession(page);
  await driver.send("Emulation.setFocusEmulationEnabled", { enabled: false });
  await (await page.context().newPage()).bringToFront();
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(false);
}

describe("an offer", () => {
  it("sounds two tones for each, the second too, and shows no notice while the page is looked at", async () => {
    const { page, fake } = await open("/inbox/mine");
    await page.context().grantPermissions(["notifications"], { origin: fake.url });
    await listen(page);
    fake.deeds.offer("cnv_3");
    await expect.poll(async () => (await heard(page)).tones).toEqual([{ pitch: 587, state: "running" }, { pitch: 880, state: "running" }]);
    fake.deeds.offer("cnv_8", 40);
    await expect.poll(async () => (await heard(page)).tones.length).toBe(4);
    expect((await heard(page)).notices).toEqual([]);
  });

  it("shows the browser's notice while nobody looks, and takes it away when the offer is over", async () => {
    const { page, fake } = await open("/inbox/mine");
    await page.context().grantPermissions(["notifications"], { origin: fake.url });
    await listen(page);
    await lookAway(page);
    const offer = fake.deeds.offer("cnv_3");
    const told = { title: "Work for you: Priya Raman", body: expect.stringContaining("eleven people"), shown: true };
    await expect.poll(async () => (await heard(page)).notices).toEqual([{ ...told, closed: false }]);
    expect((await heard(page)).tones.length).toBe(2);
    fake.deeds.ended(offer, "OfferExpired");
    await expect.poll(async () => (await heard(page)).notices).toEqual([{ ...told, closed: true }]);
  });

  it("is silent where the sound was turned off, and without a notice where none was allowed", async () => {
    const { page, fake } = await open("/inbox/mine");
    await page.getByRole("button", { name: /Status and settings/ }).click();
    await page.getByRole("menuitem", { name: "Settings" }).click();
    await page.getByRole("menuitemcheckbox", { name: "Sound for offers" }).click();
    await listen(page);
    await lookAway(page);
    fake.deeds.offer("cnv_3");
    await page.getByRole("region", { name: "Offers" }).waitFor();
    expect(await heard(page)).toEqual({ tones: [], notices: [] });
  });
});

describe("the question about notices", () => {
  it("is asked of who is available, lies over nothing, and is asked once", async () => {
    const { page, fake } = await open("/inbox/mine/cnv_0", {}, { asks: true });
    const question = page.getByRole("region", { name: "Working in other tabs too?" });
    await page.getByRole("navigation", { name: "Views" }).waitFor();
    expect(await question.count()).toBe(0);
    await page.keyboard.press("p");
    await page.keyboard.press("a");
    await question.waitFor();
    const [asked, main] = [await question.boundingBox(), await page.locator("#main").boundingBox()];
    expect((asked?.y ?? 0) + (asked?.height ?? 0)).toBeLessThanOrEqual(main?.y ?? 0);
    await question.getByRole("button", { name: "Not now" }).click();
    await question.waitFor({ state: "detached" });
    expect(fake.world.presences.find((one) => one.member.id === "mem_ada")?.status).toBe("available");
    await page.reload();
    await page.getByRole("navigation", { name: "Views" }).waitFor();
    expect(await question.count()).toBe(0);
  });
});
