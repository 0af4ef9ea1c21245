/** Draws the launcher and the frame in a shadow of their own, out of reach of the host page's styles. */
import type { Look } from "./protocol";

export const COVERS = "(max-width:519px),(max-height:479px)";

// Built with CSSOM and DOM calls only: a strict style-src, or trusted types, of the host page stay satisfied.
const STYLE = `:host{all:initial!important}
button,iframe{all:unset;position:fixed;z-index:2147483000;right:20px;bottom:calc(20px + env(safe-area-inset-bottom))}
button{display:none;place-items:center;box-sizing:border-box;width:56px;height:56px;border-radius:28px;border:1px solid #fff3;background:var(--fill);color:var(--ink);cursor:pointer;box-shadow:0 1px 3px #0f172a33,0 8px 24px #0f172a29;-webkit-tap-highlight-color:transparent}
button:focus-visible{outline:2px solid #fff;box-shadow:0 0 0 5px #111827}
svg{grid-area:1/1;width:26px;height:26px;fill:none;stroke:currentColor;stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round}
svg+svg,:host([data-shown]) svg{opacity:0;transform:scale(.6)}
:host([data-shown]) svg+svg{opacity:1;transform:none}
span{position:absolute;top:-4px;right:-4px;box-sizing:border-box;min-width:22px;height:22px;padding:0 6px;border:2px solid #fff;border-radius:11px;background:#b91c1c;color:#fff;font:600 12px/18px system-ui,sans-serif;text-align:center}
span:empty,:host([data-shown]) span{display:none}
iframe{display:none;bottom:calc(88px + env(safe-area-inset-bottom));width:392px;max-width:calc(100vw - 40px);height:min(460px,calc(100vh - 108px));border-radius:16px;box-shadow:0 0 0 1px #0f172a14,0 16px 48px #0f172a3d;color-scheme:light dark}
:host([data-ready]) button{display:grid}
:host([data-shown]) iframe{display:block}
:host([data-tall]) iframe{height:min(704px,calc(100vh - 108px))}
:host([data-corner=left]) button,:host([data-corner=left]) iframe{right:auto;left:20px}
@media ${COVERS}{:host([data-shown]) iframe{inset:var(--top,0) 0 auto;width:100%;max-width:none;height:var(--height,100dvh);border-radius:0}:host([data-shown]) button{display:none}}
@media (prefers-reduced-motion:no-preference){button,svg{transition:transform .16s,opacity .16s}iframe{transition:height .2s ease-out}button:hover{transform:scale(1.05)}:host([data-shown]) iframe{animation:rise .18s ease-out}@keyframes rise{from{opacity:0;transform:translateY(12px)}}}
@media (forced-colors:active){button{border:2px solid}}
@media print{button,iframe{display:none!important}}`;

const BUBBLE = "M12 3.5c-5 0-9 3.3-9 7.6 0 2.4 1.300 4.500 3.300 5.900-.1 1.100-.6 2.300-1.500 3.300 1.900-.1 3.500-.8 4.700-1.800.8.1 1.600.2 2.500.2 5 0 9-3.300 9-7.600s-4-7.600-9-7.600Z";
const CHEVRON = "m6 9.500 6 6 6-6";

export interface Launcher {
  host: HTMLElement;
  button: HTMLButtonElement;
  frame: HTMLIFrameElement;
  dress(look: Look): void;
  show(shown: boolean): void;
  size(tall: boolean): void;
  count(unread: number, label: string): void;
}

export function draw(address: string): Launcher {
  const host = document.createElement("fairline-chat");
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  shadow.adoptedStyleSheets = [sheet];

  const button = document.createElement("button");
  const badge = document.createElement("span");
  button.append(icon(BUBBLE), icon(CHEVRON), badge);
  const frame = document.createElement("iframe");
  // The frame is of another origin than the page, so these two together do not open the box.
  frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads");
  frame.referrerPolicy = "origin";
  frame.src = address;
  shadow.append(button, frame);

  let look: Look;
  let unread = "";
  let shown = false;
  const name = () => {
    button.setAttribute("aria-label", shown ? look.close : unread || look.open);
    button.setAttribute("aria-expanded", String(shown));
  };
  const mark = (name: string, on: boolean) => void host.toggleAttribute(name, on);
  return {
    host, button, frame,
    size: (tall) => mark("data-tall", tall),
    dress(to) {
      look = to;
      host.style.setProperty("--fill", to.fill);
      host.style.setProperty("--ink", to.ink);
      host.dataset.corner = to.corner;
      frame.title = to.title;
      mark("data-ready", true);
      name();
    },
    show(to) {
      mark("data-shown", (shown = to));
      name();
    },
    count(count, label) {
      badge.textContent = count > 9 ? "9+" : count ? String(count) : "";
      unread = label;
      name();
    },
  };
}

function icon(path: string): SVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const line = document.createElementNS(space, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}
