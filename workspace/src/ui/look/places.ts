/** Countries by their two letters, in the reader's language. Pure. */
import type { Locale } from "@/lib/i18n";

const LETTERS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
// The Unicode lists know groups of countries and test regions by two letters too; nobody lives in them.
const NOBODY = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);

/** Every country as a choice, sorted by its name in that language. */
export function countries(locale: Locale): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  const codes = LETTERS.flatMap((one) => LETTERS.map((two) => one + two)).filter((code) => !NOBODY.has(code) && stands(code));
  const named = codes.flatMap((value) => { const label = names.of(value); return label ? [{ value, label }] : []; });
  return named.toSorted((a, b) => a.label.localeCompare(b.label, locale));
}

/** False for codes that were replaced (DD is Germany now). */
const stands = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code;
