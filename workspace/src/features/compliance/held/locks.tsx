/** Whose uploads are locked, because they brought two harmful files within a month: a person looks, and takes them again. */
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import { useLocks, useUnlock, type Lock } from "./api";
import classes from "./held.module.css";
import { strings } from "./strings";

const SHORTEST = 10;

export function Locks() {
  const locks = useLocks().data?.items ?? [];
  return locks.length ? <div className={classes.list}>{locks.map((one) => <LockCard key={one.bringer} lock={one} />)}</div> : null;
}

function LockCard({ lock }: { lock: Lock }) {
  const say = useWords(strings);
  const [why, setWhy] = useState("");
  const unlock = useUnlock();
  const name = lock.name || say.a_contact();
  return (
    <article className={classes.card} aria-label={say.locked({ name })}>
      <p className={classes.kind}>{say.locked({ name })}<small>{say.locked_why({ files: lock.files.length })}</small></p>
      <div className={classes.deeds}>
        <TextInput aria-label={say.reason()} placeholder={say.reason()} value={why} onChange={(event) => setWhy(event.currentTarget.value)} maxLength={1000} />
        <Button variant="default" disabled={why.trim().length < SHORTEST} loading={unlock.isPending} onClick={() => unlock.mutate({ bringer: lock.bringer, why })}>{say.unlock()}</Button>
      </div>
      {unlock.error && <ProblemNote error={unlock.error} />}
    </article>
  );
}
