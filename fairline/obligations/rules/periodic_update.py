"""The periodic update: from our last word until our next, as long as the matter is not solved."""

from fairline.kit.clock import Millis
from fairline.obligations.model import ENDED, Happened, Held, Matter
from fairline.obligations.rules.step import Step, stands_still

NAME = "periodic_update"
PLACE = 3
LASTING = False


def step(held: Held | None, happened: Happened, matter: Matter, pauses: frozenset[str]) -> tuple[Step, ...]:
    """Opens with each public reply of ours, which meets the one before."""
    if happened.kind == "replied":
        met = (Step.MEET,) if held is not None and held.is_live else ()
        return met if happened.status in ENDED else (*met, Step.OPEN)
    return stands_still(held, happened, pauses)


def begins(matter: Matter) -> Millis | None:
    """Late, it counts from our last word."""
    return matter.replied_at
