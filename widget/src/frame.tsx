/** Starts the messenger inside its frame: waits for the page's greeting, then draws. */
import { render } from "preact";
import { ALONE, listen, type Host } from "./host";
import { jar } from "./keep/jar";
import { allowed, keepIn } from "./keep/storage";
import { outside } from "./look/outside";
import { paint, wear, type Scheme } from "./look/theme";
import { Messenger, type Greeting } from "./messenger";
import type { PageSays } from "./protocol";
import { isTall, stage } from "./state";
import { chosen, load, type Say } from "./strings";
import { unread } from "./transcript";
import { App } from "./view/app";
import type { Site } from "./wire/types";
import { browser } from "./wire/world";

type Hello = Extract<PageSays, { fairline: "hello" }>;

const key = new URLSearchParams(location.search).get("key") ?? "";
const cookies = jar(document, location.pathname);
const world = browser(location.href);
let messenger: Promise<Messenger> | null = null;

if (parent === window) {
  const page = { url: "", title: document.title, referrer: "" };
  messenger = start({ fairline: "hello", page, locale: navigator.language, theme: "", identity: null, hint: {}, open: true, covers: false }, ALONE);
} else listen((words, host) => void follow(words, host));

async function follow(words: PageSays, host: Host): Promise<void> {
  if (words.fairline === "hello") return void (messenger ??= start(words, host));
  const here = await messenger!;
  if (words.fairline === "page") here.moved(words.page);
  if (words.fairline === "open") here.open(words.focus);
  if (words.fairline === "close") here.close(false);
  if (words.fairline === "identify") here.identify(words.identity, words.hint);
  if (words.fairline === "forget") here.forget();
}

async function start(hello: Hello, host: Host): Promise<Messenger> {
  const site = embedded();
  const locale = chosen(hello.locale, ...navigator.languages, site?.locale);
  const say = await load(locale);
  const keep = keepIn(allowed("localStorage") ?? cookies, `fairline:${key}:`);
  const greeting: Greeting = { ...hello, key, locale, site, tab: tab() };
  const messenger = new Messenger(world, keep, host, greeting);
  document.documentElement.lang = locale;
  dress(messenger, host, hello.theme, say);
  draw(messenger, say);
  watch(messenger);
  messenger.begin();
  return messenger;
}

/** Keeps colours, launcher and badge in step with what is known of the site. */
function dress(messenger: Messenger, host: Host, theme: string, say: Say): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let ready = false;
  const wearIt = () => {
    const { site, shown } = messenger.store.state;
    if (!site) return;
    const scheme: Scheme = theme === "light" || theme === "dark" ? theme : dark.matches ? "dark" : "light";
    const worn = paint(site.color, scheme);
    wear(document.documentElement, scheme, worn);
    const named = { site: site.name };
    document.title = say("title", named);
    const look = outside(worn, site.corner, { title: say("title", named), open: say("launcher_open", named), close: say("launcher_close") });
    host.say(ready ? { fairline: "look", look } : { fairline: "ready", look, open: shown });
    ready = true;
  };
  dark.addEventListener("change", wearIt);
  messenger.store.watch((state, before) => {
    const { site, transcript, read } = state;
    if (site && site !== before.site) wearIt();
    if (isTall(state) !== isTall(before)) host.say({ fairline: "size", tall: isTall(state) });
    const count = unread(transcript, read);
    if (!site || count === unread(before.transcript, before.read)) return;
    const label = count === 0 ? "" : say(count === 1 ? "unread_one" : "unread_many", { count, site: site.name });
    host.say({ fairline: "unread", count, label });
  });
}

/** Draws once for all changes of one turn; nothing while nobody looks. */
function draw(messenger: Messenger, say: Say): void {
  let planned = false;
  const now = () => {
    planned = false;
    const { state } = messenger.store;
    if (state.shown) render(<App messenger={messenger} state={state} say={say} stage={stage(state)} />, document.body);
  };
  messenger.store.watch(() => {
    if (!planned) queueMicrotask(now);
    planned = true;
  });
}

function watch(messenger: Messenger): void {
  addEventListener("online", () => messenger.tryNow());
  addEventListener("offline", () => messenger.talk.lost());
  addEventListener("pagehide", () => messenger.rest());
  addEventListener("pageshow", (event) => event.persisted && messenger.wake());
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && messenger.talk.wake());
  addEventListener("storage", (event) => {
    const prefix = `fairline:${key}:`;
    if (event.key?.startsWith(prefix)) messenger.changedElsewhere(event.key.slice(prefix.length));
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.isComposing && !event.defaultPrevented) messenger.close(true);
  });
}

function embedded(): Site | null {
  try {
    const words = document.querySelector<HTMLMetaElement>("meta[name=fairline-site]")?.content;
    return words ? (JSON.parse(words) as Site) : null;
  } catch {
    return null;
  }
}

/** The same through reloads of this tab. */
function tab(): string {
  const keep = keepIn(allowed("sessionStorage") ?? cookies, "fairline:");
  const known = keep.get("tab") ?? world.id();
  keep.set("tab", known);
  return known;
}
