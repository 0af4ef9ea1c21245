/** Keys as people write them. */
import { describe, expect, it } from "vitest";
import { caps, fits, matches, worksWhileTyping, type Pressed } from "@/lib/keys";
import { answering, begins, type Bound } from "@/ui/registry";

const pressed = (key: string, more: Partial<Pressed> = {}): Pressed => ({ key, code: `Key${key.toUpperCase()}`, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

describe("keys", () => {
  it("take mod as Ctrl here and Command on a Mac", () => {
    expect(matches("mod+k", pressed("k", { ctrlKey: true }), false)).toBe(true);
    expect(matches("mod+k", pressed("k", { ctrlKey: true }), true)).toBe(false);
    expect(matches("mod+k", pressed("k", { metaKey: true }), true)).toBe(true);
  });

  it("do not answer a letter with a modifier held", () => {
    expect(matches("e", pressed("e"), false)).toBe(true);
    expect(matches("e", pressed("e", { ctrlKey: true }), false)).toBe(false);
    expect(matches("e", pressed("E", { shiftKey: true }), false)).toBe(false);
    expect(matches("shift+e", pressed("E", { shiftKey: true }), false)).toBe(true);
  });

  it("know a sign however the keyboard makes it", () => {
    expect(matches("?", pressed("?", { shiftKey: true }), false)).toBe(true);
    expect(matches("/", pressed("/", { code: "Digit7", shiftKey: true }), false)).toBe(true);
  });

  it("go by the place of the key with Alt, where a Mac writes another character", () => {
    expect(matches("alt+y", pressed("¥", { code: "KeyY", altKey: true }), true)).toBe(true);
  });

  it("work while one types only with a modifier", () => {
    expect([worksWhileTyping("alt+y"), worksWhileTyping("mod+k"), worksWhileTyping("j"), worksWhileTyping("g i")]).toEqual([true, true, false, false]);
  });

  it("make a sequence of two letters, and a letter that does not finish it does nothing else", () => {
    const after = (first: string | null, key: string, more: Partial<Pressed> = {}) => ({ pressed: pressed(key, more), first, typing: false, mac: false });
    expect([fits("g i", after("g", "i")), fits("g i", after(null, "i")), fits("i", after("g", "i")), fits("i", after(null, "i"))]).toEqual([true, false, false, true]);
    expect(fits("mod+k", after("g", "k", { ctrlKey: true }))).toBe(true);
  });

  it("begin a sequence only with a letter some action that stands begins with", () => {
    const action = (keys: string, stands = true): Bound => ({ name: keys, keys, label: () => keys, stands: () => stands, run: () => undefined });
    const actions = [action("g i"), action("v x", false), action("mod+k"), action("j")];
    expect(["g", "v", "j", "o"].map((letter) => begins(actions, letter))).toEqual([true, false, false, false]);
    expect(answering(actions, { pressed: pressed("k", { ctrlKey: true }), first: null, typing: true, mac: false })?.name).toBe("mod+k");
  });

  it("are drawn as caps", () => {
    expect(caps("mod+k", false)).toEqual(["Ctrl", "K"]);
    expect(caps("mod+k", true)).toEqual(["⌘", "K"]);
    expect(caps("g i", false)).toEqual(["G", "I"]);
  });
});
