/** Finds web and e-mail addresses in plain text; the rest stays text, and nothing ever becomes markup. */

export interface Part {
  text: string;
  /** Where it leads: always http, https or mailto. */
  href: string | null;
}

// Control characters that turn the reading direction could make one address look like another: they end a link.
const WEB = /\b(?:https?:\/\/|www\.)[^\s<>"'`\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/giu;
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/giu;
const TRAILING = /[.,;:!?…»”’*_~|\\]+$/u;
const PAIRS: Record<string, string> = { ")": "(", "]": "[", "}": "{" };

/** The parts of `text`, in order; joined together they are `text` again. */
export function linkify(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { index, found, href } of addresses(text)) {
    if (index < from) continue;
    if (index > from) parts.push({ text: text.slice(from, index), href: null });
    parts.push({ text: found, href });
    from = index + found.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), href: null });
  return parts;
}

interface Found {
  index: number;
  found: string;
  href: string;
}

function addresses(text: string): Found[] {
  const web = [...text.matchAll(WEB)].flatMap(({ 0: match, index }) => {
    const found = trimmed(match);
    const href = safe(/^www\./i.test(found) ? `https://${found}` : found);
    return href ? [{ index, found, href }] : [];
  });
  const mail = [...text.matchAll(MAIL)].map(({ 0: found, index }) => ({ index, found, href: `mailto:${encodeURIComponent(found).replace("%40", "@")}` }));
  return [...web, ...mail].toSorted((one, other) => one.index - other.index || other.found.length - one.found.length);
}

/** Without the full stop of the sentence, and without a bracket that was opened before the address. */
function trimmed(match: string): string {
  let found = match;
  for (;;) {
    const last = found.at(-1) ?? "";
    const opening = PAIRS[last];
    if (opening && count(found, last) > count(found, opening)) found = found.slice(0, -1);
    else if (TRAILING.test(found)) found = found.replace(TRAILING, "");
    else return found;
  }
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** The address as the browser understands it, or null when it is no web address or hides a name before an @. */
function safe(address: string): string | null {
  try {
    const { protocol, hostname, username, password, href } = new URL(address);
    const plain = (protocol === "https:" || protocol === "http:") && !username && !password;
    return plain && (hostname.includes(".") || hostname === "localhost") ? href : null;
  } catch {
    return null;
  }
}
