/** A reply that waits: drawn as what it will be, with its clock, why it waits, and a way to withdraw it. */
import { Button } from "@mantine/core";
import { IconClock } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useLocale, useWords } from "@/lib/i18n";
import { useNow } from "@/lib/now";
import { inFull, until } from "@/lib/time";
import { useLive } from "@/live/live";
import { Markdown } from "@/ui/markdown";
import { tell, useTellProblem } from "@/ui/notices";
import { withdraw } from "../api";
import { strings } from "../strings";
import { Why, type Ruled } from "./ruling_card";
import { SecondLook } from "./second_look";
import classes from "./thread.module.css";

export function Ghost({ ruling, onClause }: { ruling: Ruled; onClause: (id: string) => void }) {
  const say = useWords(strings);
  const locale = useLocale();
  const time = useNow();
  const { store } = useLive();
  const trouble = useTellProblem();
  const withdrawing = useMutation({
    mutationFn: () => withdraw(ruling.act),
    onSuccess: () => {
      store.change((desk) => ({ ...desk, settled: { ...desk.settled, [ruling.act]: "cancelled" } }));
      store.send((outbox) => outbox.filter((one) => one.ruling?.act !== ruling.act));
      tell(say.withdrawn_notice());
    },
    onError: trouble,
  });
  const waiting = ruling.verdicts.filter((verdict) => verdict.outcome === "defer");
  const looked = waiting.some((verdict) => verdict.remedy?.action === "ask_release");
  return (
    <article className={classes.said} data-ours data-first data-last>
      <div className={classes.body}>
        <div className={classes.ghost}>
          <Markdown text={ruling.text} />
          <footer>
            <p className={classes.due}><IconClock size={15} stroke={1.9} aria-hidden /><strong title={ruling.due ? inFull(ruling.due, locale) : undefined}>{looked ? say.waits_for_look() : ruling.due ? say.ghost({ time: until(ruling.due, time, locale) }) : say.ghost_soon()}</strong>
              <Button variant="subtle" size="compact-xs" color="gray" loading={withdrawing.isPending} onClick={() => withdrawing.mutate()}>{say.withdraw()}</Button>
            </p>
            {waiting.map((verdict) => <Why key={verdict.policy} verdict={verdict} onClause={onClause} />)}
            {looked && <SecondLook act={ruling.act} />}
          </footer>
        </div>
      </div>
    </article>
  );
}
