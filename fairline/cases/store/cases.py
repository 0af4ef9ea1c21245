"""The cases themselves, and what they are about."""

import json
from collections.abc import Sequence
from typing import Any

from fairline.cases.events import CaseOpened
from fairline.cases.model import Case
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_COLUMNS = (
    "id, kind, side, state, severity, category, clauses, about, opened, aware, step, person, reported, concerns,"
    " sealed, count, outcome, decided_by, title, words"
)
_LIVE = "state <> 'closed'"


def put(c: Unit, told: CaseOpened, at: Millis) -> None:
    """Write a new case."""
    c.run(
        f"INSERT INTO cases_cases(account, {_COLUMNS}) VALUES(:account, :id, :kind, :side, 'open', :severity,"
        " :category, :clauses, :about, :at, :aware, '', :person, :reported, :concerns, :sealed, 1, '', '', :title,"
        " :words)",
        account=c.account,
        id=told.case,
        kind=told.kind,
        side=told.side,
        severity=told.severity,
        category=told.category,
        clauses=json.dumps(told.clauses),
        about=json.dumps(told.refs),
        at=at,
        aware=told.aware,
        person=told.person,
        reported=told.reported,
        concerns=told.concerns,
        sealed=int(told.sealed),
        title=told.title,
        words=told.words,
    )
    name(c, told.case, told.refs)


def name(c: Unit, case: str, refs: Sequence[str]) -> None:
    """What a case is about, so that it is found by that."""
    c.many(
        "INSERT INTO cases_refs(account, ref, case_id) VALUES(:account, :ref, :case)"
        " ON CONFLICT(account, ref, case_id) DO NOTHING",
        [{"account": c.account, "ref": ref, "case": case} for ref in dict.fromkeys(refs)],
    )


def set_case(c: Unit, id: str, **columns: Any) -> None:
    """Set some columns of a case."""
    said = ", ".join(f"{column} = :{column}" for column in columns)
    c.run(f"UPDATE cases_cases SET {said} WHERE account = :account AND id = :id", account=c.account, id=id, **columns)


def joined(c: Unit, id: str, refs: Sequence[str]) -> None:
    """One report more, and what it names besides."""
    c.run("UPDATE cases_cases SET count = count + 1 WHERE account = :account AND id = :id", account=c.account, id=id)
    held = one(c, id)
    if held is not None:
        set_case(c, id, about=json.dumps(tuple(dict.fromkeys((*held.about, *refs)))))
        name(c, id, refs)


def one(c: Unit, id: str) -> Case | None:
    """One case."""
    row = c.one(f"SELECT {_COLUMNS} FROM cases_cases WHERE account = :account AND id = :id", account=c.account, id=id)
    return _case(row) if row else None


def reported(c: Unit, report: str) -> Case | None:
    """The case a report became."""
    row = c.one(
        f"SELECT {_COLUMNS} FROM cases_cases WHERE account = :account AND reported = :report ORDER BY id LIMIT 1",
        account=c.account,
        report=report,
    )
    return _case(row) if row else None


def open_about(c: Unit, kind: str, category: str, refs: Sequence[str], since: Millis) -> Case | None:
    """The newest live case of a kind about one of these things, opened since an instant."""
    row = c.one(
        f"SELECT {_COLUMNS} FROM cases_cases WHERE account = :account AND kind = :kind AND category = :category"
        f" AND {_LIVE} AND sealed = 0 AND opened >= :since AND id IN"
        " (SELECT case_id FROM cases_refs WHERE account = :account AND ref IN (:refs)) ORDER BY id DESC LIMIT 1",
        account=c.account,
        kind=kind,
        category=category,
        since=since,
        refs=list(refs),
    )
    return _case(row) if row else None


def about(c: Unit, ref: str) -> list[Case]:
    """Every case about a thing, oldest first."""
    rows = c.all(
        f"SELECT {_COLUMNS} FROM cases_cases WHERE account = :account AND id IN"
        " (SELECT case_id FROM cases_refs WHERE account = :account AND ref = :ref) ORDER BY id",
        account=c.account,
        ref=ref,
    )
    return [_case(row) for row in rows]


def listed(c: Unit, before: str, most: int, *, live: bool, concerning: str = "") -> list[Case]:
    """Cases below an id, newest first: the account's own, or the sealed ones that concern another."""
    only = f" AND {_LIVE}" if live else ""
    rows = c.all(
        f"SELECT {_COLUMNS} FROM cases_cases WHERE account = :account AND id < :before AND concerns = :concerning"
        f"{only} ORDER BY id DESC LIMIT :most",
        account=c.account,
        before=before,
        concerning=concerning,
        most=most,
    )
    return [_case(row) for row in rows]


def everywhere(c: Unit, before: str, most: int, *, live: bool) -> list[tuple[str, Case]]:
    """The operator's cases of every account, newest first: only for the house's own unit."""
    only = f" AND {_LIVE}" if live else ""
    rows = c.all(
        f"SELECT account, {_COLUMNS} FROM cases_cases WHERE side = 'operator' AND id < :before{only}"
        " ORDER BY id DESC LIMIT :most",
        before=before,
        most=most,
    )
    return [(row["account"], _case(row)) for row in rows]


def account_of(c: Unit, id: str) -> str | None:
    """In whose account a case of the operator's lives: only for the house's own unit."""
    row = c.one("SELECT account FROM cases_cases WHERE id = :id AND side = 'operator'", id=id)
    return row["account"] if row else None


def forget(c: Unit, id: str) -> int:
    """Keep no words of a case."""
    c.run("UPDATE cases_points SET change = '' WHERE account = :account AND case_id = :id", account=c.account, id=id)
    c.run("UPDATE cases_proposals SET why = '' WHERE account = :account AND case_id = :id", account=c.account, id=id)
    return c.run(
        "UPDATE cases_cases SET title = '', words = '' WHERE account = :account AND id = :id AND words || title <> ''",
        account=c.account,
        id=id,
    )


def _case(row: Row) -> Case:
    return Case(
        id=row["id"],
        kind=row["kind"],
        side=row["side"],
        state=row["state"],
        severity=row["severity"],
        category=row["category"],
        clauses=tuple(json.loads(row["clauses"])),
        about=tuple(json.loads(row["about"])),
        opened=row["opened"],
        aware=row["aware"],
        step=row["step"],
        person=row["person"],
        reported=row["reported"],
        concerns=row["concerns"],
        sealed=bool(row["sealed"]),
        count=row["count"],
        outcome=row["outcome"],
        decided_by=row["decided_by"],
        title=row["title"],
        words=row["words"],
    )
