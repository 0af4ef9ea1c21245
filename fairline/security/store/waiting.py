"""Sensitive changes that wait a day, because they were asked for from a browser or a place that was new."""

from dataclasses import dataclass

from fairline.kit.clock import Millis
from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class Change:
    """What waits: `what` is password or second_factor; `hash` the new password's, empty otherwise. `due` is ms UTC."""

    what: str
    hash: str
    session: str
    due: Millis


def put(c: Unit, member: str, change: Change) -> None:
    """It waits; a newer one of the same kind takes its place."""
    c.run(
        "INSERT INTO security_waiting(account, member, what, hash, session, due)"
        " VALUES(:account, :member, :what, :hash, :session, :due) ON CONFLICT(account, member, what)"
        " DO UPDATE SET hash = excluded.hash, session = excluded.session, due = excluded.due",
        account=c.account,
        member=member,
        what=change.what,
        hash=change.hash,
        session=change.session,
        due=change.due,
    )


def of(c: Unit, member: str) -> list[Change]:
    """What waits for a member."""
    rows = c.all(
        "SELECT what, hash, session, due FROM security_waiting WHERE account = :account AND member = :member"
        " ORDER BY what",
        account=c.account,
        member=member,
    )
    return [Change(row["what"], row["hash"], row["session"], row["due"]) for row in rows]


def drop(c: Unit, member: str, what: str = "") -> int:
    """It waits no more; how many. Without `what`, everything of the member's."""
    one = " AND what = :what" if what else ""
    return c.run(
        f"DELETE FROM security_waiting WHERE account = :account AND member = :member{one}",
        account=c.account,
        member=member,
        **({"what": what} if what else {}),
    )
