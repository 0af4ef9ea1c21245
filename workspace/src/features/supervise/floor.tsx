/** The live floor: queues above, agents below, narrowed by filters; and the wallboard over it. */
import { Button } from "@mantine/core";
import { useRef } from "react";
import type { FloorAgent } from "@/client/contract";
import { useMembers, useQueues, useTeams } from "@/client/queries";
import { useLocale, useWords } from "@/lib/i18n";
import { useKept } from "@/lib/keep";
import { holds } from "@/lib/text";
import { clock, ms } from "@/lib/time";
import { ActionButton } from "@/ui/action_button";
import { useActions } from "@/ui/actions";
import { Note } from "@/ui/note";
import { ProblemNote } from "@/ui/problem_note";
import { LinesSkeleton } from "@/ui/rows_skeleton";
import { floorActions } from "./actions";
import { AgentsTable } from "./agents_table";
import { useFloor } from "./api";
import { useLiveCalls } from "./calls/api";
import { CallFigures } from "./calls/call_figures";
import { CallsTable } from "./calls/calls_table";
import { onCalls } from "./calls/figures";
import { strings as callWords } from "./calls/strings";
import { Filters } from "./filters";
import { fittingAgents, fittingQueues, NO_FILTER, sums, type Filter } from "./figures";
import classes from "./floor.module.css";
import { QueuesTable } from "./queues_table";
import { Strip } from "./strip";
import { strings } from "./strings";
import { useWall } from "./use_wall";
import { Wallboard } from "./wallboard";

export default function FloorPage() {
  const say = useWords(strings);
  const locale = useLocale();
  const { floor, error, refetch, isStale, time } = useFloor();
  const [filter, setFilter] = useKept<Filter>("floor.filter", NO_FILTER);
  const find = useRef<HTMLInputElement>(null);
  const wall = useWall();
  const isFiltered = Boolean(filter.team || filter.queue || filter.presence || filter.find);
  const actions = useActions(floorActions, { isFiltered, wall: wall.show, clear: () => setFilter(NO_FILTER), find: () => find.current?.focus() });
  const calls = useLiveCalls();
  const sayCalls = useWords(callWords);
  const teams = useTeams().data ?? [];
  const members = useMembers().data ?? [];
  const known = { queues: useQueues().data ?? [], members };
  if (!floor) return <div className={classes.page}><h1>{say.floor()}</h1>{error ? <ProblemNote error={error}><Button mt={8} size="compact-sm" variant="default" onClick={() => void refetch()}>{say.try_again()}</Button></ProblemNote> : <div className={classes.late}><LinesSkeleton lines={12} /></div>}</div>;
  const floorAt = ms(floor.at), talks = onCalls(calls ?? []);
  const queues = fittingQueues(floor, filter, known), agents = fittingAgents(floor, filter, known, holds);
  const all = sums(queues, agents, floorAt);
  const teamsOf = (agent: FloorAgent) => (members.find((one) => one.id === agent.member.id)?.teams ?? []).map((id) => teams.find((team) => team.id === id)?.name ?? "").filter(Boolean).join(", ");
  return (
    <div className={classes.page} data-stale={isStale || undefined}>
      <header className={classes.top}>
        <div><h1>{say.floor()}</h1><p>{say.about()}</p></div>
        <ActionButton action={actions.wall} variant="default" />
      </header>
      {isStale && <div className={classes.staleNote}><Note tone="amber">{say.stale({ time: clock(floorAt, locale) })}</Note></div>}
      <Filters filter={filter} floor={floor} teams={teams} clear={actions.clear} findRef={find} onChange={(change) => setFilter({ ...filter, ...change })} />
      <Strip all={all} time={time} />
      <section aria-label={say.queues()}><h2>{say.queues()}</h2><QueuesTable queues={queues} filtered={isFiltered} time={time} floorAt={floorAt} /></section>
      {calls && <section aria-label={sayCalls.title()}><h2>{sayCalls.title()}</h2>{calls.length > 0 && <CallFigures calls={calls} time={time} />}<CallsTable calls={calls} time={time} /></section>}
      <section aria-label={say.agents()}><h2>{say.agents()}</h2><AgentsTable agents={agents} talks={talks} teamsOf={teamsOf} filtered={isFiltered} time={time} /></section>
      <Wallboard opened={wall.isOn} onClose={wall.leave} queues={queues} agents={agents} calls={calls ?? []} all={all} time={time} floorAt={floorAt} isStale={isStale} />
    </div>
  );
}
