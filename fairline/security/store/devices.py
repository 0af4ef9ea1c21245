"""From which browsers and places members signed in: keyed hashes and network prefixes, for a year."""

from fairline.kit.clock import Millis
from fairline.kit.db import Unit

KEPT: Millis = 365 * 24 * 3_600_000


def known(c: Unit, member: str) -> dict[str, Millis]:
    """The marks of a member's browsers and places, and since when each is known (ms UTC)."""
    c.run("DELETE FROM security_devices WHERE account = :account AND last < :before", account=c.account,
          before=c.at - KEPT)  # fmt: skip
    rows = c.all(
        "SELECT mark, since FROM security_devices WHERE account = :account AND member = :member",
        account=c.account,
        member=member,
    )
    return {row["mark"]: row["since"] for row in rows}


def put(c: Unit, member: str, mark: str, since: Millis) -> None:
    """It was used now; `since` is kept where it was not known before."""
    c.run(
        "INSERT INTO security_devices(account, member, mark, last, since)"
        " VALUES(:account, :member, :mark, :at, :since)"
        " ON CONFLICT(account, member, mark) DO UPDATE SET last = excluded.last",
        account=c.account,
        member=member,
        mark=mark,
        at=c.at,
        since=since,
    )


def newest(c: Unit, member: str) -> Millis:
    """Since when the one that is known for the shortest time is (ms UTC); 0 where none was new ever."""
    row = c.one(
        "SELECT MAX(since) AS since FROM security_devices WHERE account = :account AND member = :member",
        account=c.account,
        member=member,
    )
    return (row["since"] or 0) if row else 0


def forget_since(c: Unit, member: str, since: Millis) -> None:
    """Those that are known only since an instant (ms UTC) are not known."""
    c.run(
        "DELETE FROM security_devices WHERE account = :account AND member = :member AND since > :since",
        account=c.account,
        member=member,
        since=since,
    )


def forget(c: Unit, member: str) -> None:
    """Keep nothing of a member."""
    c.run("DELETE FROM security_devices WHERE account = :account AND member = :member", account=c.account,
          member=member)  # fmt: skip
