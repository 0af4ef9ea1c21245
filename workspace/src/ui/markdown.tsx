/** Shows a message's small markdown. Built from elements, never from HTML text. */
import { Fragment, useMemo } from "react";
import { blocks, type Inline } from "@/lib/markdown";
import classes from "./markdown.module.css";

export function Markdown({ text }: { text: string }) {
  const parts = useMemo(() => blocks(text), [text]);
  return (
    <div className={classes.text}>
      {parts.map((block, place) => {
        if (block.kind === "paragraph") return <p key={place}>{block.lines.map((line, row) => <Fragment key={row}>{row > 0 && <br />}<Line pieces={line} /></Fragment>)}</p>;
        const List = block.ordered ? "ol" : "ul";
        return <List key={place}>{block.items.map((item, row) => <li key={row}><Line pieces={item} /></li>)}</List>;
      })}
    </div>
  );
}

function Line({ pieces }: { pieces: Inline[] }) {
  return pieces.map((piece, place) => {
    if (piece.kind === "text") return <Fragment key={place}>{piece.text}</Fragment>;
    if (piece.kind === "code") return <code key={place}>{piece.text}</code>;
    if (piece.kind === "link") return <a key={place} href={piece.href} target="_blank" rel="noopener noreferrer nofollow">{piece.inside}</a>;
    const Mark = piece.kind === "bold" ? "strong" : "em";
    return <Mark key={place}><Line pieces={piece.inside} /></Mark>;
  });
}
