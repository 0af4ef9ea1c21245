/** One move: where it stands, what there is of each, what does not map, and what can be done now. */
import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { endMove, runMove, stopMove, type Move, type Tally, type Unmapped } from "@/client/moving";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull, ms } from "@/lib/time";
import { ProblemNote } from "@/ui/problem_note";
import { DataTable, type Column } from "@/ui/table";
import { State } from "@/ui/look/pieces";
import { RemoveButton } from "@/ui/look/remove_button";
import classes from "./moving.module.css";
import { useNoun } from "./nouns";
import { strings } from "./strings";

const TONES = { open: "grey", looking: "blue", ready: "amber", running: "blue", stopped: "amber", done: "green", failed: "red" } as const;

export function MoveCard({ move }: { move: Move }) {
  const say = useWords(strings);
  const locale = useLocale();
  const noun = useNoun();
  const isFailed = move.state === "failed";
  return (
    <article className={classes.move} aria-label={`${say[move.kind]()} ${move.called}`}>
      <header className={classes.head}>
        <div>
          <h2>{say[move.kind]()}{move.called && ` · ${move.called}`}</h2>
          <p className={classes.meta}>{say.began({ when: inFull(ms(move.at), locale) })}{move.lines > 0 && ` · ${say.said_and_files({ lines: count(move.lines, locale), files: count(move.files, locale) })}`}</p>
        </div>
        <State tone={TONES[move.state]}>{say[move.state]()}</State>
      </header>
      {isFailed && <p className={classes.meta}>{move.because === "erased" ? say.erased_words() : say.failed_words()}</p>}
      {move.state === "running" && move.noun && <p className={classes.meta} role="status">{say.now_at({ noun: noun(move.noun), n: count(move.number, locale) })}</p>}
      <Doing move={move} />
      {move.tallies.length > 0 && <Report move={move} />}
    </article>
  );
}

function Report({ move }: { move: Move }) {
  const say = useWords(strings);
  return (
    <>
      <h3>{say.counts()}</h3>
      <DataTable label={say.counts()} rows={move.tallies} rowKey={(one) => one.noun} columns={useTallies()} empty={null} />
      <h3>{say.notes()}</h3>
      <DataTable label={say.notes()} rows={move.notes} rowKey={(one) => `${one.code}:${one.noun}:${one.detail}`} columns={useNotes()} empty={<p className={classes.meta}>{say.notes_none()}</p>} />
    </>
  );
}

function Doing({ move }: { move: Move }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["moves"] });
  const running = useMutation({ mutationFn: () => runMove(move.id), onSettled: refresh });
  const stopping = useMutation({ mutationFn: () => stopMove(move.id), onSettled: refresh });
  const canRun = ["ready", "stopped"].includes(move.state);
  const isBusy = ["looking", "running"].includes(move.state);
  if (move.state === "done") return null;
  return (
    <div className={classes.doing}>
      {canRun && <Button size="compact-sm" loading={running.isPending} onClick={() => running.mutate()}>{move.state === "stopped" ? say.go_on() : say.run()}</Button>}
      {isBusy && <Button size="compact-sm" variant="default" loading={stopping.isPending} onClick={() => stopping.mutate()}>{say.stop()}</Button>}
      {!isBusy && <RemoveButton title={say.end_title()} verb={say.end()} onYes={async () => { await endMove(move.id); await refresh(); }}>{say.end_words()}</RemoveButton>}
      {(running.error ?? stopping.error) && <ProblemNote error={running.error ?? stopping.error} />}
    </div>
  );
}

const count = (number: number, locale: string) => number.toLocaleString(locale);

function useTallies(): Column<Tally>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const noun = useNoun();
  const figure = (name: "found" | "made" | "known" | "left_out"): Column<Tally> => ({ name, label: say[name](), end: true, cell: (one) => <span className="figures">{count(one[name], locale)}</span> });
  return [{ name: "noun", label: say.noun(), cell: (one) => noun(one.noun) }, figure("found"), figure("made"), figure("known"), figure("left_out")];
}

function useNotes(): Column<Unmapped>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const noun = useNoun();
  return [
    { name: "noun", label: say.noun(), width: 140, cell: (one) => noun(one.noun) },
    { name: "words", label: say.notes(), cell: (one) => <span className={classes.wordy}>{one.words}{one.detail && <> (<code>{one.detail}</code>)</>}{one.examples.length > 0 && <p className={classes.meta}>{say.where({ what: one.examples.join(", ") })}</p>}</span> },
    { name: "count", label: say.times(), width: 100, end: true, cell: (one) => <span className="figures">{count(one.count, locale)}</span> },
  ];
}
