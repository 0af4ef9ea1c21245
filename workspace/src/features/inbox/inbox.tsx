/** The list pane: its views on top, the conversations below. */
import { useQueues } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import type { View } from "@/live/lists";
import classes from "./inbox.module.css";
import { useKeptViews } from "./kept_views";
import { RowList } from "./row_list";
import { strings } from "./strings";
import { Views } from "./views";

export function Inbox({ view, chosen, rail = false }: { view: View; chosen: string | undefined; rail?: boolean }) {
  const say = useWords(strings);
  const queues = useQueues().data;
  const kept = useKeptViews().data ?? [];
  const own = kept.find((one) => `view:${one.id}` === view);
  const queue = queues?.find((one) => `queue:${one.id}` === view);
  const known = ["mine", "team", "waiting", "all", "closed"] as const;
  const word = known.find((name) => name === view);
  const name = word ? say[word]() : (own?.name ?? queue?.name ?? say.queue());
  return (
    <section className={classes.pane} aria-label={say.inbox()}>
      <h1 className="seen-by-readers">{say.inbox()}: {name}</h1>
      {rail ? <div className={classes.views} aria-hidden><strong className={`${classes.here} cut`}>{name}</strong></div> : <Views view={view} queues={queues ?? []} kept={kept} />}
      <RowList key={view} view={view} chosen={chosen} />
    </section>
  );
}
