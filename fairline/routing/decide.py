"""What to offer and what to move, from a snapshot alone."""

from collections.abc import Iterable
from datetime import datetime

from fairline.routing.floor import Floor
from fairline.routing.model import Agent, Decision, Queue, Work


def decide(works: Iterable[Work], agents: Iterable[Agent], queues: Iterable[Queue], at: datetime) -> Decision:
    """The decision for one account at `at` (UTC): the same that a Floor gives which saw every change happen.

    `works` are those that wait: neither offered nor taken. First every work moves that waited too long in its queue,
    if the next queue is open. Then, in their order, works in open queues go each to one agent who is available, has
    room on the channel, is in the queue's teams, has every skill at its level and has not declined it; the queue's
    strategy chooses. If everybody free has declined it, they are asked again once 60 s have passed since.
    The order in which anything is handed in makes no difference.
    Raises TimeZoneUnknown, HolidaysUnknown, StrategyUnknown for a queue that names what does not exist.
    """
    return Floor.of(works, agents, queues).decide(at)
