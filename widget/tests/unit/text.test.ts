import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrast, hex, inkOn, luminance, rgb, toned, type Rgb } from "../../src/look/contrast";
import { paint } from "../../src/look/theme";
import { en } from "../../src/strings/en";
import { fr } from "../../src/strings/fr";
import { chosen, said, saying } from "../../src/strings";
import { linkify } from "../../src/text/linkify";
import { back, size, stamp } from "../../src/text/when";
import { backoff, retryAfter } from "../../src/wire/backoff";

const color = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)) as fc.Arbitrary<Rgb>;

describe("addresses in a text", () => {
  const wild = fc.array(fc.oneof(fc.string(), fc.constantFrom("https://a.example/b", "www.tea.example", " ", ")", "(", ".", "javascript:alert(1)", "nour@tea.example", "<script>", "\u202e", "@")), { maxLength: 12 }).map((parts) => parts.join(""));

  test("joined together are the text again, and lead only to the web or to a mailbox", () => {
    fc.assert(
      fc.property(wild, (text) => {
        const parts = linkify(text);
        expect(parts.map((part) => part.text).join("")).toBe(text);
        for (const { href } of parts) if (href) expect(href).toMatch(/^(https?:\/\/|mailto:)/);
      }),
    );
  });

  test.each([
    ["See https://tea.example/a?b=c.", "https://tea.example/a?b=c"],
    ["(https://tea.example/a_(b))", "https://tea.example/a_(b)"],
    ["www.tea.example, please", "https://www.tea.example/"],
    ["write to nour@tea.example!", "mailto:nour@tea.example"],
    ["« https://thé.example »", "https://xn--th-cja.example/"],
    ["https://tea.example?q=it’s", "https://tea.example/?q=it%E2%80%99s"],
  ])("%s leads to %s", (text, href) => expect(linkify(text).find((part) => part.href)?.href).toBe(href));

  test.each(["javascript:alert(1)", "https://", "http://user:pass@evil.example", "data:text/html,x", "tea.example", "HTTPS://"])("%s is no link", (text) => {
    expect(linkify(text).filter(({ href }) => href?.startsWith("http"))).toEqual([]);
  });
});

describe("colours", () => {
  test("of any site get an ink that can be read on them", () => {
    fc.assert(fc.property(color, (fill) => void expect(contrast(inkOn(fill), fill)).toBeGreaterThanOrEqual(4.5)), { numRuns: 5_000, examples: [[[126, 122, 0]], [[217, 4, 185]]] });
  });

  test("can be read on their ground, light or dark, and stay what they were where they could already", () => {
    fc.assert(
      fc.property(color, fc.constantFrom<Rgb>([255, 255, 255], [20, 22, 28]), (given, ground) => {
        expect(contrast(toned(given, ground, 4.5), ground)).toBeGreaterThanOrEqual(4.5);
        if (contrast(given, ground) >= 4.5) expect(toned(given, ground, 4.5)).toEqual(given);
      }),
    );
  });

  test("go through their hex form unchanged", () => {
    fc.assert(fc.property(color, (given) => void expect(rgb(hex(given))).toEqual(given)));
    expect(rgb("#abc")).toEqual([170, 187, 204]);
    expect(rgb("red; } body {")).toBeNull();
  });

  test("agree with the published contrast of known pairs", () => {
    expect(luminance([255, 255, 255])).toBeCloseTo(1, 6);
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 6);
    expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
  });

  test("that are none become indigo", () => expect(paint("no colour", "light").fill).toBe("#4f46e5"));
});

describe("words", () => {
  test("are complete in both languages, with the same places to fill", () => {
    const places = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();
    expect(Object.keys(fr)).toEqual(Object.keys(en));
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      expect(places(fr[key]), key).toEqual(places(en[key]));
      expect(fr[key], key).toMatch(/\S/);
    }
  });

  test("do not shout, blame or stumble", () => {
    for (const words of [...Object.values(en), ...Object.values(fr)]) expect(words).not.toMatch(/!|oops|oups|erreur|invalid/i);
  });

  test("come in the language asked for first that we speak", () => {
    expect(chosen("de-CH", "fr-CH", "en")).toBe("fr");
    expect(chosen("", undefined, "de")).toBe("en");
    expect(said({ en: "Hello", fr: "" }, "fr")).toBe("Hello");
  });

  test("take names as they are", () => expect(saying(en)("joined", { name: "{count} $& Ada" })).toBe("{count} $& Ada has joined"));
});

describe("times", () => {
  const now = new Date(2026, 10, 22, 15, 0).getTime();
  const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 0).getTime();
  const english = saying(en);

  test.each([
    [at(22, 18), "today at 18:00"], [at(23, 8), "tomorrow at 08:00"], [at(26, 8), "on Thursday at 08:00"], [at(30, 8), "on 30 November at 08:00"],
  ])("back at %i is said as %s", (when, words) => expect(back(when, now, "en", english)).toBe(words));

  test("in French follow French", () => expect(back(at(26, 8), now, "fr", saying(fr))).toBe("jeudi à 08:00"));

  test.each([[at(22, 9), "Today 09:00"], [at(21, 9), "Yesterday 09:00"], [at(18, 9), "Wednesday 09:00"], [at(3, 9), "3 November 09:00"]])("%i stands as %s", (when, words) =>
    expect(stamp(when, now, "en", english)).toBe(words));

  test.each([[40, "0.1 kB"], [999, "1 kB"], [1_400_000, "1.4 MB"], [48_213, "48 kB"]])("%i bytes are %s", (bytes, words) => expect(size(bytes, "en")).toBe(words));
});

describe("waiting", () => {
  test("grows with each failure, stays between half and whole, and never passes thirty seconds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (failures, random) => {
        const whole = Math.min(30_000, 1_000 * 2 ** (failures - 1));
        expect(backoff(failures, random)).toBeGreaterThanOrEqual(whole / 2);
        expect(backoff(failures, random)).toBeLessThanOrEqual(whole);
      }),
    );
  });

  test.each([["20", 20_000], ["Thu, 01 Jan 1970 00:01:40 GMT", 50_000], ["-5", null], ["soon", null], [null, null], ["999999", 3_600_000]])("Retry-After %s asks for %s ms", (header, wait) => {
    expect(retryAfter(header, 50_000)).toBe(wait);
  });
});
