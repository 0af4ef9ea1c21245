"""What somebody is kept from for a while, and what they did about it. Instants are ms UTC."""

from fairline.kit.clock import Millis
from fairline.kit.db import Unit


def lay(c: Unit, by: str, what: str, until: Millis) -> bool:
    """Keep an actor from something until an instant; whether they were not kept from it before."""
    before = c.one(
        "SELECT until FROM security_restraints WHERE account = :account AND by_whom = :by AND what = :what",
        account=c.account,
        by=by,
        what=what,
    )
    c.run(
        "INSERT INTO security_restraints(account, by_whom, what, since, until)"
        " VALUES(:account, :by, :what, :at, :until)"
        " ON CONFLICT(account, by_whom, what) DO UPDATE SET since = excluded.since, until = excluded.until",
        account=c.account,
        by=by,
        what=what,
        at=c.at,
        until=until,
    )
    return before is None or before["until"] <= c.at


def held(c: Unit, by: str) -> dict[str, Millis]:
    """What an actor is kept from now, each with its end."""
    rows = c.all(
        "SELECT what, until FROM security_restraints WHERE account = :account AND by_whom = :by AND until > :at",
        account=c.account,
        by=by,
        at=c.at,
    )
    return {row["what"]: row["until"] for row in rows}


def lift(c: Unit, by: str, what: str) -> None:
    """They are kept from it no more."""
    c.run(
        "DELETE FROM security_restraints WHERE account = :account AND by_whom = :by AND what = :what",
        account=c.account,
        by=by,
        what=what,
    )


def since(c: Unit, by: str, what: str) -> Millis:
    """Since when something stands, also where it is over; 0 where it never did."""
    row = c.one(
        "SELECT since FROM security_restraints WHERE account = :account AND by_whom = :by AND what = :what",
        account=c.account,
        by=by,
        what=what,
    )
    return row["since"] if row else 0
