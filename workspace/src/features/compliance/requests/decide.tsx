/** Grants or refuses a request, or puts the answer off: always in words the person will read. */
import { Button, Select, Textarea } from "@mantine/core";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { tell } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { GROUNDS, isProven, useAnswers, useDeed, type Request } from "./api";
import classes from "./requests.module.css";
import { strings } from "./strings";

export function Decide({ one }: { one: Request }) {
  const say = useWords(strings);
  const deed = useDeed(one.id);
  const [words, setWords] = useState("");
  const [ground, setGround] = useState<string | null>(null);
  const answers = one.right === "question" || one.right === "complaint";
  const ready = useAnswers(one.language, answers).data ?? [];
  const decide = (outcome: string) => deed.mutate({ deed: "decision", body: { outcome, words, ground: outcome === "refused" ? (ground ?? "") : "" } }, { onSuccess: () => tell(say.decided()) });
  return (
    <section className={classes.part}>
      <h3>{say.decide()}</h3>
      <Textarea autosize minRows={2} maxRows={8} maxLength={5000} label={say.answer()} description={say.answer_hint()} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      {answers && ready.length > 0 && <Select label={say.ready_answer()} placeholder={say.ready_choose()} value={null} data={ready.map((each) => ({ value: each.name, label: each.title }))} onChange={(name) => setWords(ready.find((each) => each.name === name)?.words ?? words)} />}
      <Select label={say.ground()} value={ground} onChange={setGround} clearable data={GROUNDS.map((value) => ({ value, label: say[`ground_${value}`]() }))} />
      {one.authorities.length > 0 && <p className={classes.small}>{say.recourse({ names: one.authorities.map((each) => each.name).join(", ") })}</p>}
      {deed.error && <ProblemNote error={deed.error} />}
      <div className={classes.deeds}>
        <Button size="compact-md" color={one.right === "erasure" || one.right === "child" ? "red" : undefined} disabled={!isProven(one) || (answers && !words.trim())} loading={deed.isPending} onClick={() => decide("granted")}>{say.grant()}</Button>
        <Button size="compact-md" variant="default" disabled={!ground} onClick={() => decide("refused")}>{say.refuse()}</Button>
        {!one.extended && one.extends_by > 0 && <Button size="compact-md" variant="subtle" disabled={!words.trim()} title={say.extend_why()} onClick={() => deed.mutate({ deed: "extension", body: { why: words } })}>{say.extend({ days: one.extends_by })}</Button>}
      </div>
      {one.extended && <p className={classes.small}>{say.extended()}</p>}
    </section>
  );
}
