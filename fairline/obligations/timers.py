"""Each clock has one timer at most: for its warning, then for its due."""

from collections.abc import Collection, Iterable

from fairline.kit import work
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.obligations.model import Held

JOB = "obligations.due"


def next_instant(held: Held) -> Millis | None:
    """When a clock has something to say next; None where it has not."""
    if held.state != "open" or held.due is None or held.missed_at is not None:
        return None
    return held.due if held.warned or held.warn_at is None else held.warn_at


def reset(c: Unit, clocks: Iterable[Held], new: Collection[str] = ()) -> None:
    """Set the timers of clocks that moved; a new clock has none to take back."""
    for held in clocks:
        key = f"{JOB}:{held.id}"
        if held.id not in new:
            work.cancel(c, key)
        due = next_instant(held)
        if due is not None:
            work.enqueue(c, JOB, {"obligation": held.id}, due=due, key=key)
