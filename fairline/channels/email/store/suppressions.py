"""Writes and reads whom nothing is sent to, and what came back from there."""

from collections.abc import Sequence

from fairline.kit.clock import Millis
from fairline.kit.db import Remembering, Row, Unit


def suppress(c: Unit, key: str, scope: str, cause: str, since: Millis, number: int) -> None:
    """Nothing is sent there."""
    c.run(
        "INSERT INTO email_suppressions(account, lookup, scope, cause, since, number) VALUES(:account, :lookup, :scope,"
        " :cause, :since, :number) ON CONFLICT DO NOTHING",
        account=c.account,
        lookup=key,
        scope=scope,
        cause=cause,
        since=since,
        number=number,
    )


def release(c: Unit, key: str, scope: str) -> None:
    """It may be written to again."""
    for table in ("email_suppressions WHERE scope = :scope AND", "email_bounces WHERE"):
        values = {"scope": scope} if "scope" in table else {}
        c.run(f"DELETE FROM {table} account = :account AND lookup = :lookup", account=c.account, lookup=key, **values)


_SUPPRESSED = (
    "SELECT lookup, cause, scope, since FROM email_suppressions WHERE account = :account AND lookup = :lookup"
    " ORDER BY scope"
)


def read_suppressed(c: Remembering, keys: Sequence[str]) -> None:
    """Have at hand why nothing is sent to these."""
    rows: dict[str, list[Row]] = {key: [] for key in keys}
    for row in c.all(
        "SELECT lookup, cause, scope, since FROM email_suppressions WHERE account = :account AND lookup IN (:lookups)"
        " ORDER BY scope",
        account=c.account,
        lookups=list(rows),
    ):
        rows[row["lookup"]].append(row)
    for key, held in rows.items():
        c.keep(held, _SUPPRESSED, account=c.account, lookup=key)


def suppressed(c: Unit, key: str) -> list[Row]:
    """Why nothing is sent there: cause, scope, since."""
    return c.all(
        _SUPPRESSED,
        account=c.account,
        lookup=key,
    )


def suppressions(c: Unit, after: int, most: int) -> list[Row]:
    """All of them, the newest first."""
    return c.all(
        "SELECT lookup, cause, scope, since, number FROM email_suppressions WHERE account = :account"
        " AND number < :after ORDER BY number DESC LIMIT :most",
        account=c.account,
        after=after,
        most=most,
    )


def count_bounce(c: Unit, key: str, number: int, at: Millis) -> None:
    """One that may pass came back."""
    c.run(
        "INSERT INTO email_bounces(account, lookup, number, at) VALUES(:account, :lookup, :number, :at)"
        " ON CONFLICT DO NOTHING",
        account=c.account,
        lookup=key,
        number=number,
        at=at,
    )


def bounces_since(c: Unit, key: str, since: Millis) -> int:
    """How many came back lately."""
    row = c.one(
        "SELECT count(*) AS n FROM email_bounces WHERE account = :account AND lookup = :lookup AND at >= :since",
        account=c.account,
        lookup=key,
        since=since,
    )
    return int(row["n"]) if row else 0
