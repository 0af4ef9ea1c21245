/** What fails now, as the operator says it, and what to do meanwhile; the operator says that it works again. */
import { Button } from "@mantine/core";
import { useState } from "react";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull } from "@/lib/time";
import { ActionButton } from "@/ui/action_button";
import type { Bound } from "@/ui/actions";
import { Confirm } from "@/ui/confirm";
import { Note } from "@/ui/note";
import { Section } from "@/ui/page";
import { State } from "@/ui/look/pieces";
import { useDeeds, type Failure } from "./api";
import classes from "./continuity.module.css";
import { strings } from "./strings";

/** The house's parts by their names in the reader's language. */
export function usePartName(): (part: string) => string {
  const say = useWords(strings);
  return (part) => say[`part_${part}` as "part_calls"]?.() ?? part;
}

export function Failing({ failing, operates, fails }: { failing: Failure[]; operates: boolean; fails: Bound }) {
  const say = useWords(strings);
  const locale = useLocale();
  const name = usePartName();
  const { end } = useDeeds();
  const [ending, setEnding] = useState<Failure | null>(null);
  const named = (one: Failure) => one.parts.map(name).join(", ");
  return (
    <Section title={say.failing()} about={say.failing_about()} actions={operates && <ActionButton action={fails} variant="default" />}>
      {!failing.length && <div className={classes.well}><State tone="green">{say.failing_none()}</State><p>{say.failing_none_words()}</p></div>}
      <div className={classes.failing}>
        {failing.map((one) => (
          <Note key={one.id} tone="amber" title={named(one)}>
            <div className={classes.failure}>
              <p>{one.what}<small>{say.since({ when: inFull(one.began, locale) })}</small></p>
              {operates && <span><Button size="compact-sm" variant="default" aria-label={say.works_of({ parts: named(one) })} onClick={() => setEnding(one)}>{say.works()}</Button></span>}
            </div>
          </Note>
        ))}
      </div>
      <Confirm opened={Boolean(ending)} title={say.works_title()} verb={say.tell()} dangerous={false} onYes={async () => { if (ending) await end(ending.id); }} onClose={() => setEnding(null)}>
        {ending && say.works_words({ parts: named(ending) })}
      </Confirm>
    </Section>
  );
}
