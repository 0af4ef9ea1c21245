"""The rules of routing read as plainly and slowly as can be, to compare the real thing with."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from fairline.routing.floor.place import REST
from fairline.routing.hours import is_open
from fairline.routing.model import Agent, AgentId, Move, Offer, Presence, Queue, QueueId, SkillId, Work
from fairline.routing.strategies import named
from fairline.routing.tests.builders import first


@dataclass
class Few:
    """Free agents in a list."""

    agents: list[Agent]

    def __iter__(self) -> Iterator[Agent]:
        return iter(sorted(self.agents, key=lambda agent: (agent.idle_since, sum(agent.load.values()), agent.id)))

    def __bool__(self) -> bool:
        return bool(self.agents)

    def __or__(self, other: "Few") -> "Few":
        return Few(self.agents + other.agents)

    def at_level(self, skill: SkillId, level: int) -> "Few":
        return Few([agent for agent in self.agents if agent.skills.get(skill, 0) == level])

    def find(self, id: AgentId) -> Agent | None:
        return next((agent for agent in self.agents if agent.id == id), None)


def decide_plainly(
    works: Iterable[Work], agents: Iterable[Agent], queues: Iterable[Queue], at: datetime
) -> tuple[tuple[Offer, ...], tuple[Move, ...]]:
    """Every work against every agent."""
    known = {queue.id: queue for queue in queues}
    desks = {agent.id: agent for agent in agents}
    moves, offers = [], []
    waiting = []
    for work in first(works):
        target = overflow_of(work, known, at)
        if target:
            moves.append(Move(work.id, work.queue, target))
            work = replace(work, queue=target, entered=at)
        waiting.append(work)
    for work in waiting:
        queue = known.get(work.queue)
        if queue is None or not is_open(queue, at):
            continue
        asked, again = whom_to_ask(work, queue, list(desks.values()), at)
        if asked:
            chosen = named(queue.strategy).choose(Few(asked), work, tuple(sorted(needed(work, queue).items())))
            load = {**chosen.load, work.channel: chosen.load.get(work.channel, 0) + 1}
            desks[chosen.id] = replace(chosen, load=load, idle_since=at)
            expires = at + timedelta(seconds=queue.offer_seconds)
            offers.append(Offer(work.id, chosen.id, queue.id, work.channel, expires, again))
    return tuple(offers), tuple(moves)


def overflow_of(work: Work, queues: Mapping[QueueId, Queue], at: datetime) -> QueueId | None:
    """The queue a work moves to now."""
    queue = queues.get(work.queue)
    if queue is None or queue.overflow is None:
        return None
    target = queues.get(queue.overflow.queue)
    waited = at - work.entered >= timedelta(seconds=queue.overflow.after_seconds)
    return target.id if waited and target and target is not queue and is_open(target, at) else None


def whom_to_ask(work: Work, queue: Queue, agents: list[Agent], at: datetime) -> tuple[list[Agent], bool]:
    """The agents one of whom gets the work, and whether they are asked again."""
    able = [agent for agent in agents if is_able(agent, work, queue)]
    free = [agent for agent in able if agent.is_free(work.channel)]
    fresh = [agent for agent in free if agent.id not in work.declined_by]
    if at < work.since + named(queue.strategy).GRACE and any(hopes_for(agent, work) for agent in able):
        return [agent for agent in fresh if agent.id == work.last_agent], False
    if not fresh and work.declined_by and at >= (work.declined_at or work.since) + REST:
        return free, bool(free)
    return fresh, False


def is_able(agent: Agent, work: Work, queue: Queue) -> bool:
    """Whether an agent could take the work if they were free."""
    knows = all(agent.skills.get(skill, 0) >= level for skill, level in needed(work, queue).items())
    belongs = not queue.teams or bool(queue.teams & agent.teams)
    return knows and belongs and agent.capacity.get(work.channel, 0) > 0


def needed(work: Work, queue: Queue) -> dict[SkillId, int]:
    """Skills and least levels."""
    every = {*work.skills, *queue.skills}
    return {skill: max(work.skills.get(skill, 0), queue.skills.get(skill, 0)) for skill in every}


def hopes_for(agent: Agent, work: Work) -> bool:
    """Whether a work is kept for this agent."""
    at_work = agent.presence in (Presence.AVAILABLE, Presence.BUSY)
    return at_work and agent.id == work.last_agent and agent.id not in work.declined_by
