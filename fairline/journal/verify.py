"""Proves the chain of an account's journal, or names the first broken entry."""

import hmac
from dataclasses import dataclass

import msgspec

from fairline.journal import seal
from fairline.journal.emptied import EntriesEmptied, is_emptied, witness
from fairline.kit.db import Row, Unit

PAGE = 2_000


@dataclass(frozen=True, slots=True)
class Verification:
    """What was found: how many entries were read, and the first that does not fit, with the reason."""

    account: str
    entries: int
    holds: bool
    first_broken: int | None
    reason: str


def verify(c: Unit, account: str) -> Verification:
    """Read every entry of an account and check its number, its hash and, at the end, the mark on the newest.

    An entry that was emptied because its time was over is checked against the later entry that bears witness to it.
    """
    number, before = 0, seal.FIRST
    emptied: dict[str, str] = {}
    while rows := _page(c, account, number):
        for row in rows:
            if row["number"] != number + 1:
                return Verification(account, number, False, number + 1, "entry is missing")
            if is_emptied(row):
                emptied[str(row["number"])] = witness(before, row)
                before = bytes(row["hash"])
            else:
                before = seal.link(before, _parts(row))
            if not hmac.compare_digest(before, bytes(row["hash"])):
                return Verification(account, number, False, row["number"], "entry was changed")
            number = row["number"]
            _strike_out(emptied, row)
    if emptied:
        first = min(map(int, emptied))
        return Verification(account, number, False, first, "entry was emptied, and nothing bears witness to it")
    return _check_head(c, account, number, before)


def _strike_out(emptied: dict[str, str], row: Row) -> None:
    """Let go of the emptied entries to which this one bears witness."""
    if row["kind"] != EntriesEmptied.__name__:
        return
    for number, told in msgspec.json.decode(row["clear"])["witnesses"].items():
        if emptied.get(number) == told:
            del emptied[number]


def _check_head(c: Unit, account: str, number: int, before: bytes) -> Verification:
    head = c.one("SELECT number, hash, mark FROM journal_heads WHERE account = :account", account=account)
    if head is None:
        return Verification(account, number, number == 0, None if number == 0 else number, "head is missing")
    if head["number"] != number:
        return Verification(account, number, False, number + 1, "newest entries are missing")
    expected = seal.mark(c.tools.keyring.derive("journal"), account, number, before)
    if number and not hmac.compare_digest(expected, bytes(head["mark"])):
        return Verification(account, number, False, number, "head does not carry our mark")
    return Verification(account, number, True, None, "")


def _page(c: Unit, account: str, number: int) -> list[Row]:
    return c.all(
        "SELECT account, number, at, actor, kind, subject, person, clear, sealed, hash FROM journal"
        " WHERE account = :account AND number > :number ORDER BY number LIMIT :most",
        account=account,
        number=number,
        most=PAGE,
    )


def _parts(row: Row) -> list[bytes]:
    sealed = None if row["sealed"] is None else bytes(row["sealed"])
    return seal.parts(
        row["account"],
        row["number"],
        row["at"],
        row["actor"],
        row["kind"],
        row["subject"],
        row["person"],
        row["clear"],
        sealed,
    )
