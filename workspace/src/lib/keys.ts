/** Keys as people write them ("mod+k", "g m", "alt+y"): matching them, and showing them. */

export interface Pressed {
  key: string; code: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean;
}

/** True when one step of a binding was pressed. `mod` is Ctrl, or Command on a Mac. */
export function matches(step: string, pressed: Pressed, mac: boolean): boolean {
  const parts = step.toLowerCase().split("+");
  const key = parts.pop() || "+";
  const mod = parts.includes("mod");
  if ((mac ? pressed.metaKey : pressed.ctrlKey) !== mod) return false;
  if (mac ? pressed.ctrlKey : pressed.metaKey) return false;
  if (pressed.altKey !== parts.includes("alt")) return false;
  const letter = /^[a-z0-9]$/.test(key);
  if ((letter || parts.includes("shift")) && pressed.shiftKey !== parts.includes("shift")) return false;
  // With Alt a Mac writes another character, so the place on the keyboard decides.
  if (parts.includes("alt") && letter) return pressed.code === `Key${key.toUpperCase()}` || pressed.code === `Digit${key}`;
  return pressed.key.toLowerCase() === (NAMED[key] ?? key);
}

const NAMED: Record<string, string> = { esc: "escape", space: " ", up: "arrowup", down: "arrowdown", left: "arrowleft", right: "arrowright" };

/** The steps of a binding: "g m" is g, then m. */
export const steps = (binding: string): string[] => binding.split(" ");

/** True when the binding may be used while somebody types: it holds Ctrl, Command or Alt, or is Escape. */
export const worksWhileTyping = (binding: string): boolean => /(mod|alt)\+/.test(binding) || binding === "esc";

/** What the keyboard said: the key, the letter before it that may begin a sequence, and whether one types. */
export interface Heard { pressed: Pressed; first: string | null; typing: boolean; mac: boolean }

/** True when a binding was pressed. After the first letter of a sequence a letter belongs to it; keys with Ctrl, Command or Alt never do. */
export function fits(binding: string, { pressed, first, typing, mac }: Heard): boolean {
  if (typing && !worksWhileTyping(binding)) return false;
  const [one = "", two] = steps(binding);
  if (two) return one === first && matches(two, pressed, mac);
  return (first === null || worksWhileTyping(binding)) && matches(one, pressed, mac);
}

/** True for a place where letters are text. */
export function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  if (!element?.tagName) return false;
  if (element.isContentEditable || element.tagName === "TEXTAREA" || element.tagName === "SELECT") return true;
  const quiet = ["checkbox", "radio", "button", "range", "submit", "file"];
  return element.tagName === "INPUT" && !quiet.includes((element as HTMLInputElement).type);
}

/** The caps to draw for a binding: "mod+k" is ["Ctrl", "K"], or ["⌘", "K"] on a Mac. */
export function caps(binding: string, mac: boolean): string[] {
  return steps(binding).flatMap((step) => step.split("+").map((part) => cap(part, mac)));
}

function cap(part: string, mac: boolean): string {
  const drawn: Record<string, string> = {
    mod: mac ? "⌘" : "Ctrl", alt: mac ? "⌥" : "Alt", shift: "⇧", enter: "↵", esc: "Esc", up: "↑", down: "↓", left: "←", right: "→",
  };
  return drawn[part.toLowerCase()] ?? part.toUpperCase();
}

export const onMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);
