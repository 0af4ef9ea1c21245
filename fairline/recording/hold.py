"""Asks whoever keeps legal holds whether a recording must stay."""

from collections.abc import Callable
from typing import Any

from fairline.kit.db import Unit


class UnderHold:
    """Whether a law or a court wants a recording kept: put under this type among a plugin's facts. The provider is
    given a unit, the conversation, and the person; it answers for this moment.
    """

    Provider = Callable[[Unit, str, str], bool]


def is_under_hold(c: Unit, conversation: str, person: str) -> bool:
    """Whether a recording must stay. Where nobody can tell, it must."""
    provider: Any = c.tools.facts.get(UnderHold)
    return bool(provider(c, conversation, person)) if provider is not None else True
