"""Short ways to say a queue, a work, an agent, a moment."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from fairline.routing.hours import opening
from fairline.routing.model import Agent, AgentId, Channel, Opening, Presence, Queue, QueueId, SkillId, Work, WorkId

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
CHAT = Channel("webchat")
VOICE = Channel("voice")

DAY_AND_NIGHT = tuple(opening(day, "00:00", "24:00") for day in range(7))
OFFICE = tuple(opening(day, "09:00", "17:00") for day in range(5))
NOW_AND_THEN = tuple(  # of a morning: ten minutes open, ten minutes closed
    opening(day, f"{hour:02}:{minute:02}", f"{hour:02}:{minute + 10:02}")
    for day in range(7)
    for hour in range(9, 13)
    for minute in (0, 20, 40)
)
NEVER: tuple[Opening, ...] = ()


def after(seconds: float) -> datetime:
    """So many seconds after Monday, nine o'clock UTC."""
    return MONDAY + timedelta(seconds=seconds)


def skills(**levels: int) -> dict[SkillId, int]:
    """Skills with their levels."""
    return {SkillId(name): level for name, level in levels.items()}


def agents_called(*names: str) -> frozenset[AgentId]:
    """Agents by their ids."""
    return frozenset(map(AgentId, names))


def queue(name: str = "sales", **given: Any) -> Queue:
    """A queue open day and night, unless told otherwise."""
    settled: dict[str, Any] = {"time_zone": "UTC", "week": DAY_AND_NIGHT, **given}
    return Queue(id=QueueId(name), name=name, **settled)


def work(name: str, since: float = 0, *, queue: str = "sales", channel: Channel = CHAT, **given: Any) -> Work:
    """A work that waits since so many seconds after nine, in the queue ever since."""
    came = after(since)
    settled: dict[str, Any] = {"entered": came, **given}
    return Work(id=WorkId(name), queue=QueueId(queue), channel=channel, since=came, **settled)


def agent(name: str, idle: float = -60, *, room: int = 1, has: int = 0, **given: Any) -> Agent:
    """An agent available for chats, idle since so many seconds after nine."""
    settled: dict[str, Any] = {"presence": Presence.AVAILABLE, "capacity": {CHAT: room}, "load": {CHAT: has}, **given}
    return Agent(id=AgentId(name), idle_since=after(idle), **settled)


def first(works: Iterable[Work]) -> list[Work]:
    """Works as they go."""
    return sorted(works, key=lambda one: (one.order, one.id))
