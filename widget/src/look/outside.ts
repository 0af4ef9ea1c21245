/** How the launcher and the frame look in the host page; the loader puts it there as we say it here. */
import { COVERS, type Look } from "../protocol";
import type { Paint } from "./theme";

const BUBBLE = "M12 3.5c-5 0-9 3.3-9 7.6 0 2.4 1.3 4.5 3.3 5.9-.1 1.1-.6 2.3-1.5 3.3 1.9-.1 3.5-.8 4.7-1.8.8.1 1.6.2 2.5.2 5 0 9-3.3 9-7.6s-4-7.6-9-7.6Z";
const CHEVRON = "m6 9.5 6 6 6-6";

type Words = Pick<Look, "title" | "open" | "close">;

export function outside({ fill, ink }: Paint, corner: "left" | "right", words: Words): Look {
  return { ...words, left: corner === "left", shapes: [BUBBLE, CHEVRON], style: style(fill, ink) };
}

// The colours come from numbers, never from words: nothing a site sets can become a rule of its own.
function style(fill: string, ink: string): string {
  return `:host{all:initial!important}
button,iframe{all:unset;position:fixed;z-index:2147483000;display:none;right:20px;bottom:calc(20px + env(safe-area-inset-bottom))}
button{place-items:center;width:56px;height:56px;border-radius:28px;background:${fill};color:${ink};cursor:pointer;box-shadow:inset 0 0 0 1px #fff3,0 8px 24px #0f172a3d;-webkit-tap-highlight-color:transparent}
button:focus-visible{outline:2px solid #fff;box-shadow:0 0 0 5px #111827}
svg{width:26px;fill:none;stroke:currentColor;stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round}
span{position:absolute;top:-4px;right:-4px;min-width:8px;padding:0 5px;border:2px solid #fff;border-radius:11px;background:#b91c1c;color:#fff;font:600 12px/18px system-ui,sans-serif;text-align:center}
iframe{bottom:calc(88px + env(safe-area-inset-bottom));width:392px;height:min(460px,calc(100vh - 108px));border-radius:16px;box-shadow:0 0 0 1px #8884,0 16px 48px #0f172a3d}
:host([tall]) iframe{height:min(704px,calc(100vh - 108px))}
:host([ready]) button{display:grid}
:host([shown]) iframe{display:block}
span:empty,:host([shown]) span{display:none}
:host([left]) *{right:auto;left:20px}
:host([left]) button *{left:36px}
@media ${COVERS}{:host([shown]) iframe{inset:var(--top,0) 0 auto;width:100%;height:var(--height,100dvh);border-radius:0}:host([shown]) button{display:none}}
@media (prefers-reduced-motion:no-preference){iframe{transition:height .2s}:host([shown]) iframe{animation:a .18s}@keyframes a{from{opacity:0;transform:translateY(12px)}}}
@media print{*{display:none!important}}`;
}
