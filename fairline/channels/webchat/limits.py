"""How often a visitor, a network address and an account may do what; nobody may fill a queue by themselves."""

from fairline.web import Asked

# name: (how many at once, how many a minute from then on)
LIMITS = {
    "visits": (30, 60),
    "reads": (60, 120),
    "messages": (20, 30),
    "messages-address": (100, 200),
    "messages-account": (2_000, 12_000),
    "details": (10, 10),
    "files": (10, 20),
}


def check(asked: Asked, what: str, who: str) -> None:
    """Count one more. Raises TooMany with the seconds to wait."""
    from fairline.security import take

    burst, a_minute = LIMITS[what]
    take(f"webchat.{what}:{who}", burst=burst, a_minute=a_minute, at=asked.at)
