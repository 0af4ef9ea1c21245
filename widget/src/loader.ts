/** Runs in the host page: reads its script tag, puts in the launcher and the frame, and carries words between them. */
import { draw } from "./launcher";
import { COVERS, heard, type FrameSays, type Hint, type Identity, type Page, type PageSays } from "./protocol";

type Call = [act: "open" | "close"] | [act: "identify", who: (Partial<Identity> & Hint) | null];
type Front = { (...call: Call): void; q?: ArrayLike<unknown>[]; here?: true };
declare global {
  interface Window {
    Fairline?: Front;
  }
}

const script = (document.currentScript ?? document.querySelector("script[data-key][src*='/widget/loader.js']")) as HTMLScriptElement | null;
if (script?.dataset.key && !window.Fairline?.here) start(script, script.dataset);

function start(tag: HTMLScriptElement, given: DOMStringMap): void {
  const address = new URL("frame.html", tag.src);
  address.searchParams.set("key", given.key!);
  const launcher = draw(address.href);
  const { host, button, frame } = launcher;
  const covers = matchMedia(COVERS);
  let [identity, hint] = who({ user_id: given.userId, hash: given.userHash, name: given.name, email: given.email });
  let shown = false;
  let greeted = false;
  let covered = false;
  let wanted: { focus: boolean } | null = null;
  const later: PageSays[] = [];

  const tell = (words: PageSays) => {
    if (greeted) frame.contentWindow!.postMessage(words, address.origin);
    else later.push(words);
  };
  const fit = () => {
    if (covered !== (shown && covers.matches)) document.body.inert = covered = !covered;
    // On phones the keyboard covers the page without resizing it; only the visual viewport knows what is left.
    const view = window.visualViewport;
    if (!view || view.scale > 1.01) return;
    host.style.setProperty("--height", `${view.height}px`);
    host.style.setProperty("--top", `${view.offsetTop}px`);
  };
  const show = (to: boolean, focus: boolean) => {
    if (!host.hasAttribute("ready")) return void (wanted = to ? { focus } : null);
    const inside = document.activeElement === host;
    launcher.show(shown = to);
    fit();
    tell(to ? { fairline: "open", focus } : { fairline: "close" });
    if (to && focus) frame.focus();
    else if (!to && inside) button.focus();
  };

  frame.addEventListener("load", () => {
    greeted = true;
    const locale = given.locale || document.documentElement.lang || navigator.language;
    tell({ fairline: "hello", page: page(), locale, theme: given.theme ?? "", identity, hint, open: "open" in given, covers: covers.matches });
    later.splice(0).forEach(tell);
  });
  addEventListener("message", (event) => {
    const words = heard<FrameSays>(event, frame.contentWindow, address.origin);
    if (!words) return;
    if (words.fairline === "ready" || words.fairline === "look") launcher.dress(words.look);
    if (words.fairline === "unread") launcher.count(words.count, words.label);
    if (words.fairline === "size") launcher.size(words.tall);
    if (words.fairline === "close") show(false, false);
    if (words.fairline === "ready" && (words.open || wanted)) show(true, !!wanted?.focus);
  });
  button.onclick = () => show(!shown, true);
  button.onkeydown = (event) => {
    if (event.key === "Escape" && shown) show(false, true);
  };
  covers.onchange = fit;
  visualViewport?.addEventListener("resize", fit);
  visualViewport?.addEventListener("scroll", fit);
  // When the visitor goes into the frame, or the page changes under it, the frame learns where it is.
  addEventListener("blur", () => tell({ fairline: "page", page: page() }));
  addEventListener("popstate", () => tell({ fairline: "page", page: page() }));

  const front: Front = (...[act, more]) => {
    if (act === "open") show(true, true);
    else if (act === "close") show(false, false);
    else if (act === "identify") {
      [identity, hint] = who(more ?? {});
      tell(more ? { fairline: "identify", identity, hint } : { fairline: "forget" });
    }
  };
  const early = window.Fairline?.q ?? [];
  front.here = true;
  window.Fairline = front;
  // Beside the body, not in it: pages that swap their body keep the conversation, and the body can be made inert below it.
  const begin = () => document.documentElement.append(host);
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin, { once: true });
  for (const call of early) front(...(Array.from(call) as Call));
}

function who(given: Partial<Identity>): [Identity | null, Hint] {
  const { user_id, hash, name, email } = given;
  return [user_id && hash ? { user_id, hash, name, email } : null, { name, email }];
}

function page(): Page {
  return { url: bare(location.href), title: document.title.slice(0, 300), referrer: bare(document.referrer) };
}

function bare(address: string): string {
  return address.replace(/[?#].*/s, "").slice(0, 2000);
}
