"""How often a visitor, a network address and an account may do what; nobody may fill a queue by themselves."""

from fairline.kit.errors import TooMany
from fairline.security import Limits, Rate
from fairline.web import Asked

RATES = {
    "visits": Rate(burst=30, per_minute=60),
    "reads": Rate(burst=60, per_minute=120),
    "messages": Rate(burst=20, per_minute=30),
    "messages-address": Rate(burst=100, per_minute=200),
    "messages-account": Rate(burst=2_000, per_minute=12_000),
    "details": Rate(burst=10, per_minute=10),
    "files": Rate(burst=10, per_minute=20),
}

LIMITS = Limits()


def check(asked: Asked, what: str, who: str) -> None:
    """Count one more. Raises TooMany with the seconds to wait."""
    wait = LIMITS.take(f"{what}:{who}", RATES[what], asked.at)
    if wait:
        raise TooMany(retry_after=wait)
