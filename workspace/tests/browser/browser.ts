/** Opens the built workspace in Chromium against the pretended platform. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { PATIENCE } from "./patience";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
  // A microphone that beeps, and sound between two ends on this machine.
  "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", "--autoplay-policy=no-user-gesture-required", "--allow-loopback-in-peer-connection", "--disable-features=WebRtcHideLocalIpsWithMdns"];

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });

export interface Look { width?: number; height?: number; scheme?: "light" | "dark"; locale?: "en" | "fr"; compact?: boolean; /** Asks about notices, as on the first day. */ asks?: boolean; /** With the service worker, which other stories do without. */ worker?: boolean }

/** A fresh page in the given look; `errors` gathers what the browser complains about. */
export async function openPage(browser: Browser, { width = 1440, height = 900, scheme = "light", locale = "en", compact = false, asks = false, worker = false }: Look = {}): Promise<{ page: Page; errors: string[]; close: () => Promise<void> }> {
  const options: BrowserContextOptions = { viewport: { width, height }, colorScheme: scheme, locale: locale === "fr" ? "fr-FR" : "en-GB", reducedMotion: "reduce", timezoneId: "Europe/Zurich", hasTouch: width < 720, permissions: ["microphone"], serviceWorkers: worker ? "allow" : "block" };
  const context = await browser.newContext(options);
  const choices = { locale, ...(compact ? { compact } : {}), ...(asks ? {} : { "notices.asked": true }) };
  await context.addInitScript((kept) => { for (const [name, value] of Object.entries(kept)) localStorage.setItem(`fairline.${name}`, JSON.stringify(value)); }, choices);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(`${error.name}: ${error.message}`));
  page.on("console", (message) => { if (message.type() === "error" && !/status of 4|ERR_|WebSocket/.test(message.text())) errors.push(message.text()); });
  return { page, errors, close: () => context.close() };
}
