"""The nouns of routing: what waits, who can take it, and what was decided."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from fairline.kit.hours import Holidays as Holidays
from fairline.kit.hours import Opening as Opening
from fairline.routing.order import order_key

QueueId = NewType("QueueId", str)
WorkId = NewType("WorkId", str)
AgentId = NewType("AgentId", str)
SkillId = NewType("SkillId", str)
TeamId = NewType("TeamId", str)
Channel = NewType("Channel", str)

HIGHEST_LEVEL = 5
NO_HOLIDAYS = Holidays()
Skills = Mapping[SkillId, int]  # a skill and its level, 1 (knows a little) to 5 (knows it best)
Needs = tuple[tuple[SkillId, int], ...]  # skills a work needs, each with the least level, sorted


class Presence(StrEnum):
    """An agent's status now; only `available` is shown work."""

    AVAILABLE = "available"
    BUSY = "busy"
    AWAY = "away"
    OFFLINE = "offline"


@dataclass(frozen=True, slots=True)
class Overflow:
    """Where work goes that waited `after_seconds` (at least one) in a queue; never into a queue that is closed."""

    queue: QueueId
    after_seconds: int

    def __post_init__(self) -> None:
        if self.after_seconds < 1:
            raise ValueError("work waits at least one second before it moves on")


@dataclass(frozen=True, slots=True)
class Queue:
    """Where work waits. A queue without hours in its week is never open; one without teams is served by everybody.

    `priority` is what new work starts with, unless somebody says otherwise: routing itself reads the work's own.
    `wrap_up_seconds` is how long an agent may take to finish; whoever keeps the agent's load keeps it up until then.
    `return_after_minutes` is how long an agent may leave a contact unanswered before the work waits here again, None
    for as long as they like. With a `calendar`, its hours stand in `week` and `holidays`.
    """

    id: QueueId
    name: str
    time_zone: str
    week: tuple[Opening, ...] = ()
    holidays: Holidays = NO_HOLIDAYS
    skills: Skills = field(default_factory=dict)
    priority: int = 0
    strategy: str = "longest_idle"
    offer_seconds: int = 30
    wrap_up_seconds: int = 120
    overflow: Overflow | None = None
    teams: frozenset[TeamId] = frozenset()
    return_after_minutes: int | None = None
    calendar: str = ""


@dataclass(frozen=True, slots=True)
class Work:
    """What waits for an agent. All times are aware and in UTC.

    `since` is when the contact began to wait and never changes; `entered` is when the work came into its present
    queue. `declined_by` are those who declined it or let the offer expire, `declined_at` is when that last happened.
    `gone` is a call nobody is on any more. `order` is computed once, when the noun is made: the smallest goes first,
    equal ones by id.
    """

    id: WorkId
    queue: QueueId
    channel: Channel
    since: datetime
    entered: datetime
    priority: int = 0
    skills: Skills = field(default_factory=dict)
    last_agent: AgentId | None = None
    declined_by: frozenset[AgentId] = frozenset()
    declined_at: datetime | None = None
    gone: bool = False
    order: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "order", order_key(self.since, self.priority, gone=self.gone))


@dataclass(frozen=True, slots=True)
class Agent:
    """A person who takes work.

    `capacity` and `load` count by channel; an open offer, an assignment and its wrap-up all count as load.
    `idle_since` is when the agent was last given work, finished some, or became available, whichever is latest.
    """

    id: AgentId
    presence: Presence
    idle_since: datetime
    capacity: Mapping[Channel, int]
    load: Mapping[Channel, int] = field(default_factory=dict)
    skills: Skills = field(default_factory=dict)
    teams: frozenset[TeamId] = frozenset()

    def is_free(self, channel: Channel) -> bool:
        """Whether one more work of this channel may be shown to the agent now."""
        return self.presence is Presence.AVAILABLE and self.load.get(channel, 0) < self.capacity.get(channel, 0)


@dataclass(frozen=True, slots=True)
class Offer:
    """Work to be shown to one agent until `expires`.

    `again` says that everybody free has declined it before, and all are asked anew, this agent first.
    """

    work: WorkId
    agent: AgentId
    queue: QueueId
    channel: Channel
    expires: datetime
    again: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """Work that goes on to another queue because it waited too long."""

    work: WorkId
    source: QueueId
    target: QueueId


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do now: the moves first, then the offers; and when to decide again if nothing happens until then."""

    offers: tuple[Offer, ...] = ()
    moves: tuple[Move, ...] = ()
    next_at: datetime | None = None
