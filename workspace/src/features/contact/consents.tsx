/** What the contact agreed to hear, since when, what proves it; and the way to note that they want no more. */
import { Button } from "@mantine/core";
import { IconCheck, IconShieldX } from "@tabler/icons-react";
import { useState } from "react";
import { useChannelName } from "@/client/channels";
import type { Contact } from "@/client/contract";
import { may, useSession } from "@/client/session";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull, shortDate } from "@/lib/time";
import { useTellProblem } from "@/ui/notices";
import { ProblemNote } from "@/ui/problem_note";
import { useConsents, useWithdraw } from "./api";
import { lines, type Line } from "./consent_lines";
import classes from "./contact.module.css";
import { RecordConsent } from "./record_consent";
import { strings as record } from "./record_strings";
import { strings } from "./strings";

export function Consents({ contact }: { contact: Contact }) {
  const say = useWords(strings);
  const recording = useWords(record);
  const session = useSession();
  const [open, setOpen] = useState(false);
  const { data, error } = useConsents(contact.id, may(session, "consent.read"));
  if (!may(session, "consent.read")) return null;
  const shown = data ? lines(data, contact.addresses.map((one) => one.channel)) : [];
  return (
    <section className={classes.part} aria-label={say.consents()}>
      <h3>{say.consents()}</h3>
      {error && !data && <ProblemNote error={error} />}
      {data && shown.length === 0 && <p className={classes.quiet}>{say.consents_none()}</p>}
      {data && data.marks.length > 0 && <p className={classes.quiet}>{say.marked({ marks: data.marks.map((mark) => (mark in strings ? say[mark as "minor"]() : mark)).join(", ") })}</p>}
      <ul className={classes.consents}>{shown.map((line) => <One key={line.channel} contact={contact.id} line={line} />)}</ul>
      {data && may(session, "consent.manage") && <Button size="compact-xs" variant="default" onClick={() => setOpen(true)}>{recording.record()}</Button>}
      {open && <RecordConsent contact={contact} opened onClose={() => setOpen(false)} />}
    </section>
  );
}

function One({ contact, line }: { contact: string; line: Line }) {
  const say = useWords(strings), locale = useLocale(), tell = useTellProblem(), session = useSession();
  const withdraw = useWithdraw(contact);
  const channel = useChannelName(strings, say)(line.channel);
  const Icon = line.may ? IconCheck : IconShieldX;
  return (
    <li data-may={line.may || undefined}>
      <Icon size={16} stroke={1.75} aria-hidden />
      <div>
        <span>{line.may ? say.may_advertise({ channel }) : say.may_not_advertise({ channel })}</span>
        <small>{line.why}{line.since && <> <time dateTime={line.since} title={inFull(line.since, locale)}>{shortDate(line.since, locale)}</time></>}</small>
        {line.proof && (
          <details>
            <summary>{say.evidence()}</summary>
            {line.proof.text && <q>{line.proof.text}</q>}
            <small>{[line.proof.source, line.proof.proof, say.entry({ number: String(line.proof.number) })].filter(Boolean).join(" · ")}</small>
          </details>
        )}
      </div>
      {line.may && may(session, "contact.change") && <Button size="compact-xs" variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate(line.channel, { onError: tell })}>{say.withdraw()}</Button>}
    </li>
  );
}
