/** Tries whether mail can come and go, and tells step by step. */
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { tryMailbox, type Mailbox } from "@/client/mail";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull, ms } from "@/lib/time";
import { ProblemNote } from "@/ui/problem_note";
import { State } from "@/ui/look/pieces";
import classes from "./mailboxes.module.css";
import { strings } from "./strings";

export function Trial({ mailbox, dirty }: { mailbox: Mailbox; dirty: boolean }) {
  const say = useWords(strings);
  const locale = useLocale();
  const trial = useMutation({ mutationFn: async () => { const [comes, leaves] = [await tryMailbox(mailbox.id, "receiving"), await tryMailbox(mailbox.id, "sending")]; return [...comes.steps, ...leaves.steps]; } });
  const { looked } = mailbox;
  return (
    <section className={classes.block} aria-label={say.trial()}>
      {looked && <div><State tone={looked.well ? "green" : "red"}>{looked.well ? say.fetched_at({ when: looked.at ? inFull(ms(looked.at), locale) : "" }) : say.not_fetched()}</State>{!looked.well && <p className={classes.quiet}>{looked.answer}</p>}</div>}
      <div><Button variant="default" loading={trial.isPending} disabled={dirty} onClick={() => trial.mutate()}>{say.trial()}</Button></div>
      {trial.data && <ul className={classes.steps} role="status">{trial.data.map((step) => <li key={step.words}><State tone={step.ok ? "green" : "red"}>{step.words}</State>{!step.ok && step.answer && <small>{step.answer}</small>}</li>)}</ul>}
      <ProblemNote error={trial.error} />
    </section>
  );
}
