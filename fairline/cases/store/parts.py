"""Clocks, items, proposals, strikes and charges of cases."""

from typing import Any

from fairline.cases.model import Clock, Point, Proposal, Strike
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit


def set_clock(c: Unit, case: str, name: str, due: Millis) -> None:
    """A clock of a case begins, or is moved."""
    c.run(
        "INSERT INTO cases_clocks(account, case_id, name, due) VALUES(:account, :case, :name, :due)"
        " ON CONFLICT(account, case_id, name) DO UPDATE SET due = excluded.due, met = NULL, passed = NULL",
        account=c.account,
        case=case,
        name=name,
        due=due,
    )


def end_clock(c: Unit, case: str, name: str, how: str, at: Millis) -> None:
    """A clock was met, or its time passed."""
    column = "met" if how == "met" else "passed"
    c.run(
        f"UPDATE cases_clocks SET {column} = :at WHERE account = :account AND case_id = :case AND name = :name",
        account=c.account,
        case=case,
        name=name,
        at=at,
    )


def clocks(c: Unit, case: str) -> list[Clock]:
    """A case's clocks, those due first first."""
    rows = c.all(
        "SELECT case_id, name, due, met, passed FROM cases_clocks WHERE account = :account AND case_id = :case"
        " ORDER BY due, name",
        account=c.account,
        case=case,
    )
    return [Clock(row["case_id"], row["name"], row["due"], row["met"], row["passed"]) for row in rows]


def clock(c: Unit, case: str, name: str) -> Clock | None:
    """One clock of a case."""
    return next((each for each in clocks(c, case) if each.name == name), None)


def put_point(c: Unit, case: str, ref: str, change: str, was: str = "") -> None:
    """A thing to be brought into line."""
    c.run(
        "INSERT INTO cases_points(account, case_id, ref, change, state, was)"
        " VALUES(:account, :case, :ref, :change, 'open', :was) ON CONFLICT(account, case_id, ref)"
        " DO UPDATE SET change = excluded.change, state = 'open', was = excluded.was",
        account=c.account,
        case=case,
        ref=ref,
        change=change,
        was=was,
    )


def set_point(c: Unit, case: str, ref: str, state: str) -> None:
    """How a thing stands."""
    c.run(
        "UPDATE cases_points SET state = :state WHERE account = :account AND case_id = :case AND ref = :ref",
        account=c.account,
        case=case,
        ref=ref,
        state=state,
    )


def points(c: Unit, case: str) -> list[Point]:
    """What the account is to bring into line."""
    rows = c.all(
        "SELECT case_id, ref, change, state, was FROM cases_points WHERE account = :account AND case_id = :case"
        " ORDER BY ref",
        account=c.account,
        case=case,
    )
    return [Point(row["case_id"], row["ref"], row["change"], row["state"], row["was"]) for row in rows]


def put_proposal(c: Unit, told: Proposal) -> None:
    """Something waits for a second pair of eyes."""
    c.run(
        "INSERT INTO cases_proposals(account, id, case_id, what, scope, kind, why, until, condition, by, state)"
        " VALUES(:account, :id, :case, :what, :scope, :kind, :why, :until, :condition, :by, 'waits')",
        account=c.account,
        id=told.id,
        case=told.case,
        what=told.what,
        scope=told.scope,
        kind=told.kind,
        why=told.why,
        until=told.until,
        condition=told.condition,
        by=told.by,
    )


def set_proposal(c: Unit, id: str, state: str) -> None:
    """Another one agreed, or did not."""
    c.run(
        "UPDATE cases_proposals SET state = :state WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        state=state,
    )


def proposals(c: Unit, case: str) -> list[Proposal]:
    """What was proposed in a case, oldest first."""
    rows = c.all(
        "SELECT id, case_id, what, scope, kind, why, until, condition, by, state FROM cases_proposals"
        " WHERE account = :account AND case_id = :case ORDER BY id",
        account=c.account,
        case=case,
    )
    return [_proposal(row) for row in rows]


def put_strike(c: Unit, case: str, clause: str, at: Millis, until: Millis) -> None:
    """A confirmed violation; a case counts once."""
    c.run(
        "INSERT INTO cases_strikes(account, case_id, clause, at, until) VALUES(:account, :case, :clause, :at, :until)"
        " ON CONFLICT(account, case_id) DO UPDATE SET clause = excluded.clause, until = excluded.until",
        account=c.account,
        case=case,
        clause=clause,
        at=at,
        until=until,
    )


def remove_strike(c: Unit, case: str) -> None:
    """An appeal took it back."""
    c.run("DELETE FROM cases_strikes WHERE account = :account AND case_id = :case", account=c.account, case=case)


def strikes(c: Unit, at: Millis) -> list[Strike]:
    """The violations that count at an instant (ms UTC), oldest first."""
    rows = c.all(
        "SELECT case_id, clause, at, until FROM cases_strikes WHERE account = :account AND until > :at ORDER BY at",
        account=c.account,
        at=at,
    )
    return [Strike(row["case_id"], row["clause"], row["at"], row["until"]) for row in rows]


def put_charge(c: Unit, number: int, case: str, charged: Any, at: Millis) -> None:
    """What is to be paid because of a case."""
    c.run(
        "INSERT INTO cases_charges(account, number, case_id, minor, currency, clause, why, at)"
        " VALUES(:account, :number, :case, :minor, :currency, :clause, :why, :at)",
        account=c.account,
        number=number,
        case=case,
        minor=charged.minor,
        currency=charged.currency,
        clause=charged.clause,
        why=charged.why,
        at=at,
    )


def charges(c: Unit, case: str) -> list[Row]:
    """What is to be paid because of a case, oldest first."""
    return c.all(
        "SELECT minor, currency, clause, why, at FROM cases_charges WHERE account = :account AND case_id = :case"
        " ORDER BY number",
        account=c.account,
        case=case,
    )


def _proposal(row: Row) -> Proposal:
    return Proposal(
        case=row["case_id"],
        id=row["id"],
        what=row["what"],
        scope=row["scope"],
        kind=row["kind"],
        why=row["why"],
        until=row["until"],
        condition=row["condition"],
        by=row["by"],
        state=row["state"],
    )
