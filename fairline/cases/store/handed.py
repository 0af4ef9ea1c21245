"""What was given to authorities: a line each."""

from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit


def put(c: Unit, number: int, told: Any, at: Millis) -> None:
    """Something was given."""
    c.run(
        "INSERT INTO cases_handed(account, number, case_id, own, sha256, at)"
        " VALUES(:account, :number, :case, :own, :sha256, :at)",
        account=c.account,
        number=number,
        case=told.case,
        own=int(told.own_initiative),
        sha256=told.sha256,
        at=at,
    )


def any_of(c: Unit, case: str) -> bool:
    """Whether something of a case was."""
    row = c.one(
        "SELECT 1 AS there FROM cases_handed WHERE account = :account AND case_id = :case LIMIT 1",
        account=c.account,
        case=case,
    )
    return row is not None


def everywhere(c: Unit) -> list[Row]:
    """All of it, in every account: only for the house's own unit."""
    return c.all("SELECT own, at FROM cases_handed ORDER BY at, account, number")
