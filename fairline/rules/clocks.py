"""What rules ask of service levels, which stand above them: which clocks there are, and what each is called."""

from collections.abc import Mapping
from dataclasses import dataclass

from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class ClockNames:
    """What clocks are called, by name. The provider is given a unit and a language."""

    names: Mapping[str, str]


def clocks(c: Unit, language: str = "en") -> Mapping[str, str]:
    """What each clock is called, in the order they are shown; none where nobody keeps any."""
    provider = c.tools.facts.get(ClockNames)
    found: ClockNames | None = provider(c, language) if provider else None
    return found.names if found else {}
