"""Writes and reads what an account arranges: statuses of its own, forms, settings."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from fairline.kit.db import Row, Unit


@dataclass(frozen=True, slots=True)
class Custom:
    """A word of the account's own for a status."""

    id: str
    status: str
    name_en: str
    name_fr: str
    removed: bool = False

    def name(self, language: str) -> str:
        """What it is called."""
        return self.name_fr if language == "fr" else self.name_en


@dataclass(frozen=True, slots=True)
class Form:
    """Which fields are asked, each with the conditions in words of its JSON; `brand` is empty for all brands."""

    id: str
    name: str
    fields: tuple[Mapping[str, Any], ...]
    brand: str
    removed: bool = False


def put_status(c: Unit, made: Custom) -> None:
    """A status as it is from now on."""
    c.run(
        "INSERT INTO conversation_statuses(account, id, status, name_en, name_fr, removed)"
        " VALUES(:account, :id, :status, :name_en, :name_fr, 0) ON CONFLICT(account, id) DO UPDATE SET"
        " status = excluded.status, name_en = excluded.name_en, name_fr = excluded.name_fr",
        account=c.account,
        id=made.id,
        status=made.status,
        name_en=made.name_en,
        name_fr=made.name_fr,
    )


def remove_status(c: Unit, id: str) -> None:
    """It is no longer offered."""
    c.run(
        "UPDATE conversation_statuses SET removed = 1 WHERE account = :account AND id = :id", account=c.account, id=id
    )


def statuses(c: Unit) -> list[Custom]:
    """All of them, also those no longer offered."""
    rows = c.all(
        "SELECT id, status, name_en, name_fr, removed FROM conversation_statuses WHERE account = :account ORDER BY id",
        account=c.account,
    )
    return [_custom(row) for row in rows]


def some_statuses(c: Unit, ids: Iterable[str]) -> dict[str, Custom]:
    """Some of them by id."""
    rows = c.all(
        "SELECT id, status, name_en, name_fr, removed FROM conversation_statuses WHERE account = :account"
        " AND id IN (:ids)",
        account=c.account,
        ids=list(ids),
    )
    return {row["id"]: _custom(row) for row in rows}


def put_form(c: Unit, id: str, name: str, fields: str, brand: str) -> None:
    """A form as it is from now on."""
    c.run(
        "INSERT INTO conversation_forms(account, id, name, fields, brand, removed)"
        " VALUES(:account, :id, :name, :fields, :brand, 0) ON CONFLICT(account, id) DO UPDATE SET"
        " name = excluded.name, fields = excluded.fields, brand = excluded.brand",
        account=c.account,
        id=id,
        name=name,
        fields=fields,
        brand=brand,
    )


def remove_form(c: Unit, id: str) -> None:
    """It is no longer offered."""
    c.run("UPDATE conversation_forms SET removed = 1 WHERE account = :account AND id = :id", account=c.account, id=id)


def forms(c: Unit) -> list[Form]:
    """All of them, also those no longer offered."""
    rows = c.all(
        "SELECT id, name, fields, brand, removed FROM conversation_forms WHERE account = :account ORDER BY id",
        account=c.account,
    )
    return [_form(row) for row in rows]


def form(c: Unit, id: str) -> Form | None:
    """One of them."""
    row = c.one(
        "SELECT id, name, fields, brand, removed FROM conversation_forms WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
    )
    return _form(row) if row else None


def put_settings(c: Unit, value: Mapping[str, Any]) -> None:
    """The settings from now on."""
    c.run(
        "INSERT INTO conversation_settings(account, value) VALUES(:account, :value)"
        " ON CONFLICT(account) DO UPDATE SET value = excluded.value",
        account=c.account,
        value=json.dumps(value, sort_keys=True),
    )


def settings(c: Unit) -> dict[str, Any] | None:
    """The settings, None where nobody changed any."""
    row = c.one("SELECT value FROM conversation_settings WHERE account = :account", account=c.account)
    held: dict[str, Any] | None = json.loads(row["value"]) if row else None
    return held


def _custom(row: Row) -> Custom:
    return Custom(row["id"], row["status"], row["name_en"], row["name_fr"], bool(row["removed"]))


def _form(row: Row) -> Form:
    return Form(row["id"], row["name"], tuple(json.loads(row["fields"])), row["brand"], bool(row["removed"]))
