/** A long text in markdown (an agreement, a clause): headings, paragraphs, lists, simple tables. */
import { Fragment, useMemo } from "react";
import { Markdown } from "./markdown";
import classes from "./document.module.css";

type Part = { kind: "heading"; level: number; text: string } | { kind: "text"; text: string } | { kind: "rule" } | { kind: "table"; rows: string[][] };

/** The parts of a document; a first heading that repeats the title is left out. */
export function parts(text: string, title?: string): Part[] {
  const out: Part[] = [];
  for (const chunk of text.replace(/\r/g, "").split(/\n(?=#{1,6} )|\n{2,}|(?<=^#{1,6} .*)\n/m)) {
    const heading = /^(#{1,6}) (.*)$/.exec(chunk.trim());
    if (heading) {
      if (heading[2] !== title) out.push({ kind: "heading", level: (heading[1] ?? "#").length, text: heading[2] ?? "" });
    } else if (/^-{3,}$/.test(chunk.trim())) out.push({ kind: "rule" });
    else if (/^\|.*\|$/m.test(chunk)) out.push({ kind: "table", rows: chunk.trim().split("\n").filter((row) => !/^\|[\s:|-]+\|$/.test(row)).map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim())) });
    else if (chunk.trim()) out.push({ kind: "text", text: joined(chunk) });
  }
  return out;
}

/** Lines broken for an editor belong to one paragraph; list items keep their own line. */
const joined = (chunk: string) => chunk.trim().replace(/\n(?!\s*(?:[-*•]|\d{1,3}[.)])\s)\s*/g, " ");

export function Document({ text, title }: { text: string; title?: string }) {
  const shown = useMemo(() => parts(text, title), [text, title]);
  return (
    <div className={classes.document}>
      {shown.map((part, place) => <Fragment key={place}><Shown part={part} /></Fragment>)}
    </div>
  );
}

function Shown({ part }: { part: Part }) {
  if (part.kind === "rule") return <hr />;
  if (part.kind === "text") return <Markdown text={part.text} />;
  if (part.kind === "heading") {
    const Heading = part.level <= 2 ? "h2" : "h3";
    return <Heading>{part.text}</Heading>;
  }
  const [head, ...rows] = part.rows;
  return (
    <table>
      <thead><tr>{head?.map((cell, place) => <th key={place}>{cell}</th>)}</tr></thead>
      <tbody>{rows.map((row, line) => <tr key={line}>{row.map((cell, place) => <td key={place}><Markdown text={cell} /></td>)}</tr>)}</tbody>
    </table>
  );
}
