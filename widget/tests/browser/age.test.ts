import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launch, Stage } from "./stage";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let stage: Stage;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
afterEach(() => stage.strike());

const set = (options: BrowserContextOptions = {}, language = "en") =>
  Stage.set(browser, options, ({ fake, shop }) => {
    shop.language = language;
    fake.house.site.asks_age = true;
  });

async function findings(): Promise<unknown> {
  const frame = stage.page.frames().find((one) => one.url().includes("/widget/frame.html"))!;
  await stage.page.waitForTimeout(250);
  await frame.evaluate(AXE);
  return frame.evaluate(async () => (await (window as unknown as { axe: { run(): Promise<{ violations: unknown[] }> } }).axe.run()).violations);
}

const born = () => stage.frame.getByRole("textbox", { name: "In which year were you born?" });
const go = () => stage.frame.getByRole("button", { name: "Continue" }).click();

describe("where children may be among the readers", () => {
  test("who is too young is asked nothing more, nobody visits, and a reload changes nothing", async () => {
    stage = await set();
    await stage.open();
    expect(await findings()).toEqual([]);
    await born().fill("twelve");
    await go();
    await stage.frame.getByText("in four digits").waitFor();
    await born().fill("2014");
    await go();
    await stage.frame.getByText("We cannot go on here.").waitFor();
    expect(await stage.frame.getByRole("textbox").count()).toBe(0);
    expect(stage.fake.asked("POST /widget/v1/visits")).toBe(0);
    await stage.page.reload();
    await stage.frame.getByText("We cannot go on here.").waitFor();
    expect(stage.fake.house.visitors).toEqual([]);
  });

  test("who is old enough writes as ever, and is not asked again that day", async () => {
    stage = await set();
    await stage.open();
    await born().fill("1980");
    await go();
    await stage.write("Hello");
    await stage.page.reload();
    await stage.field.waitFor();
    expect(stage.complaints).toEqual([]);
  });

  test("it is asked in French and in the dark", async () => {
    stage = await set({ colorScheme: "dark", locale: "fr-FR" }, "fr");
    await stage.open();
    const year = stage.frame.getByRole("textbox", { name: "En quelle année êtes-vous né ou née ?" });
    await year.fill("1980");
    expect(await findings()).toEqual([]);
    await stage.frame.getByRole("button", { name: "Continuer" }).click();
    await stage.field.waitFor();
  });
});
