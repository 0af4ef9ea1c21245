"""When each member's high role was last looked at. Instants are ms UTC."""

from fairline.kit.clock import Millis
from fairline.kit.db import Unit


def put(c: Unit, member: str, at: Millis) -> None:
    """It was looked at, or given, then."""
    c.run(
        "INSERT INTO security_reviews(account, member, at) VALUES(:account, :member, :at)"
        " ON CONFLICT(account, member) DO UPDATE SET at = excluded.at",
        account=c.account,
        member=member,
        at=at,
    )


def known(c: Unit) -> dict[str, Millis]:
    """When, by member."""
    rows = c.all("SELECT member, at FROM security_reviews WHERE account = :account", account=c.account)
    return {row["member"]: row["at"] for row in rows}
