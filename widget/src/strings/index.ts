/** Chooses the language, fetches its words, and puts names and numbers into them. */
import type { Locale, Words } from "../wire/types";
import type { Strings } from "./en";

export type Key = keyof Strings;
export type Say = (key: Key, parts?: Record<string, string | number>) => string;

/** The first of `wishes` that we speak; English when none is. */
export function chosen(...wishes: (string | null | undefined)[]): Locale {
  for (const wish of wishes) {
    const language = wish?.slice(0, 2).toLowerCase();
    if (language === "en" || language === "fr") return language;
  }
  return "en";
}

/** The words of a language; only that language is fetched. */
export async function load(locale: Locale): Promise<Say> {
  return saying(locale === "fr" ? (await import("./fr")).fr : (await import("./en")).en);
}

export function saying(strings: Strings): Say {
  return (key, parts = {}) => strings[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(parts[name] ?? whole));
}

/** What a site wrote in several languages, in this one, or in the next best. */
export function said(words: Words | string | null | undefined, locale: Locale): string {
  if (!words || typeof words === "string") return words ?? "";
  return words[locale] || words.en || words.fr || "";
}
