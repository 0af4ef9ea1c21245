"""A pretended account: things happen to it by chance, and it is kept twice, on a floor and as a database would."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any, TypeVar

from fairline.routing import Floor, decline, move
from fairline.routing.model import (
    Agent,
    AgentId,
    Channel,
    Decision,
    Offer,
    Overflow,
    Presence,
    Queue,
    QueueId,
    SkillId,
    TeamId,
    Work,
    WorkId,
)
from fairline.routing.strategies import names
from fairline.routing.tests.builders import CHAT, DAY_AND_NIGHT, MONDAY, NEVER, NOW_AND_THEN, OFFICE, VOICE

QUEUES = [QueueId("care"), QueueId("sales"), QueueId("tech")]
AGENTS = [AgentId(name) for name in ("ada", "bo", "cy", "dee", "eli", "fay")]
FRENCH, REPAIRS = SkillId("french"), SkillId("repairs")
NORTH, SOUTH = TeamId("north"), TeamId("south")

KNOWN = [{}, {FRENCH: 1}, {FRENCH: 5}, {REPAIRS: 2}, {FRENCH: 3, REPAIRS: 4}, {FRENCH: 4, REPAIRS: 1}]
NEEDED: list[dict[SkillId, int]] = [{}, {}, {}, {FRENCH: 1}, {FRENCH: 3}, {REPAIRS: 2}]
ROOMS = [{CHAT: 1}, {CHAT: 2, VOICE: 1}, {CHAT: 3, VOICE: 1}, {VOICE: 1}, {CHAT: 0, VOICE: 1}]
SERVED_BY: list[frozenset[TeamId]] = [frozenset(), frozenset(), frozenset({NORTH}), frozenset({NORTH, SOUTH})]
WEEKS = [DAY_AND_NIGHT, DAY_AND_NIGHT, DAY_AND_NIGHT, NOW_AND_THEN, NOW_AND_THEN, OFFICE, NEVER]
OFFERABLE = [Presence.AVAILABLE] * 6 + list(Presence)
SPANS = [1, 5, 29, 30, 31, 60, 60, 90, 600, 4 * 3600]

One = TypeVar("One")


class Account:
    """An account on a working day; `happen` lets one thing happen."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.at = MONDAY
        self.floor = Floor()
        self.waiting: dict[WorkId, Work] = {}
        self.offered: dict[WorkId, tuple[Work, Offer]] = {}
        self.taken: dict[WorkId, tuple[Channel, AgentId]] = {}
        self.gone: set[WorkId] = set()
        self.agents: dict[AgentId, Agent] = {}
        self.queues: dict[QueueId, Queue] = {}
        self.came = 0
        for queue in QUEUES:
            self.queue_changes(queue)
        for agent in AGENTS[1:]:
            self.agent_learns(agent)

    def happen(self) -> None:
        """One thing, the usual ones more often than the rare."""
        usual: list[Callable[[], None]] = [self.work_comes] * 5 + [self.work_is_finished] * 5 + [self.time_passes] * 3
        usual += [self.offer_is_declined] * 3 + [self.offer_is_accepted] * 2 + [self.presence_changes] * 3
        rare = [self.contact_leaves, self.work_changes, self.agent_learns, self.agent_leaves]
        seldom = self.queue_changes if self.chance.randrange(4) == 0 else self.time_passes
        self.pick([*usual, *rare, seldom])()

    def pick(self, among: Sequence[One]) -> One:
        return self.chance.choice(among)

    def work_comes(self) -> None:
        self.came += 1
        since = self.at - timedelta(seconds=self.pick([0, 0, 0, 10, 30, 90, 700]))
        declined = self.chance.sample(AGENTS, self.pick([0, 0, 0, 1, 4, 6]))
        self._wait(
            Work(
                id=WorkId(f"w{self.came:04}"),
                queue=self.pick(QUEUES),
                channel=self.pick([CHAT, CHAT, VOICE]),
                since=since,
                entered=since,
                priority=self.pick([0, 0, 1, 9]),
                skills=self.pick(NEEDED),
                last_agent=self.pick([None, *AGENTS]),
                declined_by=frozenset(declined),
                declined_at=self.pick([None, since, self.at]) if declined else None,
            )
        )

    def work_changes(self) -> None:
        if self.waiting:
            work = self.pick(list(self.waiting.values()))
            change: dict[str, Any] = {
                "priority": self.pick(range(10)),
                "queue": self.pick(QUEUES),
                "skills": self.pick(NEEDED),
            }
            changed = self.pick(list(change))
            self._wait(replace(work, **{changed: change[changed]}))

    def contact_leaves(self) -> None:
        if self.waiting:
            work = self.pick(list(self.waiting))
            del self.waiting[work]
            self.gone.add(work)
            self.floor.work_gone(work)

    def offer_is_accepted(self) -> None:
        if self.offered:
            work, offer = self.offered.pop(self.pick(list(self.offered)))
            self.taken[work.id] = (work.channel, offer.agent)

    def offer_is_declined(self) -> None:
        if self.offered:
            work, offer = self.offered.pop(self.pick(list(self.offered)))
            self._relieve(offer.agent, work.channel)
            self._wait(decline(work, offer, self.at))

    def work_is_finished(self) -> None:
        if self.taken:
            work = self.pick(list(self.taken))
            channel, agent = self.taken.pop(work)
            self.gone.add(work)
            self._relieve(agent, channel)

    def presence_changes(self) -> None:
        if self.agents:
            agent = self.pick(list(self.agents.values()))
            self._sit(replace(agent, presence=self.pick(OFFERABLE)))

    def agent_learns(self, id: AgentId | None = None) -> None:
        """An agent comes, or has other skills, teams and capacity."""
        name = id or self.pick(AGENTS)
        given = [offer.channel for _, offer in self.offered.values() if offer.agent == name]
        given += [channel for channel, agent in self.taken.values() if agent == name]
        self._sit(
            Agent(
                id=name,
                presence=self.pick(OFFERABLE),
                idle_since=self.at - timedelta(minutes=self.pick([0, 1, 2])),
                capacity=self.pick(ROOMS),
                load={channel: given.count(channel) for channel in given},
                skills=self.pick(KNOWN),
                teams=self.pick([frozenset({NORTH}), frozenset({SOUTH}), frozenset({NORTH, SOUTH}), frozenset()]),
            )
        )

    def agent_leaves(self) -> None:
        if self.agents:
            agent = self.pick(list(self.agents))
            del self.agents[agent]
            self.floor.agent_gone(agent)

    def queue_changes(self, id: QueueId | None = None) -> None:
        """A queue is made, changed or deleted."""
        name = id or self.pick(QUEUES)
        if id is None and self.chance.randrange(3) == 0:
            self.queues.pop(name, None)
            self.floor.queue_gone(name)
            return
        onward = Overflow(self.pick(QUEUES), self.pick([1, 30, 90, 700]))
        self.queues[name] = Queue(
            id=name,
            name=name,
            time_zone="UTC",
            week=self.pick(WEEKS),
            skills=self.pick(NEEDED),
            strategy=self.pick(names()),
            overflow=self.pick([None, onward]),
            teams=self.pick(SERVED_BY),
        )
        self.floor.queue_changed(self.queues[name])

    def time_passes(self) -> None:
        self.at += timedelta(seconds=self.pick(SPANS))

    def carry_out(self, decision: Decision) -> None:
        """What the database side does with a decision."""
        for moved in decision.moves:
            self.waiting[moved.work] = move(self.waiting[moved.work], moved, self.at)
        for offer in decision.offers:
            self.offered[offer.work] = (self.waiting.pop(offer.work), offer)
            agent = self.agents[offer.agent]
            load = {**agent.load, offer.channel: agent.load.get(offer.channel, 0) + 1}
            self.agents[agent.id] = replace(agent, load=load, idle_since=self.at)

    def _wait(self, work: Work) -> None:
        self.waiting[work.id] = work
        self.floor.work_waits(work)

    def _sit(self, agent: Agent) -> None:
        self.agents[agent.id] = agent
        self.floor.agent_changed(agent)

    def _relieve(self, id: AgentId, channel: Channel) -> None:
        agent = self.agents.get(id)
        if agent:
            load = {**agent.load, channel: max(0, agent.load.get(channel, 0) - 1)}
            self._sit(replace(agent, load=load, idle_since=self.at))
