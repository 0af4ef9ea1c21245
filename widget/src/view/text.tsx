/** Plain text with its addresses made into links; nothing a server says becomes markup. */
import { linkify } from "../text/linkify";

export function Text({ text }: { text: string }) {
  return (
    <>
      {linkify(text).map(({ text: words, href }) =>
        href ? <a href={href} target="_blank" rel="noopener noreferrer nofollow ugc">{words}</a> : words,
      )}
    </>
  );
}
