"""Lists of known unlawful material, and what of it lies apart for an authority."""

from typing import Any

from fairline.cases.events import MaterialKept
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_COLUMNS = (
    "id, case_id, house, file, by, conversation, list, sha256, digest, size, type, name, came, at, opened, destroyed"
)


def grow(c: Unit, told: Any, at: Millis) -> None:
    """Write a list, or that it grew."""
    c.run(
        "INSERT INTO cases_hash_lists(account, id, name, source, kind, count, at)"
        " VALUES(:account, :id, :name, :source, :kind, :count, :at) ON CONFLICT(account, id) DO UPDATE SET"
        " count = cases_hash_lists.count + excluded.count, at = excluded.at",
        account=c.account,
        id=told.list,
        name=told.name,
        source=told.source,
        kind=told.kind,
        count=told.count,
        at=at,
    )


def drop(c: Unit, list: str) -> None:
    """A list is gone."""
    c.run("DELETE FROM cases_hash_lists WHERE account = :account AND id = :list", account=c.account, list=list)


def lists(c: Unit) -> list[Row]:
    """Every list, oldest first."""
    return c.all(
        "SELECT id, name, source, kind, count, at FROM cases_hash_lists WHERE account = :account ORDER BY id",
        account=c.account,
    )


def keep(c: Unit, told: MaterialKept, at: Millis) -> None:
    """Write down what lies apart."""
    c.run(
        f"INSERT INTO cases_material(account, {_COLUMNS}) VALUES(:account, :id, :case, :house, :file, :by,"
        " :conversation, :list, :sha256, :md5, :size, :type, :name, :came, :at, 0, NULL)",
        account=c.account,
        id=told.material,
        case=told.case,
        house=told.house,
        file=told.file,
        by=told.by,
        conversation=told.conversation,
        list=told.list,
        sha256=told.sha256,
        md5=told.md5,
        size=told.size,
        type=told.type,
        name=told.name,
        came=told.came,
        at=at,
    )


def of_file(c: Unit, house: str, file: str) -> Row | None:
    """What lies apart of a file of an account."""
    return c.one(
        f"SELECT {_COLUMNS} FROM cases_material WHERE account = :account AND house = :house AND file = :file",
        account=c.account,
        house=house,
        file=file,
    )


def of_case(c: Unit, case: str) -> list[Row]:
    """What lies apart in a case, oldest first."""
    return c.all(
        f"SELECT {_COLUMNS} FROM cases_material WHERE account = :account AND case_id = :case ORDER BY at, id",
        account=c.account,
        case=case,
    )


def opened(c: Unit, id: str) -> None:
    """It was opened once more."""
    c.run(
        "UPDATE cases_material SET opened = opened + 1 WHERE account = :account AND id = :id", account=c.account, id=id
    )


def destroyed(c: Unit, id: str, at: Millis) -> None:
    """It is gone."""
    c.run(
        "UPDATE cases_material SET destroyed = :at WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        at=at,
    )
