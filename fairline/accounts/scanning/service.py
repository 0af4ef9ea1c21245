"""Keeps the account's word that its own machines scan what they download, and asks for it anew every year.

Clause DTA-SCAN-DOWNLOADS. Without it nothing is handed out in bulk; single files, scanned here, still are.
"""

from dataclasses import dataclass
from typing import Any

from fairline.accounts.accounts import account
from fairline.accounts.figures import parameters
from fairline.accounts.notices import notify
from fairline.accounts.scanning.events import ScanningPromised
from fairline.journal import HOUSE, Actor, Entry, append
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.kit.plugin import Projection

DAY: Millis = 24 * 3_600_000
DAYS = 365  # a word holds, where no document in force says otherwise: endpoint.attest_days
FIRST = 30  # days after it was opened within which an account gives it for the first time
SOON, FIRST_SOON = 30, 14  # days before the end from which on it is asked for; before the first word is due
CLAUSES = ("DTA-SCAN-DOWNLOADS",)


class ScanningNotPromised(Problem):
    """Nobody gave the account's word that its machines scan what they download, or it is over a year old."""

    status = 409
    type = "scanning-not-promised"


@dataclass(frozen=True, slots=True)
class Promise:
    """Who gave the word (an actor) and when, empty and None where nobody did; until when it holds (ms UTC)."""

    by: str
    at: Millis | None
    until: Millis


def promise(c: Unit) -> Promise:
    """How the account's word stands."""
    row = c.one("SELECT by_whom, at FROM accounts_scanning WHERE account = :account", account=c.account)
    if row is None:
        return Promise("", None, account(c).opened + FIRST * DAY)
    return Promise(row["by_whom"], row["at"], row["at"] + parameters(c).whole("endpoint.attest_days", DAYS) * DAY)


def give(c: Unit, by: Actor) -> Promise:
    """Give the account's word, for a year from now."""
    append(c, by, ScanningPromised())
    return promise(c)


def stands(c: Unit) -> bool:
    """Whether the account's word holds."""
    return promise(c).until > c.at


def require(c: Unit) -> None:
    """Do nothing where the account's word holds. Raises ScanningNotPromised."""
    if not stands(c):
        raise ScanningNotPromised(clauses=CLAUSES)


def remind(c: Unit) -> None:
    """Ask for it, once a word, when it ends soon."""
    held = promise(c)
    if held.until - (SOON if held.at else FIRST_SOON) * DAY <= c.at:
        notify(
            c,
            HOUSE,
            "accounts.scanning.due",
            frozenset({"owner", "admin"}),
            values={"day": (to_text(held.until) or "")[:10]},
            clause=CLAUSES[0],
            letter=held.at is not None,
            href="/admin/account",
            once=f"scanning:{held.until}",
        )


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Keep the newest word."""
    c.run(
        "INSERT INTO accounts_scanning(account, by_whom, at) VALUES(:account, :by, :at)"
        " ON CONFLICT(account) DO UPDATE SET by_whom = excluded.by_whom, at = excluded.at",
        account=c.account,
        by=str(entry.actor),
        at=entry.at,
    )


SCANNING = Projection("accounts.scanning", frozenset({"ScanningPromised"}), apply, ("accounts_scanning",))
