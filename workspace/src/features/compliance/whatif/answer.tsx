/** The answer: how many yes, later and no, why, and each person with the first instant in their place. */
import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { clock, inFull, shortDate } from "@/lib/time";
import { few, State, Two } from "@/ui/look/pieces";
import { DataTable, type Column } from "@/ui/table";
import { Clauses } from "@/live/verdicts";
import type { Answer, Person } from "./api";
import { strings } from "./strings";
import classes from "./whatif.module.css";

const TONES = { yes: "green", later: "amber", no: "red" } as const;
const MOST = 200;

export function AnswerView({ answer }: { answer: Answer }) {
  const say = useWords(strings);
  const locale = useLocale();
  const [only, setOnly] = useState<string>("all");
  const figure = (value: number) => new Intl.NumberFormat(locale).format(value);
  const shown = answer.people.filter((one) => only === "all" || one.say === only);
  return (
    <>
      <p className={classes.head}>{say.answered({ asked: figure(answer.asked), when: inFull(answer.at, locale) })}</p>
      <dl className={classes.counts}>{(["yes", "later", "no"] as const).map((each) => <div key={each} data-tone={TONES[each]}><dt>{say[each]()}</dt><dd>{figure(answer[each])}</dd></div>)}</dl>
      {answer.unreached.length > 0 && <p className={classes.quiet}>{say.unreached({ count: figure(answer.unreached.length) })}</p>}
      {answer.reasons.length > 0 && <Reasons of={answer.reasons} figure={figure} />}
      <section>
        <h2>{say.people()}</h2>
        <SegmentedControl size="xs" aria-label={say.people()} value={only} onChange={setOnly} data={[{ value: "all", label: say.all() }, ...(["yes", "later", "no"] as const).map((value) => ({ value, label: say[value]() }))]} />
        <People of={shown.slice(0, MOST)} reasons={answer.reasons} />
        {shown.length > MOST && <p className={classes.quiet}>{say.shown({ shown: figure(MOST), count: figure(shown.length) })}</p>}
      </section>
    </>
  );
}

function Reasons({ of, figure }: { of: Answer["reasons"]; figure: (value: number) => string }) {
  const say = useWords(strings);
  return (
    <section>
      <h2>{say.reasons()}</h2>
      <ul className={classes.reasons}>
        {of.toSorted((one, other) => other.count - one.count).map((one) => (
          <li key={`${one.say} ${one.verdict.policy} ${one.verdict.reason}`}>
            <strong>{figure(one.count)}</strong>
            <div><p><State tone={TONES[one.say]}>{say[one.say]()}</State></p><p>{one.verdict.reason}</p>{one.verdict.remedy && <p className={classes.quiet}>{one.verdict.remedy.words}</p>}<Clauses of={one.verdict.clauses} /></div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function People({ of, reasons }: { of: Person[]; reasons: Answer["reasons"] }) {
  const say = useWords(strings);
  return <DataTable label={say.people()} rows={of} rowKey={(one) => one.contact || one.address} columns={useColumns(reasons)} />;
}

function useColumns(reasons: Answer["reasons"]): Column<Person>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const at = (when: string) => `${shortDate(when, locale)} ${clock(when, locale)}`;
  const from = (one: Person) => (one.say === "later" && one.since ? say.from({ when: at(one.since) }) : undefined);
  const why = (one: Person) => (one.reason === undefined ? undefined : reasons[one.reason]?.verdict);
  return [
    { name: "who", label: say.whom(), width: 240, cell: (one) => <Two small={one.address}>{one.name || (one.contact ? one.address : say.stranger())}</Two> },
    { name: "say", label: say.when(), width: 210, cell: (one) => <Two small={from(one)}><State tone={TONES[one.say]}>{say[one.say]()}</State></Two> },
    { name: "why", label: say.reasons(), cell: (one) => <Two small={few(why(one)?.clauses.map((clause) => clause.title) ?? [])}>{why(one)?.reason ?? "–"}</Two> },
  ];
}
