/** One reading in full: who, when, from where, by which way, and everybody who was new in the answer. */
import { Link } from "@tanstack/react-router";
import { useLocale, useWords } from "@/lib/i18n";
import { clock, shortDate } from "@/lib/time";
import type { Read } from "./api";
import classes from "./reads.module.css";
import { strings } from "./strings";

export function ReadView({ read }: { read: Read }) {
  const say = useWords(strings);
  const locale = useLocale();
  const lines: [string, string][] = [
    [say.reader(), read.by.name], [say.when(), `${shortDate(read.at, locale)} ${clock(read.at, locale)}`], [say.kind(), say[read.kind]()],
    [say.route(), read.route], [say.network(), read.network || say.forgotten()], [say.session(), read.session ?? "–"], [say.held(), String(read.shown)],
  ];
  return (
    <div className={classes.read}>
      <dl className={classes.lines}>{lines.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      {read.subject?.startsWith("cnv_") && <Link to="/inbox/$view/{-$conversation}" params={{ view: "all", conversation: read.subject }}>{say.open_conversation()}</Link>}
      {read.contacts.length > 0 && (
        <section>
          <h3>{say.fresh({ count: read.contacts.length })}</h3>
          <ul className={classes.people}>{read.contacts.map((one) => <li key={one.id}><a href={`/compliance/reads?about=${one.id}`}>{one.name || say.nameless()}</a></li>)}</ul>
          <p className={classes.quiet}>{say.fresh_words()}</p>
        </section>
      )}
    </div>
  );
}
