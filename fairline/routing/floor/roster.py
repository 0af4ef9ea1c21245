"""Agents by what they can take: a crowd of agents is a whole number with one bit each, so that crowds meet fast."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from fairline.routing.model import HIGHEST_LEVEL, Agent, AgentId, Channel, Needs, SkillId, TeamId

Crowd = int
EVERYBODY: Crowd = -1

_Idleness = tuple[datetime, int, AgentId]
_Can = SkillId | TeamId | Channel | tuple[SkillId, int]


class Roster:
    """Every agent of an account, found by skill and level, team, channel and freedom.

    `version` goes up when somebody comes or can do other things than before. Being free or not leaves it, and so
    does leaving: whoever left is not free.
    `stirred` are those who may be able to take work since it was last emptied.
    """

    def __init__(self) -> None:
        self.agents: dict[AgentId, Agent] = {}
        self._numbers: dict[AgentId, int] = {}
        self._ids: list[AgentId] = []
        self._empty: list[int] = []
        self._can: defaultdict[tuple[str, _Can], Crowd] = defaultdict(int)
        self._free: defaultdict[Channel, Crowd] = defaultdict(int)
        self._idle: list[tuple[_Idleness, int]] = []
        self.version = 0
        self.stirred: Crowd = 0

    def put(self, agent: Agent) -> None:
        """Take note of an agent who came or changed."""
        before = self.agents.get(agent.id)
        if before is None or not _can_the_same(before, agent):
            self.remove(agent.id)
            self._settle(agent)
        else:
            self._unmark_free(before)
        self.agents[agent.id] = agent
        self._mark_free(agent)
        self.stirred |= self.bit(agent.id)

    def remove(self, id: AgentId) -> None:
        """Forget an agent."""
        agent = self.agents.pop(id, None)
        if agent is None:
            return
        self._unmark_free(agent)
        bit = self.bit(id)
        for key in _able(agent):
            self._can[key] &= ~bit
        self.stirred &= ~bit
        self._empty.append(self._numbers.pop(id))

    def give(self, agent: Agent, channel: Channel, at: datetime) -> None:
        """Count one more work with an agent, who is idle no longer."""
        load = {**agent.load, channel: agent.load.get(channel, 0) + 1}
        self._unmark_free(agent)
        given = replace(agent, load=load, idle_since=at)
        self.agents[agent.id] = given
        self._mark_free(given)

    def bit(self, id: AgentId) -> Crowd:
        """A crowd of one; empty if the agent is not here."""
        number = self._numbers.get(id)
        return 0 if number is None else 1 << number

    def crowd(self, ids: Iterable[AgentId]) -> Crowd:
        """Those of the agents named who are here."""
        found = 0
        for agent in ids:
            found |= self.bit(agent)
        return found

    def able(self, channel: Channel, teams: frozenset[TeamId], needed: Needs) -> Crowd:
        """Whoever takes the channel, is in one of the teams (if any) and has the skills at their levels."""
        found = self._can.get(("channel", channel), 0)
        if teams:
            within = 0
            for team in teams:
                within |= self._can.get(("team", team), 0)
            found &= within
        for skill, level in needed:
            found &= self.knows(skill, level)
        return found

    def knows(self, skill: SkillId, level: int) -> Crowd:
        """Whoever knows a skill at a level at least."""
        return self._can.get(("skill", (skill, level)), 0) if level > 0 else EVERYBODY

    def free(self, channel: Channel) -> Crowd:
        """Whoever may be shown one more work of the channel now."""
        return self._free.get(channel, 0)

    def longest_idle_first(self, crowd: Crowd) -> Iterator[Agent]:
        """The free agents of a crowd: longest idle, then least loaded, then by id."""
        if crowd.bit_count() * 8 < len(self._idle):
            yield from sorted(self._each(crowd), key=_idleness)
            return
        for (_, _, agent), number in self._idle:
            if crowd >> number & 1:
                yield self.agents[agent]

    def _each(self, crowd: Crowd) -> Iterator[Agent]:
        while crowd:
            yield self.agents[self._ids[(crowd & -crowd).bit_length() - 1]]
            crowd &= crowd - 1

    def _settle(self, agent: Agent) -> None:
        number = self._empty.pop() if self._empty else len(self._ids)
        self._ids[number : number + 1] = [agent.id]
        self._numbers[agent.id] = number
        for key in _able(agent):
            self._can[key] |= 1 << number
        self.version += 1

    def _mark_free(self, agent: Agent) -> None:
        number = self._numbers[agent.id]
        channels = [channel for channel in agent.capacity if agent.is_free(channel)]
        for channel in channels:
            self._free[channel] |= 1 << number
        if channels:
            insort(self._idle, (_idleness(agent), number))

    def _unmark_free(self, agent: Agent) -> None:
        number = self._numbers[agent.id]
        channels = [channel for channel in agent.capacity if agent.is_free(channel)]
        for channel in channels:
            self._free[channel] &= ~(1 << number)
        if channels:
            del self._idle[bisect_left(self._idle, (_idleness(agent), number))]


def _can_the_same(one: Agent, other: Agent) -> bool:
    return one.skills == other.skills and one.teams == other.teams and one.capacity == other.capacity


def _idleness(agent: Agent) -> _Idleness:
    return agent.idle_since, sum(agent.load.values()), agent.id


def _able(agent: Agent) -> frozenset[tuple[str, _Can]]:
    """Everything an agent can be found by: each skill at its level and all below, teams, channels with capacity."""
    levels = ((skill, range(1, min(level, HIGHEST_LEVEL) + 1)) for skill, level in agent.skills.items())
    skills = (("skill", (skill, level)) for skill, below in levels for level in below)
    teams = (("team", team) for team in agent.teams)
    channels = (("channel", channel) for channel, room in agent.capacity.items() if room > 0)
    return frozenset([*skills, *teams, *channels])
