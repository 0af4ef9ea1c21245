/** The views of the inbox: mine, team, waiting beside each other; the rest and the queues behind a button. */
import { Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { Queue } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import type { View } from "@/live/lists";
import { useDesk } from "@/live/live";
import classes from "./inbox.module.css";
import { useKeptCounts, type KeptView } from "./kept_views";
import { strings } from "./strings";

const FIRST = ["mine", "team", "waiting"] as const;

export function Views({ view, queues, kept }: { view: View; queues: Queue[]; kept: KeptView[] }) {
  const say = useWords(strings);
  const counts = useDesk((desk) => desk.counts);
  const others = [
    { view: "all", name: say.all() },
    { view: "closed", name: say.closed() },
  ];
  const held = useKeptCounts();
  const all = [...others, ...kept.map((one) => ({ view: `view:${one.id}`, name: one.name })), ...queues.map((queue) => ({ view: `queue:${queue.id}`, name: queue.name }))];
  const here = all.find((one) => one.view === view);
  return (
    <nav className={classes.views} aria-label={say.views()}>
      {FIRST.map((name) => (
        <Link key={name} to="/inbox/$view/{-$conversation}" params={{ view: name, conversation: undefined }} className={classes.view} data-here={view === name || undefined} aria-current={view === name ? "page" : undefined}>
          {say[name]()}<Count of={counts?.[name]} amber={name === "waiting"} />
        </Link>
      ))}
      <Menu position="bottom-end" width={232}>
        <Menu.Target>
          <button type="button" className={classes.view} data-here={here ? true : undefined} aria-label={here ? `${here.name}. ${say.more()}` : say.more()}>
            {here && <span className="cut">{here.name}</span>}<IconChevronDown size={15} stroke={1.75} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown mah={520} style={{ overflowY: "auto" }}>
          {others.map((one) => <ViewItem key={one.view} {...one} count={counts?.[one.view]} />)}
          {kept.length > 0 && <Menu.Label>{say.kept_views()}</Menu.Label>}
          {kept.map((one) => <ViewItem key={one.id} view={`view:${one.id}`} name={one.name} count={held[one.id]} />)}
          {queues.length > 0 && <Menu.Label>{say.queues()}</Menu.Label>}
          {queues.map((queue) => <ViewItem key={queue.id} view={`queue:${queue.id}`} name={queue.name} count={counts?.[`queue:${queue.id}`]} />)}
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}

const Count = ({ of, amber }: { of: number | string | undefined; amber?: boolean }) =>
  of ? <span className={classes.count} data-amber={amber || undefined}>{of}</span> : null;

function ViewItem({ view, name, count }: { view: View; name: string; count: number | string | undefined }) {
  return (
    <Menu.Item component={Link} to={`/inbox/${encodeURIComponent(view)}`} rightSection={<Count of={count} />}><span className={classes.queueName}>{name}</span></Menu.Item>
  );
}
