"""What a channel asks of the house above it: is anybody there, and if not, when."""

from dataclasses import dataclass

from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether a queue is open now, when it next opens (milliseconds UTC), and how many agents are available."""

    open: bool
    opens_at: Millis | None
    agents_available: int


def opening(c: Unit, queue: str | None) -> Opening:
    """How a queue stands, as routing tells it; closed where nobody tells."""
    provider = c.tools.facts.get(Opening)
    found = provider(c, queue) if provider else None
    return found if isinstance(found, Opening) else Opening(False, None, 0)


@dataclass(frozen=True, slots=True)
class QueueKnown:
    """Whether the account has a queue of this id. The provider is given a unit and the id."""

    known: bool


def check_queue(c: Unit, queue: str | None) -> None:
    """Raises BadInput where a queue is named that the account does not have; nothing where nobody can tell."""
    provider = c.tools.facts.get(QueueKnown)
    found = provider(c, queue) if provider and queue else None
    if isinstance(found, QueueKnown) and not found.known:
        raise BadInput(what=str(queue), fields={"queue": "kit.field.unknown"})
