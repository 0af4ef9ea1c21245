"""What a channel asks of the house above it: is anybody there, and if not, when."""

from dataclasses import dataclass

from fairline.kit.clock import Millis
from fairline.kit.db import Unit


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
