import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launch, Stage, until } from "./stage";

let browser: Browser;
let stage: Stage;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
afterEach(() => stage.strike());

const STRICT = (fairline: string) => `default-src 'none'; script-src ${fairline}; frame-src ${fairline}; require-trusted-types-for 'script'`;
const taken = () => stage.fake.house.visitor.feed.filter((item) => item.kind === "message").length;
const isOpen = async () => stage.page.locator("fairline-chat").evaluate((host) => host.hasAttribute("shown"));

describe("in somebody else's page", () => {
  test("nobody is counted as a visitor before opening the chat, and the page is left as it was", async () => {
    stage = await Stage.set(browser);
    await stage.launcher.waitFor();
    await stage.context.setOffline(true);
    await stage.context.setOffline(false);
    await stage.page.waitForTimeout(300);
    expect(stage.fake.asked("POST")).toBe(0);
    expect(await isOpen()).toBe(false);
    const left = await stage.page.evaluate(() => ({ cookie: document.cookie, local: localStorage.length, session: sessionStorage.length, focus: document.activeElement?.tagName, body: document.body.outerHTML.includes("fairline-chat") }));
    expect(left).toEqual({ cookie: "", local: 0, session: 0, focus: "BODY", body: false });
  });

  test("where the page does not carry the settings, it asks for them", async () => {
    stage = await Stage.set(browser, {}, ({ fake }) => void (fake.embedded = false));
    await stage.launcher.waitFor();
    expect(stage.fake.asked("POST /widget/v1/visits")).toBe(1);
  });

  test("works under a strict policy of the page, with trusted types, and breaks none", async () => {
    stage = await Stage.set(browser, {}, async ({ fake, shop }) => {
      shop.plain = true;
      shop.policy = STRICT(fake.origin);
    });
    await stage.open();
    await stage.write("strict");
    await until(() => taken() === 1, "it arrived");
    expect(stage.complaints).toEqual([]);
    expect(await stage.launcher.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe("rgb(22, 101, 52)");
  });

  test("does not appear where it may not be framed, or where nobody knows the key", async () => {
    stage = await Stage.set(browser, {}, ({ fake }) => void (fake.ancestors = "https://somebody-else.example"));
    stage.fake.ancestors = "https://somebody-else.example";
    await stage.page.reload();
    await stage.page.waitForTimeout(500);
    expect(await stage.launcher.isVisible()).toBe(false);
    stage.fake.ancestors = stage.shop.origin;
    stage.fake.embedded = false;
    stage.shop.key = "unknown";
    await stage.page.reload();
    await stage.page.waitForTimeout(500);
    expect(await stage.launcher.isVisible()).toBe(false);
  });

  test("opens by itself only when told to, without taking the focus, and not after it was closed", async () => {
    stage = await Stage.set(browser, {}, ({ shop }) => void (shop.attributes = { "data-open": "" }));
    await stage.field.waitFor();
    expect(await stage.page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    await stage.frame.getByRole("button", { name: "Close the chat" }).click();
    await stage.page.reload();
    await stage.launcher.waitFor();
    await stage.page.waitForTimeout(300);
    expect(await isOpen()).toBe(false);
  });

  test("never covers a phone by itself, neither told to nor by habit", async () => {
    stage = await Stage.set(browser, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }, ({ shop }) => void (shop.attributes = { "data-open": "" }));
    await stage.launcher.waitFor();
    await stage.page.waitForTimeout(300);
    expect(await isOpen()).toBe(false);
    await stage.open();
    expect(await stage.page.evaluate(() => document.body.inert)).toBe(true);
    await stage.page.waitForTimeout(300); // it has come to rest
    const box = await stage.page.locator("fairline-chat iframe").boundingBox();
    expect([box?.x, box?.y, box?.width, box?.height]).toEqual([0, 0, 390, 844]);
    await stage.page.reload();
    await stage.launcher.waitFor();
    await stage.page.waitForTimeout(300);
    expect([await isOpen(), await stage.page.evaluate(() => document.body.inert)]).toEqual([false, false]);
  });

  test("listens to nobody but its own frame", async () => {
    stage = await Stage.set(browser);
    await stage.launcher.waitFor();
    await stage.page.evaluate(() => {
      window.postMessage({ fairline: "ready", open: true, look: { fill: "red", ink: "red", corner: "left", title: "x", open: "x", close: "x" } }, "*");
      const stranger = document.createElement("iframe");
      document.body.append(stranger);
      (stranger.contentWindow as unknown as { eval(words: string): void }).eval('parent.postMessage({ fairline: "unread", count: 7, label: "x" }, "*"); for (let one = 0; one < parent.frames.length; one += 1) parent.frames[one].postMessage({ fairline: "open", focus: true }, "*")');
    });
    await stage.page.waitForTimeout(300);
    expect([await isOpen(), await stage.launcher.getAttribute("aria-label"), await stage.page.locator("fairline-chat").getAttribute("left")]).toEqual([false, "Open the chat with Alpine Tea", null]);
  });

  test("can be opened and closed by the page, also with calls made before it was there", async () => {
    stage = await Stage.set(browser, {}, ({ context }) =>
      context.addInitScript(() => {
        const early = Object.assign((...call: unknown[]) => void early.q.push(call), { q: [] as unknown[][] });
        (window as unknown as { Fairline: unknown }).Fairline = early;
        early("open");
      }));
    await stage.field.waitFor();
    expect(await isOpen()).toBe(true);
    await stage.page.evaluate(() => (window as unknown as { Fairline(act: string): void }).Fairline("close"));
    expect(await isOpen()).toBe(false);
  });

  test("tells the platform where the visitor is without what stands behind the question mark", async () => {
    stage = await Stage.set(browser);
    await stage.page.goto(`${stage.shop.origin}/reset?token=secret#part`);
    await stage.open();
    await stage.field.waitFor();
    expect(stage.fake.house.visitor.told.pages).toEqual([`${stage.shop.origin}/reset`]);
  });

  test("stands in the corner and colour of the site", async () => {
    stage = await Stage.set(browser, {}, ({ fake }) => Object.assign(fake.house.site, { corner: "left", color: "#fde047" }));
    await stage.open();
    const box = await stage.page.locator("fairline-chat iframe").boundingBox();
    expect(box?.x).toBe(20);
    expect(await stage.launcher.evaluate((button) => getComputedStyle(button).color)).toBe("rgb(15, 17, 23)");
  });
});

describe("on another site, where the browser forbids storage", () => {
  test("the conversation is kept from page to page all the same, and so is what still waits", async () => {
    stage = await Stage.set(browser, { host: "127.0.0.1" });
    await stage.open();
    await stage.write("first");
    await until(() => taken() === 1, "it arrived");
    stage.fake.faults.plan("500", "POST /widget/v1/messages", 100);
    await stage.write("patient é");
    await until(async () => (await stage.lines("patient é")) === 1, "it is shown");
    await stage.field.fill("a draft");
    await stage.page.reload();
    await until(async () => (await stage.lines("patient é")) === 1, "it is shown again");
    expect(await stage.field.inputValue()).toBe("");
    stage.fake.faults.heal();
    await until(() => taken() === 2, "it arrived");
    expect(stage.fake.house.visitors.length).toBe(1);
    expect(stage.complaints).toEqual([]);
  });

  test("cookies belong to the frame alone and travel with its page only", async () => {
    stage = await Stage.set(browser, { host: "127.0.0.1" });
    await stage.open();
    await stage.write("first");
    await until(() => taken() === 1, "it arrived");
    expect(await stage.page.evaluate(() => document.cookie)).toBe("");
    expect(stage.fake.cookies.filter((one) => !one.startsWith("GET /widget/frame.html"))).toEqual([]);
  });
});
