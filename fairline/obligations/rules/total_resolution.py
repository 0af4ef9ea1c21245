"""The whole time: from the contact's first word until the matter is solved, whatever its status meanwhile."""

from fairline.kit.clock import Millis
from fairline.obligations.model import Happened, Held, Matter
from fairline.obligations.rules.step import Step, while_in

NAME = "total_resolution"
PLACE = 6
LASTING = True
RUNS = frozenset({"new", "open", "pending", "on_hold"})


def step(held: Held | None, happened: Happened, matter: Matter, pauses: frozenset[str]) -> tuple[Step, ...]:
    """Never stands still; a reopened matter goes on where it stopped."""
    return while_in(held, happened, RUNS)


def begins(matter: Matter) -> Millis | None:
    """Late, it counts from the beginning."""
    return matter.opened_at
