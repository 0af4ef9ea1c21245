"""How it stands in the queues: whether one is open, where a contact stands in it, about how long it takes."""

from fairline import routing
from fairline.conversations import conversation
from fairline.flows.store import waits
from fairline.kit.clock import Millis, from_millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound, Problem
from fairline.kit.hours import CalendarHours
from fairline.kit.hours import is_open as is_within

LOOKS_BACK: Millis = 4 * 3_600_000
FEWEST = 3  # answers from which a wait is told: fewer say nothing


def is_open(c: Unit, calendar: str, queue: str, at: Millis | None = None) -> bool:
    """Whether a calendar, or else a queue, is open at an instant (ms UTC), now where none is named; no where it is not
    known.
    """
    when = c.at if at is None else at
    try:
        if calendar:
            provider = c.tools.facts.get(CalendarHours)
            found: CalendarHours | None = provider(c, calendar) if provider else None
            return bool(found and found.hours and is_within(found.hours, when))
        return bool(queue) and routing.is_open(routing.queue(c, queue), from_millis(when))
    except Problem:
        return False


def exists(c: Unit, queue: str) -> bool:
    """Whether there is such a queue."""
    try:
        routing.queue(c, queue)
    except NotFound:
        return False
    return True


def position(c: Unit, id: str) -> dict[str, str]:
    """`place`: how many are served before this one, it included. `minutes`: about how long it takes, told only where
    enough was answered lately to say so: the average wait of the last four hours' answers, less what was waited.
    """
    held = conversation(c, id)
    row = waits.work(c, id)
    if row is None or not held.queue:
        return {}
    before = waits.before(c, row)
    told = {"place": str(before + 1)}
    answered = waits.answered(c, held.queue, c.at - LOOKS_BACK)
    if len(answered) >= FEWEST:
        usual = sum(answered) / len(answered)
        left = max(60_000.0, usual - (c.at - row["since"]))
        told["minutes"] = str(max(1, round(left / 60_000)))
    return told
