"""Security's SQL, a file a subject."""

from fairline.security.store import (
    devices,
    failures,
    passwords,
    restraints,
    reviews,
    rules,
    second_factors,
    sessions,
    tokens,
    tries,
    uses,
    waiting,
)

__all__ = [
    "devices",
    "failures",
    "passwords",
    "restraints",
    "reviews",
    "rules",
    "second_factors",
    "sessions",
    "tokens",
    "tries",
    "uses",
    "waiting",
]
