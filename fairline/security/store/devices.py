"""From which browsers and places members signed in: keyed hashes and network prefixes, for a year."""

from fairline.kit.clock import Millis
from fairline.kit.db import Unit

KEPT: Millis = 365 * 24 * 3_600_000


def known(c: Unit, member: str) -> set[str]:
    """The marks of a member's browsers and places."""
    c.run("DELETE FROM security_devices WHERE account = :account AND last < :before", account=c.account,
          before=c.at - KEPT)  # fmt: skip
    rows = c.all(
        "SELECT mark FROM security_devices WHERE account = :account AND member = :member",
        account=c.account,
        member=member,
    )
    return {row["mark"] for row in rows}


def put(c: Unit, member: str, mark: str) -> None:
    """It was used now."""
    c.run(
        "INSERT INTO security_devices(account, member, mark, last) VALUES(:account, :member, :mark, :at)"
        " ON CONFLICT(account, member, mark) DO UPDATE SET last = excluded.last",
        account=c.account,
        member=member,
        mark=mark,
        at=c.at,
    )


def forget(c: Unit, member: str) -> None:
    """Keep nothing of a member."""
    c.run("DELETE FROM security_devices WHERE account = :account AND member = :member", account=c.account,
          member=member)  # fmt: skip
