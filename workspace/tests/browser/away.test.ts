/** Without a line: the workspace opens all the same, says so kindly, and loses nothing that was written. */
import { describe, expect, it } from "vitest";
import { findings } from "./axe";
import { composer, open, stories } from "./story";

stories();

describe("a workspace without a line", () => {
  it("opens from what the service worker holds, shows what was begun, and goes on when the line is back", async () => {
    const { page, fake } = await open("/inbox/mine/cnv_0", {}, { worker: true });
    await composer(page).fill("Half a sentence for Nour");
    await page.evaluate(async () => { await navigator.serviceWorker.ready; });
    await expect.poll(() => page.evaluate(async () => Boolean(await caches.match("/")))).toBe(true);
    await page.reload(); // from now on the worker is in charge
    await composer(page).waitFor();
    fake.away(true);
    await page.reload();
    await page.getByRole("heading", { name: "Fairline cannot be reached" }).waitFor();
    await page.getByText("Half a sentence for Nour").waitFor();
    expect(await findings(page)).toEqual([]);
    fake.away(false);
    await page.getByRole("button", { name: "Try now" }).click();
    await expect.poll(() => composer(page).inputValue()).toBe("Half a sentence for Nour");
    const held = await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((one) => new URL(one.url).pathname)))).flat());
    expect(held).toContain("/");
    expect(held.filter((path) => path.startsWith("/v1"))).toEqual([]);
  });

  it("keeps what had not left through a reload, and sends it once", async () => {
    const { page, fake } = await open("/inbox/mine/cnv_0");
    await composer(page).waitFor();
    fake.away(true);
    await page.getByText("Connection lost").waitFor();
    await composer(page).fill("The hotel has confirmed.");
    await composer(page).press("Enter");
    await page.getByText("Not sent yet").waitFor();
    fake.away(false);
    fake.live.cut(true); // the page comes back, its socket not yet
    await page.reload();
    await page.getByText("Not sent yet").waitFor();
    fake.live.cut(false);
    const arrived = () => fake.world.threads.get("cnv_0")?.filter((item) => item.kind === "message" && item.text.includes("has confirmed")).length;
    await expect.poll(arrived).toBe(1);
    await page.getByText("Not sent yet").waitFor({ state: "detached" });
    expect(await page.evaluate(() => localStorage.getItem("fairline.draft.outbox"))).toBe(null);
  });

  it("says so as soon as the browser knows, though the socket still stands", async () => {
    const { page } = await open("/inbox/mine/cnv_0");
    await composer(page).waitFor();
    await page.context().setOffline(true);
    await page.getByText("Connection lost").waitFor();
    await page.context().setOffline(false);
    await page.getByText("Connection lost").waitFor({ state: "detached" });
  });

  it("can be installed: a manifest with pictures, a start, and a worker", async () => {
    const { page, fake } = await open("/inbox/mine", {}, { worker: true });
    const manifest = (await (await page.request.get(`${fake.url}/manifest.webmanifest`)).json()) as { name: string; start_url: string; display: string; icons: { src: string; sizes: string; purpose: string }[] };
    expect(manifest).toMatchObject({ name: "Fairline", start_url: "/inbox/mine", display: "standalone" });
    expect(manifest.icons.some((icon) => icon.sizes === "512x512" && icon.purpose === "maskable")).toBe(true);
    for (const icon of manifest.icons) expect((await page.request.get(fake.url + icon.src)).status()).toBe(200);
    await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  });
});
