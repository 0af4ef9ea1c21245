"""Who of the free agents is offered a work: one file a strategy, and the folder is the list.

Its words stand in words.toml under `strategy.<name>` and `strategy.<name>.about`; a queue's page shows them.
"""

from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, Self, cast

from fairline.kit.errors import Problem
from fairline.routing.model import Agent, AgentId, Needs, SkillId, Work


class StrategyUnknown(Problem):
    """No file in this folder has that name."""

    status = 422
    type = "strategy-unknown"


class Free(Protocol):
    """The agents a work may be offered to now, at least one: longest idle first, then least loaded, then by id."""

    def __iter__(self) -> Iterator[Agent]: ...

    def __bool__(self) -> bool: ...

    def __or__(self, other: Self) -> Self: ...

    def find(self, id: AgentId) -> Agent | None:
        """That agent, if among them."""
        ...

    def at_level(self, skill: SkillId, level: int) -> Self:
        """Those who know a skill at exactly this level; 0 for those who do not know it."""
        ...


class Strategy(Protocol):
    """What a file here holds."""

    GRACE: timedelta  # how long after `work.since` a work is kept for the agent who had it last, if at work; often zero

    def choose(self, free: Free, work: Work, needed: Needs) -> Agent:
        """One of the free agents; the same question always gets the same answer."""
        ...


@cache
def names() -> tuple[str, ...]:
    """Every strategy there is."""
    return tuple(sorted(found.name for found in iter_modules(__path__)))


@cache
def named(name: str) -> Strategy:
    """The strategy of that name. Raises StrategyUnknown."""
    if name not in names():
        raise StrategyUnknown(strategy=name, strategies=names())
    return cast(Strategy, import_module(f"{__name__}.{name}"))
