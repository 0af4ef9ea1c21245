/** Edits of a text with a selection: wrap in marks, make a list, make a link. Pure. */

export interface Edited { text: string; from: number; to: number }

/** Puts the marks around the selection, or takes them away where they stand already. */
export function wrapped({ text, from, to }: Edited, mark: string): Edited {
  const around = text.slice(from - mark.length, from) === mark && text.slice(to, to + mark.length) === mark;
  if (around) return { text: text.slice(0, from - mark.length) + text.slice(from, to) + text.slice(to + mark.length), from: from - mark.length, to: to - mark.length };
  return { text: text.slice(0, from) + mark + text.slice(from, to) + mark + text.slice(to), from: from + mark.length, to: to + mark.length };
}

/** Makes the selected lines a list, or plain lines again when all of them are one. */
export function listed({ text, from, to }: Edited): Edited {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const end = text.indexOf("\n", to) < 0 ? text.length : text.indexOf("\n", to);
  const lines = text.slice(start, end).split("\n");
  const all = lines.every((line) => line.startsWith("- "));
  const made = lines.map((line) => (all ? line.slice(2) : line.startsWith("- ") ? line : `- ${line}`)).join("\n");
  return { text: text.slice(0, start) + made + text.slice(end), from: start === end ? start + made.length : start, to: start + made.length };
}

/** Makes the selection the words of a link; the selected part is then where the address goes. */
export function linked({ text, from, to }: Edited): Edited {
  const chosen = text.slice(from, to);
  if (/^https?:\/\/\S+$/.test(chosen)) return { text: `${text.slice(0, from)}[](${chosen})${text.slice(to)}`, from: from + 1, to: from + 1 };
  const at = from + chosen.length + 3;
  return { text: `${text.slice(0, from)}[${chosen}](https://)${text.slice(to)}`, from: at, to: at + 8 };
}

/** Enter inside a list begins the next item; on an empty item it ends the list. Null where Enter is only Enter. */
export function nextItem({ text, from, to }: Edited): Edited | null {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const line = text.slice(start, from);
  const item = /^(\s*)(?:([-*]) |(\d{1,3})([.)]) )(.*)$/.exec(line);
  if (!item || from !== to) return null;
  if (!item[5]) return { text: text.slice(0, start) + text.slice(to), from: start, to: start };
  const next = item[3] ? `${Number(item[3]) + 1}${item[4]} ` : `${item[2]} `;
  const put = `\n${item[1]}${next}`;
  return { text: text.slice(0, from) + put + text.slice(to), from: from + put.length, to: from + put.length };
}

/** The word being asked for just before the caret: "/greet" at the start, or "@ad" anywhere. */
export function asking(text: string, caret: number, sign: "/" | "@"): { from: number; words: string } | null {
  const before = text.slice(0, caret);
  const found = sign === "/" ? /^\/([^\n]*)$/.exec(before) : /(?:^|[\s(])@([\p{L}\p{N}'’.-]*(?: [\p{L}'’.-]*)?)$/u.exec(before);
  return found ? { from: before.length - (found[1]?.length ?? 0) - 1, words: found[1] ?? "" } : null;
}
