/** Clauses that differ, word by word: struck out and underlined for the eye, said for the ear. */
import { useWords } from "@/lib/i18n";
import classes from "./comparison.module.css";
import { strings } from "./strings";

interface Run { kind: "same" | "added" | "removed"; words: string }
export interface Compared { id: string; title: string; kind: "same" | "changed" | "added" | "removed"; runs: Run[] }

export function Comparison({ of }: { of: Compared[] }) {
  const say = useWords(strings);
  const changed = of.filter((one) => one.kind !== "same");
  if (!changed.length) return <p>{say.nothing_changed()}</p>;
  return (
    <dl className={classes.comparison}>
      {changed.map((one) => (
        <div key={one.id}>
          <dt><code>{one.id}</code> <small>{say[`kind_${one.kind}`]()}</small></dt>
          <dd>{one.runs.map((run, place) => <Words key={place} run={run} />)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Words({ run }: { run: Run }) {
  const say = useWords(strings);
  if (run.kind === "same") return <>{run.words}</>;
  const Mark = run.kind === "added" ? "ins" : "del";
  return <Mark><span className={classes.heard}>{say[`heard_${run.kind}`]()} </span>{run.words}<span className={classes.heard}> {say.heard_end()} </span></Mark>;
}
