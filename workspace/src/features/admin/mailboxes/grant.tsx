/** Has a mail provider let us into a mailbox there. */
import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { askGrant, dropGrant, type Mailbox } from "@/client/mail";
import { useWords } from "@/lib/i18n";
import { ProblemNote } from "@/ui/problem_note";
import { State } from "@/ui/look/pieces";
import classes from "./mailboxes.module.css";
import { strings } from "./strings";

export function Grant({ mailbox, dirty }: { mailbox: Mailbox; dirty: boolean }) {
  const say = useWords(strings);
  const queries = useQueryClient();
  const go = useMutation({ mutationFn: () => askGrant(mailbox.id, mailbox.config.provider), onSuccess: ({ url }) => location.assign(url) });
  const drop = useMutation({ mutationFn: () => dropGrant(mailbox.id), onSettled: () => queries.invalidateQueries({ queryKey: ["mailboxes"] }) });
  return (
    <section className={classes.block} aria-label={say.grant()}>
      <State tone={mailbox.granted ? "green" : "amber"}>{mailbox.granted ? say.granted() : say.not_granted()}</State>
      <div>
        <Button variant={mailbox.granted ? "default" : "filled"} disabled={dirty || !mailbox.config.provider} loading={go.isPending} onClick={() => go.mutate()}>{mailbox.granted ? say.grant_again() : say.grant_ask()}</Button>{" "}
        {mailbox.granted && <Button variant="subtle" loading={drop.isPending} onClick={() => drop.mutate()}>{say.grant_drop()}</Button>}
      </div>
      {dirty && <p className={classes.quiet}>{say.save_first()}</p>}
      <ProblemNote error={go.error ?? drop.error} />
    </section>
  );
}
