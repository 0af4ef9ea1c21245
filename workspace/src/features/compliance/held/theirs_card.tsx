/** Something found in what a contact wrote: what it reads as, the words, and where it stands. */
import { useLocale, useWords } from "@/lib/i18n";
import { inFull, ms } from "@/lib/time";
import type { Suspicion } from "./api";
import { Facts, Head } from "./pieces";
import classes from "./held.module.css";
import { strings } from "./strings";

export function TheirsCard({ found }: { found: Suspicion }) {
  const say = useWords(strings);
  const locale = useLocale();
  return (
    <article className={classes.card} aria-label={say.reads_as({ kind: found.kind_words })}>
      <Head tone={found.score >= 80 ? "red" : "amber"} state={say.reads_as({ kind: found.kind_words })} by={inFull(ms(found.at), locale)}>
        {found.reported && <em>{say.reported()}</em>}
      </Head>
      <p className={classes.text}><mark>{found.words}</mark></p>
      <Facts clauses={found.clauses} conversation={found.conversation} />
    </article>
  );
}
