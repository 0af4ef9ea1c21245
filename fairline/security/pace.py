"""How often one program may ask our own API (clause TDA-OVERBURDEN); those in other words count for themselves."""

from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.errors import TooMany
from fairline.security.limits import Limits, Rate

PER_MINUTE = 600
LIMITS = Limits()
_percent = 0  # of the usual; nothing is counted before the house has started


async def set_up(house: Any) -> None:
    """Take the operator's word for how strict to be."""
    global _percent
    _percent = house.settings.limits


def count(program: str, at: Millis) -> None:
    """Count one more request of a program, at an instant (ms UTC). Raises TooMany with the seconds to wait."""
    if not _percent:
        return
    most = max(1, PER_MINUTE * _percent // 100)
    wait = LIMITS.take(program, Rate(most, most), at)
    if wait:
        raise TooMany(clauses=("TDA-OVERBURDEN",), retry_after=wait)
