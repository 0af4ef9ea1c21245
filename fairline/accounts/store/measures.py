"""Measures taken about the account, folded from the journal."""

import json
from dataclasses import dataclass

from fairline.accounts.events import MeasureTaken
from fairline.gate import Measure
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_COLUMNS = "id, scope, kind, case_id, clauses, why, condition, ground, notice, taken_by, taken, until, lifted, because"


@dataclass(frozen=True, slots=True)
class Taken:
    """A measure, and what became of it; instants are ms UTC."""

    measure: Measure
    taken: Millis
    taken_by: str  # the actor
    condition: str
    ground: str
    notice: str
    lifted: Millis | None
    because: str

    def holds(self, at: Millis) -> bool:
        """Whether it holds at an instant."""
        until = self.measure.until
        return self.lifted is None and (until is None or at < until)


def put(c: Unit, taken: MeasureTaken, by: str, at: Millis) -> None:
    """Write a measure."""
    c.run(
        f"INSERT INTO accounts_measures(account, {_COLUMNS}) VALUES(:account, :id, :scope, :kind, :case_id, :clauses,"
        " :why, :condition, :ground, :notice, :by, :at, :until, NULL, '')",
        account=c.account,
        id=taken.measure,
        scope=taken.scope,
        kind=taken.kind,
        case_id=taken.case,
        clauses=json.dumps(taken.clauses),
        why=taken.why,
        condition=taken.condition,
        ground=taken.ground,
        notice=taken.notice,
        by=by,
        at=at,
        until=taken.until,
    )


def lift(c: Unit, id: str, because: str, at: Millis) -> None:
    """Write that a measure holds no more."""
    c.run(
        "UPDATE accounts_measures SET lifted = :at, because = :because WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        because=because,
        at=at,
    )


def holding(c: Unit) -> tuple[Measure, ...]:
    """The measures that hold at the unit's instant, oldest first."""
    rows = c.all(
        f"SELECT {_COLUMNS} FROM accounts_measures WHERE account = :account AND lifted IS NULL"
        " AND (until IS NULL OR until > :at) ORDER BY taken, id",
        account=c.account,
        at=c.at,
    )
    return tuple(_measure(row) for row in rows)


def one(c: Unit, id: str) -> Taken | None:
    """One measure."""
    row = c.one(
        f"SELECT {_COLUMNS} FROM accounts_measures WHERE account = :account AND id = :id", account=c.account, id=id
    )
    return _taken(row) if row else None


def of_case(c: Unit, case: str) -> list[Taken]:
    """Every measure of a case, oldest first."""
    rows = c.all(
        f"SELECT {_COLUMNS} FROM accounts_measures WHERE account = :account AND case_id = :case ORDER BY taken, id",
        account=c.account,
        case=case,
    )
    return [_taken(row) for row in rows]


def _measure(row: Row) -> Measure:
    clauses = tuple(json.loads(row["clauses"]))
    return Measure(row["id"], row["scope"], row["kind"], row["case_id"], clauses, row["why"], row["until"])


def _taken(row: Row) -> Taken:
    return Taken(
        _measure(row),
        row["taken"],
        row["taken_by"],
        row["condition"],
        row["ground"],
        row["notice"],
        row["lifted"],
        row["because"],
    )
