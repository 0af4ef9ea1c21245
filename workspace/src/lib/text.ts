/** Text: cut it, fold it for searching, take initials, say a size. */

/** The text on one line, cut at `length` characters with an ellipsis, never inside a surrogate pair. */
export function cut(text: string, length: number): string {
  const letters = Array.from(text.replace(/\s+/g, " ").trim());
  return letters.length <= length ? letters.join("") : `${letters.slice(0, length - 1).join("").trimEnd()}…`;
}

/** Lower case and without accents, so that "Élodie" is found by "elo". */
export const fold = (text: string): string => text.normalize("NFKD").replace(/\p{Diacritic}/gu, "").toLowerCase();

/** True when every word asked stands somewhere in the text. */
export function holds(text: string, asked: string): boolean {
  const folded = fold(text);
  return fold(asked).split(/\s+/).every((word) => folded.includes(word));
}

/** One or two letters for a round picture: "Ada Byron" is AB, "nour" is N. */
export function initials(name: string): string {
  if (/^\+?[\d\s().-]{5,}$/.test(name.trim())) return name.replace(/\D/g, "").slice(-2);
  const words = name.trim().split(/[\s\-_.@]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const chosen = words.length > 1 ? [words[0], words[words.length - 1]] : words.slice(0, 1);
  return chosen.map((word) => Array.from(word ?? "")[0]?.toUpperCase() ?? "").join("") || "?";
}

/** "812 B", "34 kB", "2.1 MB", in the reader's figures. */
export function size(bytes: number, locale: string): string {
  const units = locale === "fr" ? ["o", "ko", "Mo", "Go"] : ["B", "kB", "MB", "GB"];
  const step = Math.min(units.length - 1, bytes > 0 ? Math.floor(Math.log10(bytes) / 3) : 0);
  const figure = bytes / 1000 ** step;
  const digits = step > 1 && figure < 10 ? 1 : 0;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(figure)} ${units[step]}`;
}

/** A small steady number for a text, to give each person the same tint everywhere. */
export const tint = (text: string, of: number): number => Array.from(text).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % of;
