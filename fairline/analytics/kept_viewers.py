"""SQL of who opens links: codes that were mailed to them, and what they agreed to."""

from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit


def viewer(c: Unit, export: str, recipient: str) -> Row | None:
    """How far a recipient is with a link."""
    return c.one(
        "SELECT codes, wrong, code_until, agreed, agreed_at FROM analytics_viewers"
        " WHERE account = :account AND export = :export AND recipient = :recipient",
        account=c.account,
        export=export,
        recipient=recipient,
    )


def of_export(c: Unit, export: str) -> list[Row]:
    """Everybody who opened a link to an export."""
    return c.all(
        "SELECT recipient, codes, wrong, agreed, agreed_at FROM analytics_viewers"
        " WHERE account = :account AND export = :export ORDER BY recipient",
        account=c.account,
        export=export,
    )


def mailed(c: Unit, export: str, recipient: str, until: Millis) -> None:
    """One more code was mailed; earlier ones are good no more."""
    c.run(
        "INSERT INTO analytics_viewers(account, export, recipient, codes, wrong, code_until, agreed)"
        " VALUES(:account, :export, :recipient, 1, 0, :until, '')"
        " ON CONFLICT(account, export, recipient) DO UPDATE SET codes = analytics_viewers.codes + 1,"
        " code_until = excluded.code_until",
        account=c.account,
        export=export,
        recipient=recipient,
        until=until,
    )


def turn(c: Unit, export: str, recipient: str, **columns: Any) -> None:
    """Set some columns of a recipient."""
    said = ", ".join(f"{name} = :{name}" for name in columns)
    c.run(
        f"UPDATE analytics_viewers SET {said} WHERE account = :account AND export = :export AND recipient = :recipient",
        account=c.account,
        export=export,
        recipient=recipient,
        **columns,
    )


def guessed(c: Unit, export: str, recipient: str) -> None:
    """A wrong code was given."""
    c.run(
        "UPDATE analytics_viewers SET wrong = wrong + 1"
        " WHERE account = :account AND export = :export AND recipient = :recipient",
        account=c.account,
        export=export,
        recipient=recipient,
    )
