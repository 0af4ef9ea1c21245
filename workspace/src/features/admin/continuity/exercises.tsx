/** Exercises, for the operator: when the next is due, the one under way, and those held with what they measured. */
import { Button } from "@mantine/core";
import { IconFlagCheck } from "@tabler/icons-react";
import { useLocale, useWords } from "@/lib/i18n";
import { length, shortDate } from "@/lib/time";
import { ActionButton } from "@/ui/action_button";
import type { Bound } from "@/ui/actions";
import { Empty } from "@/ui/empty";
import { Section } from "@/ui/page";
import { DataTable } from "@/ui/table";
import { useWide } from "@/ui/use_wide";
import type { Shown } from "@/ui/look/listing";
import { State } from "@/ui/look/pieces";
import { nextDue, openLessons } from "./aims";
import type { Continuity, Exercise } from "./api";
import classes from "./continuity.module.css";
import { strings } from "./strings";
import { UnderWay, useUnderWay } from "./under_way";

/** What was tried out, by its name in the reader's language. */
export function useKindName(): (kind: string) => string {
  const say = useWords(strings);
  return (kind) => say[`kind_${kind}` as "kind_other"]?.() ?? kind;
}

export function Exercises({ found, operates, onOpen, begin }: { found: Continuity; operates: boolean; onOpen: (what: string) => void; begin: Bound }) {
  const say = useWords(strings);
  const locale = useLocale();
  const wide = useWide(720);
  const [held] = useUnderWay();
  const due = nextDue(found);
  const columns = useColumns();
  return (
    <Section title={say.exercises()} about={say.exercises_about()} actions={operates && <Button variant="default" onClick={() => onOpen("write")}>{say.write()}</Button>}>
      {operates && held && <UnderWay held={held} onWrite={() => onOpen("write")} />}
      <p className={classes.line}>{found.overdue || due === null ? say.due_now() : say.due_on({ when: shortDate(due, locale) })}</p>
      <DataTable label={say.exercises()} rows={found.exercises} rowKey={(one) => one.id} columns={columns.filter((column) => wide || !column.wide)} onOpen={(one) => onOpen(one.id)}
        empty={<Empty icon={IconFlagCheck} title={say.exercises_none()} action={operates && !held && <ActionButton action={begin} variant="light" />}>{operates ? say.exercises_none_words() : say.exercises_about()}</Empty>} />
    </Section>
  );
}

function useColumns(): Shown<Exercise>[] {
  const say = useWords(strings);
  const locale = useLocale();
  const kind = useKindName();
  const took = (seconds: number) => <span className="figures">{length(seconds * 1000)}</span>;
  return [
    { name: "kind", label: say.kind(), cell: (one) => <span className={classes.kind}>{kind(one.kind)}<small>{shortDate(one.ended, locale)}</small></span> },
    { name: "outcome", label: say.outcome(), width: 110, cell: (one) => <State tone={one.met ? "green" : "red"}>{one.met ? say.met() : say.missed()}</State> },
    { name: "back", label: say.back_short(), width: 100, end: true, cell: (one) => took(one.back_after) },
    { name: "calls", label: say.calls_short(), width: 110, end: true, cell: (one) => (one.calls_after === null ? say.not_tried() : took(one.calls_after)) },
    { name: "lost", label: say.lost_short(), width: 90, end: true, wide: true, cell: (one) => took(one.lost) },
    { name: "lessons", label: say.lessons_open(), width: 120, end: true, cell: openLessons },
  ];
}
