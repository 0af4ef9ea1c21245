"""How often one program may ask our own API (clause TDA-OVERBURDEN), and all programs of an account within a second
(ZS-SUNCO-LIMITS, TDA-NEIGHBOUR); those in other words count for themselves.
"""

from typing import Any

from fairline.accounts import refused
from fairline.kit.clock import Millis
from fairline.kit.errors import TooMany
from fairline.security.limits import Limits, Rate, announce

PER_MINUTE = 600
PER_SECOND = 60  # of all programs of one account
announce(
    "api",
    {
        "programs-second": Rate(PER_SECOND, PER_SECOND * 60),
        "programs-minute": Rate(PER_MINUTE, PER_MINUTE),
    },
)
LIMITS = Limits()
_percent = 0  # of the usual; nothing is counted before the house has started


async def set_up(house: Any) -> None:
    """Take the operator's word for how strict to be."""
    global _percent
    _percent = house.settings.limits


def count(account: str, program: str, at: Millis) -> None:
    """Count one more request of a program, at an instant (ms UTC). Raises TooMany with the seconds to wait."""
    if not _percent:
        return
    a_second, a_minute = max(1, PER_SECOND * _percent // 100), max(1, PER_MINUTE * _percent // 100)
    _take(account, account, Rate(a_second, a_second * 60), at, "ZS-SUNCO-LIMITS")
    _take(account, f"{account}/{program}", Rate(a_minute, a_minute), at, "TDA-OVERBURDEN")


def _take(account: str, key: str, rate: Rate, at: Millis, clause: str) -> None:
    wait = LIMITS.take(key, rate, at)
    if wait:
        refused(account, "programs")
        raise TooMany(clauses=(clause,), retry_after=wait)


def is_counted() -> bool:
    """Whether this house counts how much is asked of it; a bench and the tests' own programs have it switched off."""
    return bool(_percent)
