/** The floor's figures: which queues and agents fit the filters, and what they add up to. Pure. */
import type { Floor, FloorAgent, FloorQueue, Member, PresenceStatus, Queue } from "@/client/contract";

export interface Filter { team: string | null; queue: string | null; presence: PresenceStatus | null; find: string }
export interface Known { queues: Pick<Queue, "id" | "teams">[]; members: Pick<Member, "id" | "teams">[] }

export const NO_FILTER: Filter = { team: null, queue: null, presence: null, find: "" };
export const STATUSES: PresenceStatus[] = ["available", "busy", "away", "offline"];

const teamsOfQueue = (known: Known, id: string) => known.queues.find((one) => one.id === id)?.teams ?? [];
const teamsOfMember = (known: Known, id: string) => known.members.find((one) => one.id === id)?.teams ?? [];

/** A queue without teams is served by everybody. */
const serves = (queueTeams: string[], memberTeams: string[]) => !queueTeams.length || queueTeams.some((team) => memberTeams.includes(team));

export const fittingQueues = (floor: Floor, filter: Filter, known: Known): FloorQueue[] =>
  floor.queues.filter((queue) => {
    if (filter.queue && queue.id !== filter.queue) return false;
    return !filter.team || serves(teamsOfQueue(known, queue.id), [filter.team]);
  });

export const fittingAgents = (floor: Floor, filter: Filter, known: Known, holds: (text: string, asked: string) => boolean): FloorAgent[] =>
  floor.agents
    .filter((agent) => {
      const teams = teamsOfMember(known, agent.member.id);
      if (filter.presence && agent.status !== filter.presence) return false;
      if (filter.team && !teams.includes(filter.team)) return false;
      if (filter.queue && !serves(teamsOfQueue(known, filter.queue), teams)) return false;
      return !filter.find || holds(agent.member.name, filter.find);
    })
    .toSorted((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || a.member.name.localeCompare(b.member.name) || a.member.id.localeCompare(b.member.id));

/** When the longest waiting contact began to wait (epoch milliseconds), null when nobody waits. */
export function waitingSince(queue: FloorQueue, floorAt: number): number | null {
  if (queue.waiting_since) return Date.parse(queue.waiting_since);
  return queue.waiting > 0 || queue.longest_wait_seconds > 0 ? floorAt - queue.longest_wait_seconds * 1000 : null;
}

export interface Level { share: number | null; within: number; count: number; seconds: number }

export const levelOf = ({ service_level: { share, count, seconds } }: FloorQueue): Level => ({ share: count ? share : null, within: Math.round((share ?? 0) * count), count, seconds });

/** Several queues' service level together: what was within the time of all of them, by what was taken in all of them. */
export function levelOfAll(queues: FloorQueue[]): Level {
  const levels = queues.map(levelOf);
  const [within, count] = [levels.reduce((sum, one) => sum + one.within, 0), levels.reduce((sum, one) => sum + one.count, 0)];
  return { share: count ? within / count : null, within, count, seconds: levels[0]?.seconds ?? 0 };
}

type Present = Record<"available" | "busy" | "away", number>;
export const presentIn = ({ agents: { available = 0, busy = 0, away = 0 } }: FloorQueue): Present => ({ available, busy, away });

export interface Sums { waiting: number; offered: number; active: number; since: number | null; level: Level; present: Present }

export function sums(queues: FloorQueue[], agents: FloorAgent[], floorAt: number): Sums {
  const add = (of: (queue: FloorQueue) => number) => queues.reduce((sum, queue) => sum + of(queue), 0);
  const since = queues.map((queue) => waitingSince(queue, floorAt)).filter((at) => at !== null);
  const count = (status: PresenceStatus) => agents.filter((agent) => agent.status === status).length;
  return {
    waiting: add((queue) => queue.waiting), offered: add((queue) => queue.offered), active: add((queue) => queue.active),
    since: since.length ? Math.min(...since) : null, level: levelOfAll(queues), present: { available: count("available"), busy: count("busy"), away: count("away") },
  };
}

/** The channels work comes by now: those somebody carries work of, else web chat. Capacity alone shows no channel. */
export function channelsInUse(agents: Pick<FloorAgent, "load">[]): string[] {
  const found = [...new Set(agents.flatMap(({ load }) => Object.keys(load).filter((channel) => (load[channel] ?? 0) > 0)))].toSorted();
  return found.length ? found : ["webchat"];
}

/** Load of capacity on each of these channels, where an agent has either. */
export const loads = ({ load, capacity }: Pick<FloorAgent, "load" | "capacity">, channels: string[]): { channel: string; load: number; capacity: number }[] =>
  channels.map((channel) => ({ channel, load: load[channel] ?? 0, capacity: capacity[channel] ?? 0 })).filter((one) => one.capacity > 0 || one.load > 0);

export const newest = (asked: Floor | undefined, told: Floor | null): Floor | null => (!asked ? told : !told || asked.at > told.at ? asked : told);
