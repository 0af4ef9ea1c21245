/** Dresses the frame in the site's colour, for light and for dark. */
import { hex, inkOn, rgb, toned, type Rgb } from "./contrast";

const INDIGO: Rgb = [79, 70, 229];
const SURFACE: Record<Scheme, Rgb> = { light: [255, 255, 255], dark: [20, 22, 28] };

export type Scheme = "light" | "dark";

export interface Paint {
  /** Behind the visitor's own messages and the main buttons, and what is written on it. */
  fill: string;
  ink: string;
  /** For words, lines and the focus ring on the ground itself. */
  accent: string;
}

/** What `color` becomes on the ground of `scheme`; indigo where it is no colour. */
export function paint(color: string, scheme: Scheme): Paint {
  const given = rgb(color) ?? INDIGO;
  const ground = SURFACE[scheme];
  const fill = toned(given, ground, 1.3);
  return { fill: hex(fill), ink: hex(inkOn(fill)), accent: hex(toned(given, ground, 4.6)) };
}

/** Puts the paint on the page; CSSOM, so the style rules of the frame's own policy stay strict. */
export function wear(root: HTMLElement, scheme: Scheme, worn: Paint): void {
  root.dataset.scheme = scheme;
  root.style.colorScheme = scheme;
  for (const [name, value] of Object.entries(worn)) root.style.setProperty(`--${name}`, value);
}
