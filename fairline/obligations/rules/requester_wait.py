"""The contact's wait: all the time the matter is with us or on hold, until it is solved."""

from fairline.kit.clock import Millis
from fairline.obligations.model import Happened, Held, Matter
from fairline.obligations.rules.step import Step, while_in

NAME = "requester_wait"
PLACE = 4
LASTING = True
RUNS = frozenset({"new", "open", "on_hold"})


def step(held: Held | None, happened: Happened, matter: Matter, pauses: frozenset[str]) -> tuple[Step, ...]:
    """Runs while new, open or on hold; a reopened matter goes on where it stopped."""
    return while_in(held, happened, RUNS)


def begins(matter: Matter) -> Millis | None:
    """Late, it counts from the beginning."""
    return matter.opened_at
