/** What a story begins with: a browser, a pretended platform, a page; all closed after it. */
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { startFake, type Fake } from "../fake/server";
import type { Options } from "../fake/world";
import { launch, openPage, type Look } from "./browser";

let browser: Browser;
let done: (() => Promise<void> | void)[] = [];

export function stories(): void {
  beforeAll(async () => { browser = await launch(); });
  afterEach(async () => { for (const close of done) await close(); done = []; });
  afterAll(async () => { await browser.close(); });
}

export interface Stage { page: Page; fake: Fake; errors: string[] }

/** Opens an address; the story fails when the browser complains about anything. */
export async function open(at: string, options: Options & { signedIn?: boolean; admin?: boolean; phone?: boolean; desk?: boolean } = {}, look: Look = {}): Promise<Stage> {
  const fake = await startFake({ ...options, locale: look.locale });
  const { page, errors, close } = await openPage(browser, look);
  done.push(async () => { await close(); fake.close(); expect(errors).toEqual([]); });
  await page.goto(fake.url + at);
  return { page, fake, errors };
}

export const composer = (page: Page) => page.getByRole("textbox", { name: /^(Write to|Écrire à)/ });

/** Waits until the page stands still: nothing moves, and every dialog that opens has its name. */
export const settled = (page: Page) => page.waitForFunction(() =>
  document.querySelector("h1, [role=dialog]") !== null
  && document.getAnimations().every((one) => one.playState !== "running" || one.effect?.getTiming().iterations === Infinity)
  && [...document.querySelectorAll("[role=dialog]")].every((one) => one.hasAttribute("aria-label") || document.getElementById(one.getAttribute("aria-labelledby") ?? "")?.textContent));
