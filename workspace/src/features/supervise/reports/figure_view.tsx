/** One answer: the formula first, then bars over time where there are steps, then every row. */
import { VisuallyHidden } from "@mantine/core";
import { IconMathFunction } from "@tabler/icons-react";
import type { FigureRow, Figures, Grain } from "@/client/figures";
import { useLocale, useWords } from "@/lib/i18n";
import { clock } from "@/lib/time";
import { Empty } from "@/ui/empty";
import { Note } from "@/ui/note";
import { DataTable, type Column } from "@/ui/table";
import { bars } from "./chart";
import classes from "./reports.module.css";
import { strings } from "./strings";
import { step, told } from "./units";

export function FigureView({ answer, grain }: { answer: Figures; grain: Grain | null }) {
  const say = useWords(strings);
  const locale = useLocale();
  const one = answer.rows.length === 1 && !grain ? answer.rows[0] : undefined;
  const columns = useColumns(answer, grain);
  return (
    <section aria-label={answer.words} className={classes.answer}>
      <div className={classes.formula}><IconMathFunction size={16} stroke={1.6} aria-hidden /><p><strong>{say.formula()}</strong> {answer.formula}</p></div>
      {answer.per_person && <Note tone="amber">{say.per_person()}</Note>}
      {one && <p className={`${classes.large} figures`}>{told(one.value, answer.unit, locale)}</p>}
      {grain && <Bars answer={answer} grain={grain} />}
      <DataTable label={answer.words} rows={answer.rows} rowKey={(row) => `${row.at ?? ""}|${Object.values(row.dimensions).join("|")}`} columns={columns}
        empty={<Empty title={say.nothing()}>{say.nothing_words()}</Empty>} />
      <p className={classes.asOf}>{say.as_of({ time: clock(answer.as_of, locale), ms: answer.took_ms })}</p>
    </section>
  );
}

function Bars({ answer, grain }: { answer: Figures; grain: Grain }) {
  const say = useWords(strings);
  const locale = useLocale();
  const drawn = bars(answer);
  if (drawn.length < 2) return null;
  return (
    <ol className={classes.bars} aria-label={say.chart({ words: answer.words })}>
      {drawn.map((bar) => {
        const words = `${step(bar.at, grain, locale, answer.time_zone)}: ${told(bar.value, answer.unit, locale)}`;
        return <li key={bar.at} title={words}><span style={{ height: `${Math.max(1, bar.share * 100)}%` }} /><VisuallyHidden>{words}</VisuallyHidden></li>;
      })}
    </ol>
  );
}

function useColumns(answer: Figures, grain: Grain | null): Column<FigureRow>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const by = Object.keys(answer.rows[0]?.dimensions ?? {}), more = Object.keys(answer.rows[0]?.more ?? {});
  const word = (name: string) => (name in strings ? say[name as "median"]() : name);
  const unit = (name: string) => (name === "met" || name === "good" ? "count" : answer.unit);
  return [
    ...(grain ? [{ name: "at", label: say.when(), cell: (row: FigureRow) => (row.at ? step(row.at, grain, locale, answer.time_zone) : "") }] : []),
    ...by.map((name) => ({ name, label: word(name), cell: (row: FigureRow) => called(answer, name, row.dimensions[name] ?? "") || say.none() })),
    { name: "value", label: say.value(), end: true, cell: (row) => <span className="figures">{told(row.value, answer.unit, locale)}</span> },
    ...more.filter((name) => name !== "median").map((name) => ({ name, label: word(name), end: true, cell: (row: FigureRow) => <span className="figures">{told(row.more[name] ?? null, unit(name), locale)}</span> })),
    ...(answer.unit === "count" ? [] : [{ name: "count", label: say.out_of(), end: true, cell: (row: FigureRow) => <span className="figures">{told(row.count, "count", locale)}</span> }]),
  ];
}

const called = (answer: Figures, dimension: string, value: string) => answer.names[dimension]?.[value] ?? value;
