"""What an account demands when its members sign in."""

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit


def read(c: Unit) -> Row | None:
    """The account's word, where it gave any."""
    return c.one(
        "SELECT second_factor, lock_minutes, shared FROM security_rules WHERE account = :account", account=c.account
    )


def put(c: Unit, second_factor: str, lock_minutes: int, *, shared: bool) -> None:
    """From now on."""
    c.run(
        "INSERT INTO security_rules(account, second_factor, lock_minutes, shared)"
        " VALUES(:account, :whom, :minutes, :shared)"
        " ON CONFLICT(account) DO UPDATE SET second_factor = excluded.second_factor,"
        " lock_minutes = excluded.lock_minutes, shared = excluded.shared",
        account=c.account,
        whom=second_factor,
        minutes=lock_minutes,
        shared=int(shared),
    )


def ask(c: Unit, member: str) -> None:
    """A second factor is demanded of a member as of now, or was before."""
    c.run(
        "INSERT INTO security_asked(account, member, since) VALUES(:account, :member, :at)"
        " ON CONFLICT(account, member) DO NOTHING",
        account=c.account,
        member=member,
        at=c.at,
    )


def asked_since(c: Unit, member: str) -> Millis | None:
    """Since when (ms UTC)."""
    row = c.one(
        "SELECT since FROM security_asked WHERE account = :account AND member = :member",
        account=c.account,
        member=member,
    )
    return row["since"] if row else None
