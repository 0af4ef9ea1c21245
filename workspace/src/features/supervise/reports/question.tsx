/** What is asked: which figure, over which time, told apart by what, in which steps. */
import { Select } from "@mantine/core";
import type { Grain, Metric, Question } from "@/client/figures";
import { useWords } from "@/lib/i18n";
import classes from "./reports.module.css";
import { strings } from "./strings";

const DAYS = [7, 30, 90, 365];
const NOTHING = "nothing";

export function QuestionBar({ metrics, value, onChange }: { metrics: Metric[]; value: Question; onChange: (question: Question) => void }) {
  const say = useWords(strings);
  const metric = metrics.find((one) => one.name === value.metric);
  const name = (dimension: string) => (dimension in strings ? say[dimension as "queue"]() : dimension);
  const choose = (chosen: string) => {
    const next = metrics.find((one) => one.name === chosen);
    onChange({ ...value, metric: chosen, by: value.by.filter((one) => next?.dimensions.includes(one)), grain: next?.over_time ? value.grain : null });
  };
  const grains: { value: string; label: string }[] = [{ value: NOTHING, label: say.whole() }, ...(["hour", "day", "week"] as const).filter((one) => one !== "hour" || (value.days ?? 30) <= 30).map((one) => ({ value: one, label: say[one]() }))];
  const by = [{ value: NOTHING, label: say.by_nothing() }, ...(metric?.dimensions ?? []).map((one) => ({ value: one, label: name(one) }))];
  return (
    <div className={classes.bar} role="group" aria-label={say.metric()}>
      <Select label={say.metric()} w={280} data={metrics.map((one) => ({ value: one.name, label: one.words }))} value={value.metric} allowDeselect={false} searchable onChange={(next) => next && choose(next)} />
      <Select label={say.time()} w={160} data={DAYS.map((days) => ({ value: String(days), label: say.days({ n: days }) }))} value={String(value.days ?? 30)} allowDeselect={false}
        onChange={(days) => days && onChange({ ...value, days: Number(days), grain: value.grain === "hour" && Number(days) > 30 ? "day" : value.grain })} />
      <Select label={say.by()} w={170} data={by} value={value.by[0] ?? NOTHING} allowDeselect={false} disabled={by.length < 2} onChange={(next) => onChange({ ...value, by: next && next !== NOTHING ? [next] : [] })} />
      <Select label={say.grain()} w={130} data={grains} value={value.grain ?? NOTHING} allowDeselect={false} disabled={!metric?.over_time} onChange={(next) => onChange({ ...value, grain: next && next !== NOTHING ? (next as Grain) : null })} />
    </div>
  );
}
