/** What happened with the contact, newest first. */
import { Link } from "@tanstack/react-router";
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { ago, inFull } from "@/lib/time";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { useTimeline } from "./api";
import classes from "./contact.module.css";
import { strings } from "./strings";

export function Timeline({ id }: { id: string }) {
  const say = useWords(strings);
  const locale = useLocale();
  const time = useNow();
  const { data, error } = useTimeline(id);
  return (
    <section className={classes.part}>
      <h3>{say.timeline()}</h3>
      {error && !data && <ProblemNote error={error} />}
      {!data && !error && <LinesSkeleton lines={4} />}
      {data?.length === 0 && <p className={classes.quiet}>{say.timeline_none()}</p>}
      <ol className={classes.timeline}>
        {data?.map((entry) => (
          <li key={entry.number}>
            {entry.conversation ? <Link to="/inbox/$view/{-$conversation}" params={{ view: "all", conversation: entry.conversation }} title={say.open_conversation()}>{entry.summary}</Link> : <span>{entry.summary}</span>}
            <time dateTime={entry.at} title={inFull(entry.at, locale)}>{ago(entry.at, time, locale)}</time>
          </li>
        ))}
      </ol>
    </section>
  );
}
