/** Every view in a column with its count: the tabs of the inbox, what the account keeps, one's own, the queues. */
import { ActionIcon } from "@mantine/core";
import { IconPencil, IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { memo, useState } from "react";
import { useQueues } from "@/client/queries";
import { may, useSession } from "@/client/session";
import { useWords } from "@/lib/i18n";
import type { View } from "@/live/lists";
import { useDesk } from "@/live/live";
import { Tip } from "@/ui/tip";
import { useKeptCounts, useKeptViews, type KeptView } from "./kept_views";
import { strings } from "./strings";
import { ViewEditor } from "./view_editor";
import classes from "./views_rail.module.css";

export const ViewsRail = memo(function ViewsRail({ view }: { view: View }) {
  const say = useWords(strings);
  const session = useSession();
  const live = useDesk((desk) => desk.counts);
  const counts = useKeptCounts();
  const kept = useKeptViews().data ?? [];
  const queues = useQueues().data ?? [];
  const [edited, setEdited] = useState<KeptView | "new" | null>(null);
  const mayChange = may(session, "conversation.change"), mayShare = may(session, "view.share");
  const keptLine = (one: KeptView) => (
    <Line key={one.id} to={`view:${one.id}`} here={view} name={one.name} count={counts[one.id]} onEdit={mayChange && !one.standing && (one.scope === "mine" || mayShare) ? () => setEdited(one) : undefined} />
  );
  const own = kept.filter((one) => one.scope === "mine"), shared = kept.filter((one) => one.scope !== "mine");
  return (
    <nav className={classes.rail} aria-label={say.views()}>
      {(["mine", "team", "waiting", "all", "closed"] as const).map((name) => <Line key={name} to={name} here={view} name={say[name]()} count={live?.[name]} amber={name === "waiting"} />)}
      <div className={classes.head}><h2>{say.kept_views()}</h2>{mayChange && <Tip label={say.view_new()}><ActionIcon variant="subtle" color="gray" size={24} aria-label={say.view_new()} onClick={() => setEdited("new")}><IconPlus size={15} stroke={1.75} /></ActionIcon></Tip>}</div>
      {shared.map(keptLine)}
      {own.length > 0 && <div className={classes.head}><h2>{say.own_views()}</h2></div>}
      {own.map(keptLine)}
      {queues.length > 0 && <div className={classes.head}><h2>{say.queues()}</h2></div>}
      {queues.map((queue) => <Line key={queue.id} to={`queue:${queue.id}`} here={view} name={queue.name} count={live?.[`queue:${queue.id}`]} />)}
      {edited && <ViewEditor view={edited === "new" ? null : edited} mayShare={mayShare} onClose={() => setEdited(null)} />}
    </nav>
  );
});

interface LineProps { to: View; here: View; name: string; count: number | string | undefined; amber?: boolean; onEdit?: () => void }

function Line({ to, here, name, count, amber, onEdit }: LineProps) {
  const say = useWords(strings);
  return (
    <div className={classes.line}>
      <Link to="/inbox/$view/{-$conversation}" params={{ view: to, conversation: undefined }} className={classes.view} data-here={here === to || undefined} aria-current={here === to ? "page" : undefined}>
        <span className={`${classes.name} cut`} title={name.length > 22 ? name : undefined}>{name}</span>
        {count ? <span className={classes.count} data-amber={amber || undefined}>{count}</span> : null}
      </Link>
      {onEdit && <ActionIcon className={classes.edit} variant="subtle" color="gray" size={24} aria-label={say.view_edit({ name })} onClick={onEdit}><IconPencil size={14} stroke={1.75} /></ActionIcon>}
    </div>
  );
}
