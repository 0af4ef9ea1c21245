/** Words in the reader's language: strings stand as `{en, fr}` side by side and one hook reads them. */
import { createContext, useContext, useMemo, type ReactNode } from "react";

export type Locale = "en" | "fr";
export type Words = Record<Locale, string>;
export type Said<T extends Record<string, Words>> = { [Name in keyof T]: (values?: Values) => string };
export type Values = Record<string, string | number>;

const Reading = createContext<{ locale: Locale; choose: (locale: Locale) => void }>({ locale: "en", choose: () => undefined });

export function Language({ locale, choose, children }: { locale: Locale; choose: (locale: Locale) => void; children: ReactNode }) {
  const reading = useMemo(() => ({ locale, choose }), [locale, choose]);
  return <Reading value={reading}>{children}</Reading>;
}

export const useLocale = (): Locale => useContext(Reading).locale;
export const useChooseLocale = () => useContext(Reading).choose;

/** The strings of a feature as functions: `const say = useWords(strings); say.greeting({ name })`. */
export function useWords<T extends Record<string, Words>>(strings: T): Said<T> {
  const locale = useLocale();
  return useMemo(() => said(strings, locale), [strings, locale]);
}

const known = new WeakMap<object, Partial<Record<Locale, unknown>>>();

/** The strings as functions, made once for each language. */
export function said<T extends Record<string, Words>>(strings: T, locale: Locale): Said<T> {
  const held = known.get(strings) ?? {};
  known.set(strings, held);
  held[locale] ??= Object.fromEntries(Object.entries(strings).map(([name, words]) => [name, spoken(words[locale], locale)]));
  return held[locale] as Said<T>;
}

function spoken(words: string, locale: Locale): (values?: Values) => string {
  if (words.includes("{")) return (values) => fill(words, values, locale);
  const always = kept(words, locale);
  return () => always;
}

const PLURAL = /\{(\w+) \? ([^|}]*) \| ([^}]*)\}/g;
// Making one of these takes longer than everything else a page says.
const RULES = { en: new Intl.PluralRules("en"), fr: new Intl.PluralRules("fr") }, NUMBERS = { en: new Intl.NumberFormat("en"), fr: new Intl.NumberFormat("fr") };

/** Fills `{name}`, and `{count ? one | many}` by the rules of the language (French counts 0 as one). */
export function fill(template: string, values: Values = {}, locale: Locale = "en"): string {
  const filled = template
    .replace(PLURAL, (_, name: string, one: string, many: string) => (RULES[locale].select(Number(values[name] ?? 0)) === "one" ? one : many))
    .replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === "number" ? NUMBERS[locale].format(value) : value;
    });
  return kept(filled, locale);
}

/** French keeps a colon or a question mark on the line of the word before it. */
export const kept = (words: string, locale: Locale): string => (locale === "fr" ? words.replace(/ ([:;?!»])/g, "\u00a0$1").replace(/« /g, "«\u00a0") : words);

/** The reader's language: what was chosen here before, else what the browser asks for, else English. */
export function firstLocale(kept: unknown, asked: readonly string[]): Locale {
  if (kept === "en" || kept === "fr") return kept;
  return asked.some((language) => language.toLowerCase().startsWith("fr")) && !asked[0]?.toLowerCase().startsWith("en") ? "fr" : "en";
}
