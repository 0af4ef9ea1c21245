"""The SQL of the operator's access."""

from collections.abc import Mapping
from typing import Any

from fairline.kit.db import Row, Unit
from fairline.privacy.operators.model import Access, Look

_ACCESS = "id, purpose, conversation, why, case_id, asked_by, asked_at, approved_by, since, until, ended_at, reads"


def one(c: Unit, access: str) -> Access | None:
    """One access."""
    row = c.one(
        f"SELECT {_ACCESS} FROM privacy_accesses WHERE account = :account AND id = :id", account=c.account, id=access
    )
    return _access(row) if row else None


def newest(c: Unit, before: str, most: int, case: str = "") -> list[Access]:
    """Accesses, the newest first, below an id; those by a case where one is given."""
    rows = c.all(
        f"SELECT {_ACCESS} FROM privacy_accesses WHERE account = :account AND id < :before"
        " AND (:case = '' OR case_id = :case) ORDER BY id DESC LIMIT :most",
        account=c.account,
        before=before,
        case=case,
        most=most,
    )
    return [_access(row) for row in rows]


def living(c: Unit, at: int) -> list[Access]:
    """Those that may be used at an instant."""
    rows = c.all(
        f"SELECT {_ACCESS} FROM privacy_accesses WHERE account = :account AND ended_at IS NULL AND until > :at"
        " ORDER BY id",
        account=c.account,
        at=at,
    )
    return [each for each in map(_access, rows) if each.holds(at)]


def insert(c: Unit, **values: Any) -> None:
    """A new access."""
    c.run(
        f"INSERT INTO privacy_accesses(account, {_ACCESS}) VALUES(:account, :id, :purpose, :conversation, :why, :case,"
        " :by, :at, '', :since, :until, NULL, 0)",
        account=c.account,
        **values,
    )


def update(c: Unit, access: str, columns: Mapping[str, Any]) -> None:
    """Set some columns."""
    said = ", ".join(f"{name} = :{name}" for name in columns)
    c.run(f"UPDATE privacy_accesses SET {said} WHERE account = :account AND id = :id", account=c.account, id=access,
          **columns)  # fmt: skip


def instructed(c: Unit, number: int, instruction: str, by: str, at: int) -> None:
    """The account's data were worked on by an instruction."""
    c.run(
        "INSERT INTO privacy_instructions(account, number, instruction, by_whom, at)"
        " VALUES(:account, :number, :instruction, :by, :at)",
        account=c.account,
        number=number,
        instruction=instruction,
        by=by,
        at=at,
    )


def instructions(c: Unit, before: int, most: int) -> list[Row]:
    """By what the account's data were worked on, the newest first, below an entry's number."""
    return c.all(
        "SELECT number, instruction, by_whom, at FROM privacy_instructions WHERE account = :account"
        " AND number < :before ORDER BY number DESC LIMIT :most",
        account=c.account,
        before=before,
        most=most,
    )


def looked(c: Unit, look: Look) -> None:
    """Somebody read."""
    c.run(
        "INSERT INTO privacy_looks(account, number, access, by_whom, at, conversation, purpose)"
        " VALUES(:account, :number, :access, :by, :at, :conversation, :purpose)",
        account=c.account,
        number=look.number,
        access=look.access,
        by=look.by,
        at=look.at,
        conversation=look.conversation,
        purpose=look.purpose,
    )
    c.run(
        "UPDATE privacy_accesses SET reads = reads + 1 WHERE account = :account AND id = :id",
        account=c.account,
        id=look.access,
    )


def looks(c: Unit, before: int, most: int) -> list[Look]:
    """What was read, the newest first, below an entry's number."""
    rows = c.all(
        "SELECT number, access, by_whom, at, conversation, purpose FROM privacy_looks WHERE account = :account"
        " AND number < :before ORDER BY number DESC LIMIT :most",
        account=c.account,
        before=before,
        most=most,
    )
    names = ("number", "access", "by_whom", "at", "conversation", "purpose")
    return [Look(*(row[name] for name in names)) for row in rows]


def _access(row: Row) -> Access:
    return Access(*(row[name] for name in _ACCESS.split(", ")))
