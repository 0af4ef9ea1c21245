/** One entry of the journal: its number, its time, what happened in words; opened, everything that was written. */
import { Button } from "@mantine/core";
import { IconChevronRight } from "@tabler/icons-react";
import { useId, useState } from "react";
import type { AuditEntry } from "@/client/contract";
import { useLocale, useWords } from "@/lib/i18n";
import { clock, inFull } from "@/lib/time";
import { Code, Facts } from "@/ui/look/pieces";
import type { AuditFilter } from "./api";
import classes from "./audit.module.css";
import { actorName } from "./days";
import { strings } from "./strings";

export function Entry({ entry, onFilter, opened = false }: { entry: AuditEntry; onFilter: (filter: AuditFilter) => void; opened?: boolean }) {
  const locale = useLocale();
  const [open, setOpen] = useState(opened);
  const id = useId();
  const { number, at, summary, kind } = entry;
  return (
    <li className={classes.entry} data-open={open || undefined}>
      <button type="button" className={classes.line} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <IconChevronRight size={15} stroke={1.75} aria-hidden />
        <span className={classes.number}>{number}</span>
        <time className={classes.time} dateTime={at} title={inFull(at, locale)}>{clock(at, locale)}</time>
        <span className={classes.summary}>{summary}</span>
        <span className={classes.kind}>{kind}</span>
      </button>
      {open && <div id={id} className={classes.inside}><Written entry={entry} onFilter={onFilter} /></div>}
    </li>
  );
}

function Written({ entry, onFilter }: { entry: AuditEntry; onFilter: (filter: AuditFilter) => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const { number, at, kind, actor, subject, event } = entry;
  const only = (label: string, filter: AuditFilter) => <Button size="compact-xs" variant="default" onClick={() => onFilter(filter)}>{label}</Button>;
  const seconds = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "fr-FR", { hour: "2-digit", minute: "2-digit", second: "2-digit", fractionalSecondDigits: 3 }).format(new Date(at));
  return (
    <>
      <Facts of={[
        { name: say.at(), value: <span title={at}>{inFull(at, locale)} ({seconds})</span> },
        { name: say.kind(), value: <span className={classes.fact}><code>{kind}</code>{only(say.only_kind(), { kind })}</span> },
        { name: say.actor(), value: <span className={classes.fact}>{actor.name ?? (actor.kind === "house" ? say.house() : actor.kind)} {actor.id && <code>{actor.id}</code>}{only(say.only_actor(), { actor: actorName(actor) })}</span> },
        ...(subject ? [{ name: say.subject(), value: <span className={classes.fact}><code>{subject}</code>{only(say.only_subject(), { subject })}</span> }] : []),
      ]} />
      <Code text={JSON.stringify(event, null, 2)} label={`${say.event()}, ${say.number({ number })}`} wrap />
    </>
  );
}
