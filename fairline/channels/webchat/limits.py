"""How often a visitor, a network address and an account may do what; nobody may fill a queue by themselves."""

from typing import Any

from fairline.accounts import refused
from fairline.kit.clock import Millis
from fairline.kit.errors import TooMany
from fairline.security import Limits, Rate, announce

RATES = announce(
    "webchat",
    {
        "visits": Rate(burst=30, per_minute=60),
        "ages": Rate(burst=10, per_minute=10),
        "reads": Rate(burst=60, per_minute=120),
        "messages": Rate(burst=20, per_minute=30),
        "messages-address": Rate(burst=100, per_minute=200),
        "messages-account": Rate(burst=2_000, per_minute=12_000),
        "details": Rate(burst=10, per_minute=10),
        "files": Rate(burst=10, per_minute=20),
    },
)

LIMITS = Limits()
_percent = 100


async def set_up(house: Any) -> None:
    """Take the operator's word for how strict to be."""
    global _percent
    _percent = house.settings.limits


def check(at: Millis, what: str, who: str) -> None:
    """Count one more. Raises TooMany with the seconds to wait."""
    rate = RATES[what]
    scaled = Rate(max(1, rate.burst * _percent // 100), rate.per_minute * _percent / 100) if _percent else None
    wait = LIMITS.take(f"{what}:{who}", scaled, at) if scaled else 0
    if wait:
        if what == "messages-account":
            refused(who, what)
        raise TooMany(retry_after=wait)
