/** Lets an act pass, or leaves it refused: never without a reason. */
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import { tell } from "@/ui/notices";
import { useDecision } from "./api";
import classes from "./held.module.css";
import { strings } from "./strings";

const SHORTEST = 10;

export function Decision({ act }: { act: string }) {
  const say = useWords(strings);
  const [why, setWhy] = useState("");
  const release = useDecision(act, "release");
  const leave = useDecision(act, "refusal");
  const told = { permitted: say.released(), deferred: say.released_waits(), refused: say.released_refused(), cancelled: say.left() };
  const fits = why.trim().length >= SHORTEST;
  return (
    <div className={classes.decision}>
      <Textarea autosize minRows={1} maxRows={5} maxLength={1000} label={say.reason()} description={say.reason_hint()} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
      {(release.error ?? leave.error) && <ProblemNote error={release.error ?? leave.error} />}
      <div className={classes.deeds}>
        <Button size="compact-md" disabled={!fits || leave.isPending} loading={release.isPending} onClick={() => release.mutate(why, { onSuccess: ({ outcome }) => tell(told[outcome]) })}>{say.release()}</Button>
        <Button size="compact-md" variant="default" disabled={!fits || release.isPending} loading={leave.isPending} onClick={() => leave.mutate(why, { onSuccess: () => tell(say.left()) })}>{say.leave()}</Button>
      </div>
    </div>
  );
}
