/** The list pane: its views on top, the conversations below. */
import { ActionIcon } from "@mantine/core";
import { IconEdit } from "@tabler/icons-react";
import { useMemo } from "react";
import { useQueues } from "@/client/queries";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import { beginning } from "@/live/begin";
import type { View } from "@/live/lists";
import { Tip } from "@/ui/tip";
import { drawn } from "./columns";
import classes from "./inbox.module.css";
import { useKeptViews } from "./kept_views";
import { RowList } from "./row_list";
import { strings } from "./strings";
import { Views } from "./views";

export function Inbox({ view, chosen, rail = false, whole = false }: { view: View; chosen: string | undefined; rail?: boolean; /** It has the whole width: a kept view lies out its columns. */ whole?: boolean }) {
  const say = useWords(strings);
  const mayBegin = may(useSession(), "conversation.begin");
  const queues = useQueues().data;
  const kept = useKeptViews().data ?? [];
  const own = kept.find((one) => `view:${one.id}` === view);
  const shown = useMemo(() => drawn(own?.columns ?? []), [own?.columns]);
  const columns = whole && shown.length ? shown : undefined;
  const queue = queues?.find((one) => `queue:${one.id}` === view);
  const known = ["mine", "team", "waiting", "all", "closed"] as const;
  const word = known.find((name) => name === view);
  const name = word ? say[word]() : (own?.name ?? queue?.name ?? say.queue());
  return (
    <section className={classes.pane} aria-label={say.inbox()}>
      <h1 className="seen-by-readers">{say.inbox()}: {name}</h1>
      <div className={classes.top}>
        {rail ? <strong className={`${classes.here} cut`} aria-hidden>{name}</strong> : <Views view={view} queues={queues ?? []} kept={kept} />}
        {mayBegin && <Tip label={say.begin()}><ActionIcon variant="subtle" color="gray" size={30} className={classes.begin} aria-label={say.begin()} aria-keyshortcuts="Shift+N" onClick={() => beginning.ask({})}><IconEdit size={18} stroke={1.75} /></ActionIcon></Tip>}
      </div>
      <RowList key={view} view={view} chosen={chosen} columns={columns} />
    </section>
  );
}
