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

export function said<T extends Record<string, Words>>(strings: T, locale: Locale): Said<T> {
  const named = Object.entries(strings).map(([name, words]) => [name, (values?: Values) => fill(words[locale], values, locale)]);
  return Object.fromEntries(named) as Said<T>;
}

const PLURAL = /\{(\w+) \? ([^|}]*) \| ([^}]*)\}/g;

/** Fills `{name}`, and `{count ? one | many}` by the rules of the language (French counts 0 as one). */
export function fill(template: string, values: Values = {}, locale: Locale = "en"): string {
  const rules = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const filled = template
    .replace(PLURAL, (_, name: string, one: string, many: string) => (rules.select(Number(values[name] ?? 0)) === "one" ? one : many))
    .replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === "number" ? number.format(value) : value;
    });
  // French keeps a colon or a question mark on the line of the word before it.
  return locale === "fr" ? filled.replace(/ ([:;?!»])/g, "\u00a0$1").replace(/« /g, "«\u00a0") : filled;
}

/** The reader's language: what was chosen here before, else what the browser asks for, else English. */
export function firstLocale(kept: unknown, asked: readonly string[]): Locale {
  if (kept === "en" || kept === "fr") return kept;
  return asked.some((language) => language.toLowerCase().startsWith("fr")) && !asked[0]?.toLowerCase().startsWith("en") ? "fr" : "en";
}
