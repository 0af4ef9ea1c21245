/** The name networks show with a number, and whether the provider took it. */
import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { answerShownName, askShownName, type PhoneNumber } from "@/client/telephony";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import { State } from "@/ui/look/pieces";
import classes from "./numbers.module.css";
import { strings } from "./strings";

export function ShownName({ number, onChange }: { number: PhoneNumber; onChange: () => unknown }) {
  const say = useWords(strings);
  const answers = may(useSession(), "number.approve");
  const [name, setName] = useState(number.shown_name);
  const asking = useMutation({ mutationFn: () => askShownName(number.id, name), onSuccess: onChange });
  const answering = useMutation({ mutationFn: (taken: boolean) => answerShownName(number.id, taken), onSuccess: onChange });
  return (
    <section className={classes.section} aria-label={say.shown_name()}>
      <h3>{say.shown_name()}</h3>
      {number.shown_name && <State tone="green">{say.shown_now({ name: number.shown_name })}</State>}
      {number.asked_name && <State tone="amber">{say.asked_now({ name: number.asked_name })}</State>}
      <p>{say.shown_about()}</p>
      <form className={classes.line} onSubmit={(event) => { event.preventDefault(); asking.mutate(); }}>
        <TextInput aria-label={say.shown_name()} maxLength={15} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <Button type="submit" variant="default" disabled={!name.trim() || name === number.shown_name} loading={asking.isPending}>{say.ask_name()}</Button>
      </form>
      {number.asked_name && answers && <div className={classes.buttons}><Button variant="default" onClick={() => answering.mutate(true)}>{say.taken()}</Button><Button variant="default" onClick={() => answering.mutate(false)}>{say.not_taken()}</Button></div>}
      <ProblemNote error={asking.error ?? answering.error} />
    </section>
  );
}
