/** Hangs up the launcher and the frame in a shadow of their own; the frame says how they look. */
import type { Look } from "./protocol";

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
  // By CSSOM and DOM calls only: a strict style-src, or trusted types, of the host page stay satisfied.
  sheet.replaceSync(":host{all:initial!important}*{display:none}");
  shadow.adoptedStyleSheets = [sheet];

  const button = document.createElement("button");
  const badge = document.createElement("span");
  const [icon, line] = ["svg", "path"].map((name) => document.createElementNS("http://www.w3.org/2000/svg", name)) as unknown as [Element, Element];
  icon.setAttribute("viewBox", "0 0 24 24");
  icon.append(line);
  button.append(icon, badge);
  const frame = document.createElement("iframe");
  // The frame is of another origin than the page, so these two together do not open the box.
  frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads");
  frame.referrerPolicy = "origin";
  frame.src = address;
  shadow.append(button, frame);

  let look: Look;
  let unread = "";
  const mark = (name: string, on: boolean) => host.toggleAttribute(name, on);
  const name = () => {
    const shown = host.hasAttribute("shown");
    line.setAttribute("d", look.shapes[+shown]!);
    button.setAttribute("aria-label", shown ? look.close : unread || look.open);
    button.setAttribute("aria-expanded", String(shown));
  };
  return {
    host, button, frame,
    size: (tall) => void mark("tall", tall),
    dress(to) {
      look = to;
      sheet.replaceSync(to.style);
      frame.title = to.title;
      mark("left", to.left);
      mark("ready", true);
      name();
    },
    show(shown) {
      mark("shown", shown);
      name();
    },
    count(count, label) {
      badge.textContent = count > 9 ? "9+" : count ? String(count) : "";
      unread = label;
      name();
    },
  };
}
