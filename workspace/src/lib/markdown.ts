/** The small markdown the wire carries: bold, italic, code, links and lists; everything else is text. */

export type Inline =
  | { kind: "text"; text: string }
  | { kind: "bold" | "italic"; inside: Inline[] }
  | { kind: "code"; text: string }
  | { kind: "link"; href: string; inside: string };
export type Block = { kind: "paragraph"; lines: Inline[][] } | { kind: "list"; ordered: boolean; items: Inline[][] };

const MARK = /\*\*(?<bold>[^*\n]+)\*\*|(?<![\w*])[*_](?<italic>[^*_\s](?:[^*_\n]*[^*_\s])?)[*_](?!\w)|`(?<code>[^`\n]+)`|\[(?<words>[^\]\n]+)\]\((?<to>https?:\/\/[^\s)]+)\)|(?<bare>https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]'’»])|(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/u;

/** The pieces of one line. Only http, https and mail links become links, so a text can never run a script. */
export function inline(text: string): Inline[] {
  const pieces: Inline[] = [];
  let rest = text;
  for (let found = MARK.exec(rest); found; found = MARK.exec(rest)) {
    if (found.index) pieces.push({ kind: "text", text: rest.slice(0, found.index) });
    pieces.push(piece(found.groups ?? {}));
    rest = rest.slice(found.index + found[0].length);
  }
  if (rest) pieces.push({ kind: "text", text: rest });
  return pieces;
}

function piece({ bold, italic, code, words, to, bare, mail }: Record<string, string | undefined>): Inline {
  if (bold) return { kind: "bold", inside: inline(bold) };
  if (italic) return { kind: "italic", inside: inline(italic) };
  if (code) return { kind: "code", text: code };
  if (to) return { kind: "link", href: to, inside: words ?? to };
  if (bare) return { kind: "link", href: bare, inside: bare };
  return { kind: "link", href: `mailto:${mail}`, inside: mail ?? "" };
}

const ITEM = /^\s*(?:([-*•])|(\d{1,3})[.)])\s+(.*)$/;

/** The paragraphs and lists of a message; an empty line begins a new paragraph. */
export function blocks(text: string): Block[] {
  const out: Block[] = [];
  let open: Block | null = null;
  for (const line of text.replace(/\r\n?/g, "\n").split("\n")) {
    const item = ITEM.exec(line);
    if (item) {
      const ordered = item[2] !== undefined;
      if (open?.kind !== "list" || open.ordered !== ordered) out.push((open = { kind: "list", ordered, items: [] }));
      open.items.push(inline(item[3] ?? ""));
    } else if (!line.trim()) {
      open = null;
    } else {
      if (open?.kind !== "paragraph") out.push((open = { kind: "paragraph", lines: [] }));
      open.lines.push(inline(line));
    }
  }
  return out;
}

/** The marks taken away: what a list or a notification shows. */
export const plain = (text: string): string =>
  text.replace(/\*\*([^*\n]+)\*\*/g, "$1").replace(/`([^`\n]+)`/g, "$1").replace(/\[([^\]\n]+)\]\(https?:[^\s)]+\)/g, "$1");
