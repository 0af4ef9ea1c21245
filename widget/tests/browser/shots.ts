/** Takes pictures of the messenger in its states, for people to look at: OUT=folder names where (shots/ by default). */
import { mkdir } from "node:fs/promises";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { launch, Stage, until } from "./stage";

const out = process.env.SHOTS ?? "shots";
const only = process.argv[2];
const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const SIDEWAYS: BrowserContextOptions = { viewport: { width: 740, height: 360 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const ZOOMED: BrowserContextOptions = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };

const WORDS = {
  en: { ask: "Hello, has my order 10482 left yet? I will be away from Friday.", answer: "Hello Nour. Yes, it left this morning and should be with you on Thursday: https://track.alpine-tea.example/10482", thanks: "Perfect, thank you.", more: "You are welcome. Shall I add a note for the postman, in case you leave earlier?" },
  fr: { ask: "Bonjour, ma commande 10482 est-elle partie ? Je m’absente dès vendredi.", answer: "Bonjour Nour. Oui, elle est partie ce matin et devrait arriver jeudi : https://track.alpine-tea.example/10482", thanks: "Parfait, merci.", more: "Avec plaisir. Souhaitez-vous une note pour le facteur, au cas où vous partiriez plus tôt ?" },
};

type Scene = (stage: Stage, words: (typeof WORDS)["en"]) => Promise<void>;

const talk: Scene = async (stage, words) => {
  const { house } = stage.fake;
  await stage.open();
  await stage.field.fill(words.ask);
  await send(stage);
  house.agentJoins("Ada");
  house.agentSays(words.answer);
  await stage.field.fill(words.thanks);
  await send(stage);
  house.receipt("read");
  house.agentSays(words.more);
  house.agentTypes();
  await stage.frame.locator(".dots").waitFor();
};

const SCENES: Record<string, { scene: Scene; prepare?: (stage: Pick<Stage, "fake">) => void }> = {
  launcher: { scene: async (stage) => void (await stage.launcher.waitFor()) },
  unread: {
    scene: async (stage, words) => {
      await talk(stage, words);
      await stage.frame.locator("header .tool").click();
      stage.fake.house.agentSays(words.answer);
      stage.fake.house.agentSays(words.more);
      await stage.page.locator("fairline-chat span").filter({ hasText: "2" }).waitFor();
    },
  },
  greeting: { scene: async (stage) => void (await stage.open()) },
  talk: { scene: talk },
  prechat: {
    prepare: ({ fake }) => {
      fake.house.site.prechat = {
        fields: [
          { name: "name", label: { en: "Your name", fr: "Votre nom" }, kind: "text", required: true },
          { name: "email", label: { en: "Your e-mail", fr: "Votre e-mail" }, kind: "email", required: true },
          { name: "topic", label: { en: "What is it about?", fr: "De quoi s’agit-il ?" }, kind: "choice", choices: [{ en: "An order", fr: "Une commande" }, { en: "Brewing", fr: "L’infusion" }], required: false },
        ],
        consent: { text: { en: "I agree that Alpine Tea keeps this conversation for twelve months to answer me. Details: https://alpine-tea.example/privacy", fr: "J’accepte qu’Alpine Tea garde cette conversation douze mois pour me répondre. Détails : https://alpine-tea.example/privacy" }, required: true },
      };
    },
    scene: async (stage) => {
      await stage.open();
      await stage.frame.locator("input").nth(1).fill("nour@");
      await stage.frame.locator("button[type=submit]").click();
    },
  },
  closed: {
    prepare: ({ fake }) => {
      fake.house.hours = { open: false, opens_at: new Date(Date.now() + 3 * 86_400_000).toISOString(), agents_available: false };
    },
    scene: async (stage, words) => {
      await stage.open();
      await stage.field.fill(words.ask);
      await send(stage);
    },
  },
  offline: {
    scene: async (stage, words) => {
      await talk(stage, words);
      await stage.network(false);
      await stage.field.fill(words.ask);
      await send(stage);
      await stage.frame.locator(".banner p").waitFor();
    },
  },
  refused: {
    scene: async (stage, words) => {
      await stage.open();
      await stage.field.fill("4242 4242 4242 4242");
      await send(stage);
      await stage.frame.locator(".masked").waitFor();
      stage.fake.faults.plan("413", "POST /widget/v1/messages");
      await stage.field.fill(words.ask);
      await send(stage);
      await stage.frame.locator(".failed[role]").waitFor();
      await stage.frame.locator("input[type=file]").setInputFiles([
        { name: "invoice-2026-11.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(48_213) },
        { name: "holiday.mov", mimeType: "video/quicktime", buffer: Buffer.alloc(10) },
        { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(6_400_000) },
      ]);
      await until(async () => (await stage.frame.locator(".chosen progress").count()) === 0, "the file is up");
    },
  },
  long: {
    scene: async (stage, words) => {
      await talk(stage, words);
      stage.fake.house.agentSays(`${words.answer}\n\n${words.more} ${words.answer}\n\n– A\n– B\n\n${"w".repeat(90)}`);
      const pixel = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGNkSD/DwMDAxAADCBYAEmYBTwqXnbwAAAAASUVORK5CYII=", "base64");
      stage.fake.house.agentSays("", "Ada", [stage.fake.house.keepFile("label.png", "image/png", pixel)]);
      stage.fake.house.agentSays("", "Ada", [stage.fake.house.keepFile("Returns form with a rather long name 2026.pdf", "application/pdf", Buffer.alloc(128_000))]);
      await stage.frame.locator(".picture img").waitFor();
      await stage.field.fill(`${words.thanks}\n${words.ask}\n${words.ask}`);
    },
  },
  assistant: {
    scene: async (stage, words) => {
      await stage.open();
      await stage.field.fill(words.ask);
      await send(stage);
      stage.fake.house.assistantSays(words.answer);
      stage.fake.house.agentJoins("Ada");
      stage.fake.house.agentSays(words.more);
      stage.fake.house.ends();
      await stage.frame.locator(".ended").waitFor();
    },
  },
  unreachable: {
    scene: async (stage) => {
      await stage.launcher.waitFor();
      stage.fake.faults.dark = true;
      await stage.open();
      await stage.frame.locator(".unreachable").waitFor();
    },
  },
};

async function send(stage: Stage): Promise<void> {
  await stage.frame.locator(".send").click();
  await stage.page.waitForTimeout(250);
}

async function shoot(browser: Browser, name: string, kind: string, options: BrowserContextOptions, locale: "en" | "fr", scheme: "light" | "dark"): Promise<void> {
  const { scene, prepare } = SCENES[name]!;
  const stage = await Stage.set(browser, { ...options, locale: locale === "fr" ? "fr-CH" : "en-GB", colorScheme: scheme }, ({ fake, shop }) => {
    shop.language = locale;
    prepare?.({ fake });
  });
  await scene(stage, WORDS[locale]);
  await stage.page.waitForTimeout(500);
  await stage.page.screenshot({ path: `${out}/${name}-${kind}-${locale}-${scheme}.png` });
  if (stage.complaints.length) process.stdout.write(`${name}: ${stage.complaints.join("\n")}\n`);
  await stage.strike();
}

await mkdir(out, { recursive: true });
const browser = await launch();
for (const name of Object.keys(SCENES).filter((name) => !only || only.split(",").includes(name))) {
  for (const [kind, options] of Object.entries({ desktop: DESKTOP, phone: PHONE, sideways: SIDEWAYS, zoomed: ZOOMED })) {
    if ((kind === "sideways" || kind === "zoomed") && !["talk", "prechat"].includes(name)) continue;
    await shoot(browser, name, kind, options, "en", "light");
    await shoot(browser, name, kind, options, "fr", "dark");
  }
}
await browser.close();
