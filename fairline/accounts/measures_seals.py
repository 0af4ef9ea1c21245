"""What an authority wants kept under seal: things of an account nobody may delete now, and nobody there is told why.

House-wide: the seal is written by the desk that keeps the case, and asked in the account it touches. Clause
DTA-OC-INVESTIGATION.
"""

from collections.abc import Sequence

from fairline.accounts import store
from fairline.kit.db import Unit
from fairline.kit.errors import Problem

AGAIN = 24 * 3_600_000  # ms until a deletion that waits is tried again
CLAUSES = ("TDP18-LEGAL-PROCESS",)  # what the account may know: that laws have things kept


class DeletionScheduled(Problem):
    """It is deleted once the laws that have it kept allow it."""

    status = 409
    type = "deletion-scheduled"
    clauses = CLAUSES


def sealed(c: Unit) -> frozenset[str]:
    """What of the unit's account lies under a seal: `sender:…`, `contact:…`, `conversation:…`, `account:…`."""
    return store.seals.of(c)


def is_sealed(c: Unit, *refs: str) -> bool:
    """Whether one of these things, or the whole account, lies under a seal."""
    held = sealed(c)
    return bool(held) and (f"account:{c.account}" in held or not held.isdisjoint(refs))


def seal(c: Unit, house: str, case: str, refs: Sequence[str]) -> None:
    """Put things of an account under the seal of a case; once, however often it is said."""
    store.seals.put(c, house, case, refs)


def unseal(c: Unit, case: str) -> None:
    """Nothing lies under the seal of a case any more."""
    store.seals.drop(c, case)
