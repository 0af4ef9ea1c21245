"""Counts how much was sent to an address and its domain."""

from collections.abc import Iterable

from fairline.kit.clock import Millis
from fairline.kit.db import Unit

HOUR = 3_600_000


def count_traffic(c: Unit, keys: Iterable[str], at: Millis, *, automatic: bool) -> None:
    """One more was sent to an address and its domain; what is older than two days counts for nothing and goes."""
    for key in keys:
        c.run(
            "DELETE FROM email_traffic WHERE account = :account AND lookup = :lookup AND hour < :old",
            account=c.account,
            lookup=key,
            old=at // HOUR - 48,
        )
        c.run(
            "INSERT INTO email_traffic(account, lookup, hour, automatic, total) VALUES(:account, :lookup, :hour, :auto,"
            " 1) ON CONFLICT(account, lookup, hour) DO UPDATE SET total = email_traffic.total + 1,"
            " automatic = email_traffic.automatic + excluded.automatic",
            account=c.account,
            lookup=key,
            hour=at // HOUR,
            auto=int(automatic),
        )


def traffic_since(c: Unit, key: str, since: Millis) -> int:
    """How much automation sent there since."""
    row = c.one(
        "SELECT coalesce(sum(automatic), 0) AS n FROM email_traffic WHERE account = :account AND lookup = :lookup"
        " AND hour > :hour",
        account=c.account,
        lookup=key,
        hour=since // HOUR,
    )
    return int(row["n"]) if row else 0


def sent_since(c: Unit, key: str, since: Millis) -> int:
    """How much anybody of ours sent there since."""
    row = c.one(
        "SELECT coalesce(sum(total), 0) AS n FROM email_traffic WHERE account = :account AND lookup = :lookup"
        " AND hour > :hour",
        account=c.account,
        lookup=key,
        hour=since // HOUR,
    )
    return int(row["n"]) if row else 0
