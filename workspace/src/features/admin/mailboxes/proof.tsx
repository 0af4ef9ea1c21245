/** Proves a mailbox whose domain is somebody else's: a code is mailed to it, and given back here. */
import { Button, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { giveCode, mailCode, type Mailbox } from "@/client/mail";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull, ms } from "@/lib/time";
import { Note } from "@/ui/note";
import { ProblemNote } from "@/ui/problem_note";
import classes from "./mailboxes.module.css";
import { strings } from "./strings";

export function Proof({ mailbox, dirty }: { mailbox: Mailbox; dirty: boolean }) {
  const say = useWords(strings);
  const locale = useLocale();
  const queries = useQueryClient();
  const [code, setCode] = useState("");
  const refresh = () => queries.invalidateQueries({ queryKey: ["mailboxes"] });
  const ask = useMutation({ mutationFn: () => mailCode(mailbox.id), onSettled: refresh });
  const give = useMutation({ mutationFn: () => giveCode(mailbox.id, code), onSuccess: ({ state }) => { if (state === "proven") setCode(""); }, onSettled: refresh });
  const { state, until, tries_left } = mailbox.proof;
  const day = until && inFull(ms(until), locale);
  return (
    <section className={classes.block} aria-label={say.proof()}>
      {mailbox.may_send
        ? <Note tone="green">{say.proof_holds({ until: day ?? "" })}</Note>
        : <Note tone="amber">{say.proof_about({ domain: mailbox.domain, address: mailbox.address })}</Note>}
      {state === "asked" && (
        <div className={classes.row}>
          <TextInput label={say.code()} description={say.code_about({ address: mailbox.address })} inputMode="numeric" autoComplete="one-time-code" value={code}
            error={give.data?.state === "wrong" ? say.code_wrong({ left: tries_left }) : undefined} onChange={(event) => setCode(event.currentTarget.value)}
            onKeyDown={(event) => { if (event.key === "Enter") { event.preventDefault(); if (code.trim()) give.mutate(); } }} />
          <Button loading={give.isPending} disabled={!code.trim()} onClick={() => give.mutate()}>{say.give()}</Button>
        </div>
      )}
      <div><Button variant={state === "asked" ? "default" : "filled"} loading={ask.isPending} disabled={dirty} onClick={() => ask.mutate()}>{state === "asked" ? say.mail_another() : say.mail_code()}</Button></div>
      {dirty && <p className={classes.quiet}>{say.save_first()}</p>}
      <ProblemNote error={ask.error ?? give.error} />
    </section>
  );
}
