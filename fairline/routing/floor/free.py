"""The free agents a work may be offered to, as a strategy asks for them."""

from collections.abc import Iterator
from typing import Self

from fairline.routing.floor.roster import Crowd, Roster
from fairline.routing.model import Agent, AgentId, SkillId


class FreeAgents:
    """A crowd, and the roster that knows it."""

    __slots__ = ("_crowd", "_roster")

    def __init__(self, roster: Roster, crowd: Crowd) -> None:
        self._roster = roster
        self._crowd = crowd

    def __iter__(self) -> Iterator[Agent]:
        return self._roster.longest_idle_first(self._crowd)

    def __bool__(self) -> bool:
        return self._crowd != 0

    def __or__(self, other: Self) -> Self:
        return type(self)(self._roster, self._crowd | other._crowd)

    def find(self, id: AgentId) -> Agent | None:
        """That agent, if among them."""
        return self._roster.agents[id] if self._crowd & self._roster.bit(id) else None

    def at_level(self, skill: SkillId, level: int) -> Self:
        """Those who know a skill at exactly this level."""
        more = self._roster.knows(skill, level + 1)
        return type(self)(self._roster, self._crowd & self._roster.knows(skill, level) & ~more)
