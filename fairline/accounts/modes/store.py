"""Modes of work, folded from the journal."""

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit


def row(c: Unit) -> Row | None:
    """The mode the account is set to, and whether its authorisation is void."""
    return c.one(
        "SELECT mode, version, since, evidence, voided, found, masked FROM accounts_modes WHERE account = :account",
        account=c.account,
    )


def put(c: Unit, mode: str, version: int, evidence: str, at: Millis) -> None:
    """Write to which mode it is set; what voided it stays written down."""
    c.run(
        "INSERT INTO accounts_modes(account, mode, version, since, evidence, voided, found, masked)"
        " VALUES(:account, :mode, :version, :at, :evidence, NULL, '', 0) ON CONFLICT(account) DO UPDATE SET"
        " mode = excluded.mode, version = excluded.version, since = excluded.since, evidence = excluded.evidence",
        account=c.account,
        mode=mode,
        version=version,
        evidence=evidence,
        at=at,
    )


def void(c: Unit, at: Millis | None, found: str) -> None:
    """Write that its authorisation is void since an instant, or stands again."""
    c.run(
        "UPDATE accounts_modes SET voided = :at, found = :found WHERE account = :account",
        account=c.account,
        at=at,
        found=found,
    )


def count_masked(c: Unit, many: int) -> None:
    """So many more were hidden."""
    c.run("UPDATE accounts_modes SET masked = masked + :many WHERE account = :account", account=c.account, many=many)


def count(c: Unit, month: str, outside: int) -> None:
    """One conversation more in a month, from outside or not."""
    c.run(
        "INSERT INTO accounts_outsiders(account, month, many, outside, told) VALUES(:account, :month, 1, :outside, 0)"
        " ON CONFLICT(account, month) DO UPDATE SET many = accounts_outsiders.many + 1,"
        " outside = accounts_outsiders.outside + excluded.outside",
        account=c.account,
        month=month,
        outside=outside,
    )


def set_told(c: Unit, month: str) -> None:
    """A month's case is open."""
    c.run(
        "UPDATE accounts_outsiders SET told = 1 WHERE account = :account AND month = :month",
        account=c.account,
        month=month,
    )


def months(c: Unit) -> list[Row]:
    """The months there were, newest first."""
    return c.all(
        "SELECT month, many, outside, told FROM accounts_outsiders WHERE account = :account"
        " ORDER BY month DESC LIMIT 24",
        account=c.account,
    )
