import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { PRECHAT } from "./prechat";
import { launch, Stage, until } from "./stage";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let stage: Stage;
beforeAll(async () => void (browser = await launch()));
afterAll(() => browser.close());
afterEach(() => stage.strike());

interface Finding {
  id: string;
  impact: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe finds in the frame, of any weight. */
async function findings(): Promise<string[]> {
  await stage.page.waitForTimeout(250); // entrance movements are over
  const frame = stage.page.frames().find((one) => one.url().includes("/widget/frame.html"))!;
  await frame.evaluate(AXE);
  const found = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Finding[] }> } };
    return (await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })).violations;
  });
  return found.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("; ")}`);
}

const LOOKS: [string, BrowserContextOptions, "en" | "fr"][] = [
  ["light, English", { colorScheme: "light", locale: "en-GB" }, "en"],
  ["dark, French", { colorScheme: "dark", locale: "fr-FR" }, "fr"],
  ["light, French, on a phone", { colorScheme: "light", locale: "fr-FR", viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }, "fr"],
  ["dark, English, a yellow site", { colorScheme: "dark", locale: "en-GB" }, "en"],
];

describe.each(LOOKS)("axe finds nothing (%s)", (name, options, language) => {
  const set = (prepare: (stage: Pick<Stage, "fake">) => void = () => undefined) =>
    Stage.set(browser, options, ({ fake, shop }) => {
      shop.language = language;
      if (name.includes("yellow")) fake.house.site.color = "#fde047";
      prepare({ fake });
    });

  test("in a conversation with everything in it", async () => {
    stage = await set();
    const { house, faults } = stage.fake;
    await stage.open();
    await stage.field.waitFor();
    expect(await findings()).toEqual([]);
    await stage.field.fill("4242 4242 4242 4242");
    await stage.frame.locator(".send").click();
    await stage.frame.locator(".masked").waitFor();
    house.assistantSays("I am an assistant: https://tea.example");
    house.houseSays("You will be called.");
    house.agentJoins("Ada");
    house.agentSays("Here is the form.", "Ada", [house.keepFile("form.pdf", "application/pdf", Buffer.alloc(9))]);
    house.agentTypes();
    faults.plan("413", "POST /widget/v1/messages");
    await stage.field.fill("refused");
    await stage.frame.locator(".send").click();
    await stage.frame.locator(".failed[role]").waitFor();
    await stage.frame.locator("input[type=file]").setInputFiles([{ name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(9) }, { name: "b.mov", mimeType: "video/quicktime", buffer: Buffer.alloc(9) }]);
    await stage.frame.locator(".refusals").waitFor();
    expect(await findings()).toEqual([]);
    await stage.network(false);
    await stage.frame.locator(".banner p").waitFor();
    expect(await findings()).toEqual([]);
  });

  test("in the form, with objections", async () => {
    stage = await set(({ fake }) => void (fake.house.site.prechat = PRECHAT));
    await stage.open();
    await stage.frame.locator("button[type=submit]").click();
    await stage.frame.locator(".objection").first().waitFor();
    expect(await findings()).toEqual([]);
  });

  test("when nobody is there, and at the end", async () => {
    stage = await set(({ fake }) => void (fake.house.hours = { open: false, opens_at: null, agents_available: false }));
    await stage.open();
    await stage.field.fill("Anybody?");
    await stage.frame.locator(".send").click();
    await stage.frame.locator(".leave").waitFor();
    expect(await findings()).toEqual([]);
    stage.fake.house.ends();
    await stage.frame.locator(".ended").waitFor();
    expect(await findings()).toEqual([]);
  });
});

describe("with the keyboard alone", () => {
  const focused = () => stage.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.tagName ?? document.activeElement?.tagName);

  test("it is reached, written in, left with Escape, and the focus goes back where it was", async () => {
    stage = await Stage.set(browser);
    await stage.launcher.waitFor();
    await stage.page.getByRole("link", { name: "See this season’s teas" }).focus();
    await stage.page.keyboard.press("Tab");
    expect(await focused()).toBe("BUTTON");
    expect(await stage.launcher.getAttribute("aria-expanded")).toBe("false");
    await stage.page.keyboard.press("Enter");
    await until(async () => stage.field.evaluate((field) => field === document.activeElement), "the field has the focus");
    await stage.page.keyboard.type("First line");
    await stage.page.keyboard.press("Shift+Enter");
    await stage.page.keyboard.type("second line");
    await stage.page.keyboard.press("Enter");
    await until(() => stage.fake.house.visitor.feed.length === 1, "it arrived");
    expect(stage.fake.house.visitor.feed[0]).toMatchObject({ text: "First line\nsecond line" });
    expect(await stage.field.evaluate((field) => field === document.activeElement)).toBe(true);
    await stage.page.keyboard.press("Escape");
    await until(async () => (await focused()) === "BUTTON", "the launcher has the focus");
    expect(await stage.launcher.getAttribute("aria-expanded")).toBe("false");
  });

  test("everything in the panel can be reached, and its focus seen", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.field.fill("x");
    const reached: string[] = [];
    await stage.frame.getByRole("button", { name: "Close the chat" }).focus();
    for (let step = 0; step < 6; step += 1) {
      const frame = stage.page.frames().find((one) => one.url().includes("/widget/frame.html"))!;
      reached.push(await frame.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        const ring = at.closest(".composer") && at.tagName === "TEXTAREA" ? at.closest(".composer")! : at;
        const { outlineStyle, boxShadow } = getComputedStyle(ring);
        const seen = outlineStyle !== "none" || boxShadow !== "none";
        return `${at.getAttribute("aria-label") ?? at.textContent}${seen ? "" : " unseen"}`;
      }));
      await stage.page.keyboard.press("Tab");
    }
    expect(reached).toEqual(["Close the chat", "Messages", "Privacy", "Attach a file", "Your message", "Send"]);
  });

  test("what comes in is read out once, and what was there before is not", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.write("Hello");
    await until(() => stage.fake.house.visitor.feed.length === 1, "it arrived");
    expect([await stage.log.getAttribute("aria-live"), await stage.log.getAttribute("aria-relevant")]).toEqual(["polite", "additions"]);
    await stage.log.evaluate((log) => {
      const added: string[] = [];
      Object.assign(window, { added });
      new MutationObserver((changes) => changes.forEach(({ addedNodes, target }) => {
        if (!(target as Element).closest?.("[aria-live=off]")) addedNodes.forEach((node) => added.push(node.textContent ?? ""));
      })).observe(log, { childList: true, subtree: true });
    });
    stage.fake.house.receipt("read");
    stage.fake.house.agentSays("Read me");
    await stage.log.getByText("Read me").waitFor();
    await stage.page.waitForTimeout(300);
    const added = await stage.log.evaluate(() => (window as unknown as { added: string[] }).added);
    expect(added.filter((text) => text.includes("Read me")).length).toBe(1);
    expect(added.filter((text) => text.includes("Hello")).length).toBe(0);
  });
});

describe("at any size", () => {
  test.each([[320, 568], [740, 360], [640, 400], [1280, 800]])("nothing runs out of %i by %i, and the field is in view", async (width, height) => {
    stage = await Stage.set(browser, { viewport: { width, height } });
    await stage.open();
    await stage.write(`${"wide".repeat(60)} https://tea.example/${"long".repeat(40)}`);
    stage.fake.house.agentSays("word ".repeat(80));
    await stage.log.getByText("word word").waitFor();
    const frame = stage.page.frames().find((one) => one.url().includes("/widget/frame.html"))!;
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth && document.querySelector(".scroll")!.scrollWidth <= innerWidth)).toBe(true);
    expect(await stage.field.evaluate((field) => field.getBoundingClientRect().bottom <= innerHeight && field.getBoundingClientRect().top >= 0)).toBe(true);
  });

  test("with the reader's own font at double size the words grow and stay readable", async () => {
    stage = await Stage.set(browser);
    await stage.open();
    await stage.write("large");
    const frame = stage.page.frames().find((one) => one.url().includes("/widget/frame.html"))!;
    await frame.evaluate(() => document.documentElement.style.setProperty("font-size", "32px"));
    expect(await stage.frame.locator(".bubble").first().evaluate((bubble) => getComputedStyle(bubble).fontSize)).toBe("30px");
    expect(await frame.evaluate(() => document.querySelector(".scroll")!.scrollWidth <= innerWidth)).toBe(true);
  });

  test("who wants no movement sees none", async () => {
    stage = await Stage.set(browser, { reducedMotion: "reduce" });
    await stage.open();
    await stage.write("still");
    expect(await stage.frame.locator(".message").first().evaluate((message) => getComputedStyle(message).animationName)).toBe("none");
  });
});
