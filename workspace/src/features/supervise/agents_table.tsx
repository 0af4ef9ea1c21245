/** The agents at work: their presence and since when, what they carry of what they can, and their conversations. */
import { Table } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { useChannelName } from "@/client/channels";
import type { FloorAgent } from "@/client/contract";
import { useLocale, useWords } from "@/lib/i18n";
import { inFull, length, ms } from "@/lib/time";
import { Avatar } from "@/ui/avatar";
import { Empty } from "@/ui/empty";
import type { OnCall as Talk } from "./calls/figures";
import { OnCall } from "./calls/on_call";
import { ConversationsMenu } from "./conversations_menu";
import { channelsInUse, loads } from "./figures";
import classes from "./floor.module.css";
import { COLORS, Status } from "./presence";
import { strings } from "./strings";

export function AgentsTable({ agents, talks, teamsOf, filtered, time }: { agents: FloorAgent[]; talks: Map<string, Talk>; teamsOf: (agent: FloorAgent) => string; filtered: boolean; time: number }) {
  const say = useWords(strings);
  const channels = channelsInUse(agents);
  if (!agents.length) return filtered ? <p className={classes.none}>{say.none_fit()}</p> : <Empty icon={IconUsers} title={say.no_agents()}>{say.no_agents_words()}</Empty>;
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={say.agents()}>
      <Table className={classes.table} role="table" verticalSpacing={6} horizontalSpacing={12}>
        <Table.Thead role="rowgroup">
          <Table.Tr role="row">
            <Table.Th role="columnheader">{say.agent()}</Table.Th><Table.Th role="columnheader">{say.presence()}</Table.Th><Table.Th role="columnheader" data-end>{say.for_time()}</Table.Th><Table.Th role="columnheader">{say.load()}</Table.Th><Table.Th role="columnheader">{say.conversations()}</Table.Th><Table.Th role="columnheader">{say.teams()}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody role="rowgroup">{agents.map((agent) => <Row key={agent.member.id} agent={agent} talk={talks.get(agent.member.id)} channels={channels} teams={teamsOf(agent)} time={time} />)}</Table.Tbody>
      </Table>
    </div>
  );
}

function Row({ agent, talk, channels, teams, time }: { agent: FloorAgent; talk: Talk | undefined; channels: string[]; teams: string; time: number }) {
  const say = useWords(strings);
  const locale = useLocale();
  const { member, status, since } = agent;
  return (
    <Table.Tr role="row">
      <Table.Th scope="row" role="rowheader"><span className={classes.agent}><Avatar name={member.name} size={26} dot={COLORS[status]} /><span className="cut" title={member.name}>{member.name}</span></span></Table.Th>
      <Table.Td role="cell" data-label={say.presence()}><span className={classes.states}><Status status={status} /><OnCall talk={talk} time={time} /></span></Table.Td>
      <Table.Td role="cell" data-label={say.for_time()} data-end>{since ? <time dateTime={since} title={say.since({ time: inFull(since, locale) })}>{length(time - ms(since))}</time> : "–"}</Table.Td>
      <Table.Td role="cell" data-label={say.load()} data-wide><Loads agent={agent} channels={channels} /></Table.Td>
      <Table.Td role="cell" data-label={say.conversations()}><ConversationsMenu agent={agent} /></Table.Td>
      <Table.Td role="cell" data-label={say.teams()} className={classes.teams}>{teams}</Table.Td>
    </Table.Tr>
  );
}

const MOST_SLOTS = 8;

function Loads({ agent, channels }: { agent: FloorAgent; channels: string[] }) {
  const say = useWords(strings);
  const named = useChannelName(strings, say);
  const all = loads(agent, channels);
  if (!all.length) return <span className={classes.quiet}>–</span>;
  return all.map(({ channel, load, capacity }) => (
    <span key={channel} className={classes.load} title={say.load_words({ load, capacity, channel: named(channel) })}>
      <span className={classes.slots} aria-hidden>{Array.from({ length: Math.min(MOST_SLOTS, Math.max(load, capacity)) }, (_, slot) => <i key={slot} data-full={slot < load || undefined} data-over={slot >= capacity || undefined} />)}</span>
      {say.load_words({ load, capacity, channel: named(channel) })}
    </span>
  ));
}
