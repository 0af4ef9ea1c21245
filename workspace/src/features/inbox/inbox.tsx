/** The list pane: its views on top, the conversations below. */
import { useQueues } from "@/client/queries";
import { useWords } from "@/lib/i18n";
import type { View } from "@/live/lists";
import classes from "./inbox.module.css";
import { RowList } from "./row_list";
import { strings } from "./strings";
import { Views } from "./views";

export function Inbox({ view, chosen }: { view: View; chosen: string | undefined }) {
  const say = useWords(strings);
  const queues = useQueues().data;
  const queue = queues?.find((one) => `queue:${one.id}` === view);
  const known = ["mine", "team", "waiting", "all", "closed"] as const;
  const word = known.find((name) => name === view);
  return (
    <section className={classes.pane} aria-label={say.inbox()}>
      <h1 className="seen-by-readers">{say.inbox()}: {word ? say[word]() : (queue?.name ?? say.queue())}</h1>
      <Views view={view} queues={queues ?? []} />
      <RowList key={view} view={view} chosen={chosen} />
    </section>
  );
}
