"""The first reply: from the contact's first word until a person first answers in public."""

from fairline.kit.clock import Millis
from fairline.obligations.model import Happened, Held, Matter
from fairline.obligations.rules.step import Step, stands_still

NAME = "first_reply"
PLACE = 1
LASTING = False


def step(held: Held | None, happened: Happened, matter: Matter, pauses: frozenset[str]) -> tuple[Step, ...]:
    """Opens with the conversation, met by the first public reply of a person; automation does not count."""
    if happened.kind == "opened":
        return (Step.OPEN,)
    if happened.kind == "replied":
        return (Step.MEET,) if held is not None and held.is_live else ()
    return stands_still(held, happened, pauses)


def begins(matter: Matter) -> Millis | None:
    """Late, it counts from the contact's first word, as long as nobody has answered."""
    return None if matter.answered else matter.opened_at
