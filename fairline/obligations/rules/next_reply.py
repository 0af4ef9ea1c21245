"""The next reply: from the contact's oldest unanswered word, once we have answered before, until we answer again."""

from fairline.kit.clock import Millis
from fairline.obligations.model import Happened, Held, Matter
from fairline.obligations.rules.step import Step, stands_still

NAME = "next_reply"
PLACE = 2
LASTING = False


def step(held: Held | None, happened: Happened, matter: Matter, pauses: frozenset[str]) -> tuple[Step, ...]:
    """Opens with a word of the contact after our first reply; their further words do not set it back."""
    live = held is not None and held.is_live
    if happened.kind == "wrote":
        return (Step.OPEN,) if matter.answered and not live else ()
    if happened.kind == "replied":
        return (Step.MEET,) if live else ()
    return stands_still(held, happened, pauses)


def begins(matter: Matter) -> Millis | None:
    """Late, it counts from the oldest word nobody has answered."""
    return matter.asked_at if matter.answered else None
