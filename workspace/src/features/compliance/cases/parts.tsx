/** The parts of a case: clocks, things to bring into line, measures, what waits, what was reported, and the story. */
import { Button } from "@mantine/core";
import { useLocale, useWords } from "@/lib/i18n";
import { shortDate } from "@/lib/time";
import { ProblemNote } from "@/ui/problem_note";
import { State } from "@/ui/look/pieces";
import { reportFileAt, type Case, type Clock, type Line, type Reported } from "./api";
import classes from "./cases.module.css";
import { strings } from "./strings";
import { useDeed } from "./use_deed";
import { useWhen } from "./when";

export function Clocks({ clocks }: { clocks: Clock[] }) {
  const say = useWords(strings);
  const when = useWhen();
  if (!clocks.length) return null;
  return (
    <section aria-label={say.clocks()}>
      <h3>{say.clocks()}</h3>
      <ul className={classes.lines}>
        {clocks.map((one) => (
          <li key={one.name}>
            <span className={classes.head}><span>{one.label}</span>
              <State tone={one.met ? "green" : one.passed ? "red" : "amber"}>{one.met ? say.met({ when: when.at(one.met) }) : one.passed ? say.passed({ when: when.at(one.passed) }) : say.due({ when: when.at(one.due) })}</State>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Items({ desk, held }: { desk: boolean; held: Case }) {
  const say = useWords(strings);
  const deed = useDeed(desk, held.case.id);
  if (!held.items.length) return null;
  return (
    <section aria-label={say.items()}>
      <h3>{say.items()}</h3>
      <ul className={classes.lines}>
        {held.items.map((one) => (
          <li key={one.ref}>
            <span className={classes.head}><strong>{held.names[one.ref] ?? one.ref}</strong><State tone={one.state === "fixed" ? "green" : one.state === "disabled" ? "red" : "amber"}>{say[`item_${one.state}`]()}</State></span>
            <small>{one.change}</small>
            {!desk && one.state !== "fixed" && <span className={classes.deeds}><Button size="compact-sm" loading={deed.isPending} onClick={() => deed.mutate({ fix: one.ref })}>{say.fixed()}</Button></span>}
          </li>
        ))}
      </ul>
      {deed.error && <ProblemNote error={deed.error} />}
    </section>
  );
}

export function Measures({ desk, held }: { desk: boolean; held: Case }) {
  const say = useWords(strings);
  const when = useWhen();
  const deed = useDeed(desk, held.case.id);
  if (!held.measures.length) return null;
  return (
    <section aria-label={say.measures()}>
      <h3>{say.measures()}</h3>
      <ul className={classes.lines}>
        {held.measures.map((one) => (
          <li key={one.id}>
            <span className={classes.head}><strong>{held.names[one.scope] ?? one.scope}</strong><State tone={one.holds ? "red" : "grey"}>{one.holds ? say.holds() : say.over()}</State></span>
            <p>{one.why}</p>
            <small>{[when.at(one.taken), one.until ? say.until({ when: when.at(one.until) }) : one.condition ? say.until_met({ what: one.condition }) : "", one.ground ? say.at_once({ ground: one.ground }) : ""].filter(Boolean).join(" · ")}</small>
            {desk && one.holds && <span className={classes.deeds}><Button size="compact-sm" variant="default" loading={deed.isPending} onClick={() => deed.mutate({ lift: one.id })}>{say.lift()}</Button></span>}
          </li>
        ))}
      </ul>
      {deed.error && <ProblemNote error={deed.error} />}
    </section>
  );
}

export function Proposals({ held }: { held: Case }) {
  const say = useWords(strings);
  const deed = useDeed(true, held.case.id);
  const fields = useListed();
  const waits = held.proposals.filter((one) => one.state === "waits");
  if (!waits.length) return null;
  return (
    <section aria-label={say.waits()}>
      <h3>{say.waits()}</h3>
      <ul className={classes.lines}>
        {waits.map((one) => (
          <li key={one.id}>
            <strong>{[say[`what_${one.what}` as "what_measure"](), one.what === "disclose" ? fields(one.scope) : (held.names[one.scope] ?? one.scope)].filter(Boolean).join(": ")}</strong>
            <p>{one.why}</p>
            <span className={classes.deeds}>
              <Button size="compact-sm" loading={deed.isPending} onClick={() => deed.mutate({ verb: `proposals/${one.id}/answers`, body: { approved: true } })}>{say.agree()}</Button>
              <Button size="compact-sm" variant="default" loading={deed.isPending} onClick={() => deed.mutate({ verb: `proposals/${one.id}/answers`, body: { approved: false } })}>{say.disagree()}</Button>
            </span>
          </li>
        ))}
      </ul>
      {deed.error && <ProblemNote error={deed.error} />}
    </section>
  );
}

/** The fields a proposal lists, in words. */
function useListed() {
  const say = useWords(strings);
  const locale = useLocale();
  const word = (one: string) => {
    const [, from, until] = /^calls:(.+)\/(.+)$/.exec(one) ?? [];
    return from && until ? say.calls_between({ from: shortDate(from, locale), until: shortDate(until, locale) }) : `stated_${one}` in strings ? say[`stated_${one}` as "stated_name"]() : one;
  };
  return (scope: string) => scope.split(",").map(word).join(", ");
}

export function Report({ id, report }: { id: string; report: Reported }) {
  const say = useWords(strings);
  return (
    <section aria-label={say.reported()}>
      <h3>{say.reported()}</h3>
      <p className={classes.quiet}>{say.reported_about()}</p>
      <p className={classes.said}>{[report.words, report.number, report.channel, report.link, report.when, report.email].filter(Boolean).join("\n") || "–"}</p>
      {report.files.length > 0 && <ul className={classes.lines}>{report.files.map((one) => <li key={one.id}>{one.held ? <>{one.name} · {say.file_held()}</> : <a href={reportFileAt(id, one.id)} download={one.name}>{one.name}</a>}</li>)}</ul>}
    </section>
  );
}

export function Story({ lines }: { lines: Line[] }) {
  const say = useWords(strings);
  const when = useWhen();
  return (
    <section aria-label={say.story()}>
      <h3>{say.story()}</h3>
      <ol className={classes.story}>
        {lines.map((one) => (
          <li key={one.number}>
            <span>{one.summary}</span>
            {one.words && <p className={classes.said}>{one.words}</p>}
            <small className={classes.quiet}>{[when.at(one.at), one.name || say[`by_${one.by}`](), one.entries ? say.entries({ count: one.entries }) : "", Object.entries(one.figures).map(([name, count]) => `${name} ${count}`).join(", ")].filter(Boolean).join(" · ")}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
