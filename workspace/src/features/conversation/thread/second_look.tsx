/** Asks for a second look at what was held or refused for its words: its author says why it is fine. */
import { Button, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import { askSecondLook } from "../api";
import { strings } from "../strings";
import classes from "./thread.module.css";

const SHORTEST = 10;

export function SecondLook({ act }: { act: string }) {
  const say = useWords(strings);
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState("");
  const asking = useMutation({ mutationFn: () => askSecondLook(act, why.trim()) });
  if (asking.isSuccess) return <p className={classes.asked} role="status">{say.second_look_asked()}</p>;
  if (!open) return <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>{say.fix_ask_release()}</Button>;
  return (
    <form className={classes.ask} onSubmit={(event) => { event.preventDefault(); asking.mutate(); }}>
      <Textarea autosize minRows={1} maxRows={4} maxLength={1000} data-autofocus label={say.second_look_why()} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
      {asking.error && <ProblemNote error={asking.error} />}
      <Button type="submit" size="compact-sm" disabled={why.trim().length < SHORTEST} loading={asking.isPending}>{say.fix_ask_release()}</Button>
    </form>
  );
}
