"""Reads and writes companies and the fields an account keeps."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from fairline.crm.model import Field, Named
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_COMPANY = "id, person, name, domain, created"


def one(c: Unit, company: str) -> Row | None:
    """One company's row."""
    return c.one(
        f"SELECT {_COMPANY} FROM crm_companies WHERE account = :account AND id = :id", account=c.account, id=company
    )


def newest(c: Unit, before: str, most: int) -> list[Row]:
    """Companies, newest first, below an id."""
    return c.all(
        f"SELECT {_COMPANY} FROM crm_companies WHERE account = :account AND id < :before ORDER BY id DESC LIMIT :most",
        account=c.account,
        before=before,
        most=most,
    )


def named(c: Unit, companies: Iterable[str]) -> Mapping[str, Named]:
    """The names of some companies."""
    rows = c.all(
        "SELECT id, name FROM crm_companies WHERE account = :account AND id IN (:ids)",
        account=c.account,
        ids=list(companies),
    )
    return {row["id"]: Named(row["id"], row["name"]) for row in rows}


def by_domain(c: Unit, domains: Iterable[str]) -> Mapping[str, Named]:
    """The company of each domain, the oldest where there are two."""
    rows = c.all(
        "SELECT id, name, domain FROM crm_companies WHERE account = :account AND domain IN (:domains) ORDER BY id DESC",
        account=c.account,
        domains=list(domains),
    )
    return {row["domain"]: Named(row["id"], row["name"]) for row in rows}


def called(c: Unit, name: str, *, begins: bool) -> list[str]:
    """Companies by name, or by how it begins; a hundred at most."""
    like = name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + ("%" if begins else "")
    rows = c.all(
        "SELECT id FROM crm_companies WHERE account = :account AND lower(name) LIKE lower(:like) ESCAPE '\\'"
        " ORDER BY id LIMIT 100",
        account=c.account,
        like=like,
    )
    return [row["id"] for row in rows]


def insert(c: Unit, company: str, person: str, name: str, domain: str, created: Millis) -> None:
    """A new company."""
    c.run(
        "INSERT INTO crm_companies(account, id, person, name, domain, created)"
        " VALUES(:account, :id, :person, :name, :domain, :created)",
        account=c.account,
        id=company,
        person=person,
        name=name,
        domain=domain,
        created=created,
    )


def update(c: Unit, company: str, columns: Mapping[str, Any]) -> None:
    """Set some columns of a company."""
    if columns:
        said = ", ".join(f"{name} = :{name}" for name in columns)
        c.run(
            f"UPDATE crm_companies SET {said} WHERE account = :account AND id = :id",
            account=c.account,
            id=company,
            **columns,
        )


def delete(c: Unit, company: str) -> None:
    """Forget a company."""
    c.run("DELETE FROM crm_companies WHERE account = :account AND id = :id", account=c.account, id=company)


# ---- fields


def fields(c: Unit, on: str | None = None) -> list[Field]:
    """The account's fields, of contacts or of companies or all, in the order they were added."""
    only = "" if on is None else " AND on_what = :on"
    values = {} if on is None else {"on": on}
    rows = c.all(
        f"SELECT id, on_what, name, label, kind, choices, category FROM crm_fields"
        f" WHERE account = :account{only} ORDER BY id",
        account=c.account,
        **values,
    )
    return [
        Field(
            row["id"],
            row["on_what"],
            row["name"],
            row["label"],
            row["kind"],
            tuple(json.loads(row["choices"])),
            row["category"],
        )
        for row in rows
    ]


def insert_field(c: Unit, field: Field) -> None:
    """A new field."""
    c.run(
        "INSERT INTO crm_fields(account, id, on_what, name, label, kind, choices, category)"
        " VALUES(:account, :id, :on_what, :name, :label, :kind, :choices, :category)",
        account=c.account,
        id=field.id,
        on_what=field.on,
        name=field.name,
        label=field.label,
        kind=field.kind,
        choices=json.dumps(field.choices, ensure_ascii=False),
        category=field.category,
    )


def delete_field(c: Unit, field: str) -> None:
    """Forget a field."""
    c.run("DELETE FROM crm_fields WHERE account = :account AND id = :id", account=c.account, id=field)
