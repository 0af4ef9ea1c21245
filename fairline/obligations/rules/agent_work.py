"""Our own time: as long as the matter is new or open, until it is solved."""

from fairline.kit.clock import Millis
from fairline.obligations.model import Happened, Held, Matter
from fairline.obligations.rules.step import Step, while_in

NAME = "agent_work"
PLACE = 5
LASTING = True
RUNS = frozenset({"new", "open"})


def step(held: Held | None, happened: Happened, matter: Matter, pauses: frozenset[str]) -> tuple[Step, ...]:
    """Runs while new or open; a reopened matter goes on where it stopped."""
    return while_in(held, happened, RUNS)


def begins(matter: Matter) -> Millis | None:
    """Late, it counts from the beginning."""
    return matter.opened_at
