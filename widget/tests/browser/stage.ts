/** A browser, a shop and a small Fairline, set up for one test and taken down after it. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type FrameLocator, type Page } from "playwright-core";
import { PATIENCE } from "./patience";
import { Fake } from "../fake/server";
import { Shop } from "../fake/pages";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? installed(), headless: true, args: FLAGS });
}

function installed(): string {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const found = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
  if (!found) throw new Error("No Chromium in the PATH; CHROMIUM may name one.");
  return found;
}

export class Stage {
  readonly complaints: string[] = [];

  private constructor(readonly fake: Fake, readonly shop: Shop, readonly context: BrowserContext, public page: Page) {}

  static async set(browser: Browser, options: BrowserContextOptions & { host?: "localhost" | "127.0.0.1" } = {}, prepare?: (stage: { fake: Fake; shop: Shop; context: BrowserContext }) => unknown): Promise<Stage> {
    const fake = await new Fake(DIST).start();
    const shop = await new Shop(() => fake.origin).start(options.host);
    fake.ancestors = shop.origin;
    const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Zurich", viewport: { width: 1280, height: 800 }, ...options });
    context.setDefaultTimeout(PATIENCE);
    await prepare?.({ fake, shop, context });
    const stage = new Stage(fake, shop, context, await context.newPage());
    stage.listenTo(stage.page);
    await stage.page.goto(shop.origin);
    return stage;
  }

  async strike(): Promise<void> {
    await this.context.close();
    await Promise.all([this.fake.stop(), this.shop.stop()]);
  }

  /** Another tab of the same visitor. */
  async tab(): Promise<Page> {
    const page = await this.context.newPage();
    this.listenTo(page);
    await page.goto(this.shop.origin);
    return page;
  }

  get launcher() {
    return launcherOf(this.page);
  }

  get frame(): FrameLocator {
    return frameOf(this.page);
  }

  get log() {
    return this.frame.getByRole("log");
  }

  get field() {
    return this.frame.getByRole("textbox", { name: /^(Your message|Votre message)$/ });
  }

  async open(): Promise<void> {
    await this.launcher.click();
    await this.frame.getByRole("main").waitFor();
  }

  async write(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press("Enter");
  }

  /** How many lines of that text the visitor sees. */
  async lines(text: string): Promise<number> {
    return this.frame.locator(".bubble").filter({ hasText: text }).count();
  }

  /** The network goes, or comes back: the browser says so, and the server is out of reach. */
  async network(on: boolean): Promise<void> {
    this.fake.faults.dark = !on;
    if (!on) this.fake.house.cutSockets();
    await this.context.setOffline(!on);
  }

  private listenTo(page: Page): void {
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("console", (message) => {
      if (/Content.Security.Policy|Trusted|violates|Refused/i.test(message.text())) this.complaints.push(message.text());
    });
  }
}

export function launcherOf(page: Page) {
  return page.locator("fairline-chat").getByRole("button");
}

export function frameOf(page: Page): FrameLocator {
  return page.locator("fairline-chat").frameLocator("iframe");
}

/** Waits until `truth` holds, at most so many milliseconds. */
export async function until(truth: () => boolean | Promise<boolean>, what: string, most = PATIENCE / 2): Promise<void> {
  const end = Date.now() + most;
  while (!(await truth())) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((done) => setTimeout(done, 40));
  }
}
