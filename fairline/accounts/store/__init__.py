"""Accounts' SQL, a file a subject."""

from fairline.accounts.store import (
    accounts,
    agreements,
    brands,
    following,
    marks,
    measures,
    members,
    notices,
    seals,
    teams,
    vetting,
)

__all__ = [
    "accounts",
    "agreements",
    "brands",
    "following",
    "marks",
    "measures",
    "members",
    "notices",
    "seals",
    "teams",
    "vetting",
]
