"""Hands out entries as they lie in the journal, each with the hash before it: what a reader elsewhere can check."""

from collections.abc import Sequence
from dataclasses import dataclass

from fairline.journal import seal, store
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_WHOLE = "account, number, at, actor, kind, subject, person, clear, sealed, hash"
AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Lying:
    """An entry's row, with the hash of the entry before it."""

    row: Row
    before: bytes


def numbers_about(c: Unit, subjects: Sequence[str], most: int) -> list[int]:
    """The numbers of the newest entries about any of these, in order."""
    found: list[int] = []
    for first in range(0, len(subjects), AT_ONCE):
        rows = c.all(
            "SELECT number FROM journal WHERE account = :account AND subject IN (:subjects)"
            " ORDER BY number DESC LIMIT :most",
            account=c.account,
            subjects=list(subjects[first : first + AT_ONCE]),
            most=most,
        )
        found += [row["number"] for row in rows]
    return sorted(set(found))[-most:]


def numbers_of(c: Unit, kinds: Sequence[str], since: Millis, until: Millis, most: int) -> list[int]:
    """The numbers of the newest entries of some kinds between two instants (ms UTC), in order."""
    rows = c.all(
        "SELECT number FROM journal WHERE account = :account AND kind IN (:kinds) AND at >= :since AND at < :until"
        " ORDER BY number DESC LIMIT :most",
        account=c.account,
        kinds=list(kinds),
        since=since,
        until=until,
        most=most,
    )
    return sorted(row["number"] for row in rows)


def lying(c: Unit, numbers: Sequence[int]) -> list[Lying]:
    """These entries as they lie there, in order, those that are there."""
    found: list[Lying] = []
    for first in range(0, len(numbers), AT_ONCE):
        some = sorted(set(numbers[first : first + AT_ONCE]))
        before = store.hashes(c, [number - 1 for number in some])
        rows = c.all(
            f"SELECT {_WHOLE} FROM journal WHERE account = :account AND number IN (:numbers) ORDER BY number",
            account=c.account,
            numbers=some,
        )
        found += [Lying(row, before.get(row["number"] - 1, seal.FIRST)) for row in rows]
    return found


def head_of(c: Unit) -> tuple[int, bytes]:
    """The number and the hash of the newest entry; 0 and what stands before the first where there is none."""
    row = c.one("SELECT number, hash FROM journal_heads WHERE account = :account", account=c.account)
    return (row["number"], bytes(row["hash"])) if row else (0, seal.FIRST)
