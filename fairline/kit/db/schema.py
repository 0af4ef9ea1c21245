"""Every module's tables, declared once for both engines; instants are milliseconds, truths are 0 or 1, JSON is text."""

import importlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlalchemy import BigInteger, Column, Dialect, Integer, LargeBinary, MetaData, Table, Text
from sqlalchemy.schema import CreateIndex, CreateTable

from fairline.kit.db.columns import Columns

METADATA = MetaData()
PACKAGE = Path(__file__).resolve().parents[2]


ALSO: dict[str, list[str]] = {"sqlite": [], "postgres": []}  # what only one engine knows: indexes over expressions


def also(engine: str, statement: str) -> None:
    """A statement that makes what only one engine knows, run after the tables; migrations say it too."""
    ALSO[engine].append(statement)


def text(name: str, *, key: bool = False, needed: bool = True, default: str | None = None) -> "Column[str]":
    """A text column. One added to a table that has rows needs a `default` or is not `needed`."""
    return Column(name, Text, primary_key=key, nullable=not needed, server_default=default)


def whole(name: str, *, key: bool = False, needed: bool = True, default: str | None = None) -> "Column[int]":
    """A 64-bit whole number: instants in milliseconds, counts, numbers of entries."""
    return Column(name, BigInteger, primary_key=key, nullable=not needed, server_default=default, autoincrement=False)


def truth(name: str) -> "Column[int]":
    """Yes or no, kept as 1 or 0, no by default."""
    return Column(name, Integer, nullable=False, server_default="0")


def sealed(name: str, *, needed: bool = True) -> "Column[bytes]":
    """Bytes."""
    return Column(name, LargeBinary, nullable=not needed)


def load_tables() -> None:
    """Import every module's tables, so that METADATA holds the whole schema."""
    for path in sorted(PACKAGE.rglob("tables.py")):
        importlib.import_module("fairline." + ".".join(path.relative_to(PACKAGE).with_suffix("").parts))


def statements(engine: str) -> Sequence[str]:
    """The statements that make every table, for tests and for new databases."""
    if engine == "sqlite":
        from sqlalchemy.dialects import sqlite  # a process holds the words of one engine, and hardly any makes tables

        dialect: Dialect = sqlite.dialect()
    else:
        from sqlalchemy.dialects import postgresql

        dialect = postgresql.dialect()  # type: ignore[no-untyped-call]  # the same
    made: list[str] = []
    for table in METADATA.sorted_tables:
        made.append(str(CreateTable(table).compile(dialect=dialect)))
        made += [str(CreateIndex(index).compile(dialect=dialect)) for index in sorted(table.indexes, key=_name)]
    return [*made, *ALSO[engine]]


def walled() -> Sequence[str]:
    """The tables that belong to accounts."""
    return [table.name for table in METADATA.sorted_tables if "account" in table.columns]


def columns_of_tables() -> Mapping[str, Columns]:
    """Every table by its name, and what is known of its columns."""
    load_tables()
    return {table.name: _columns(table) for table in METADATA.sorted_tables}


def _columns(table: Table) -> Columns:
    keys = tuple(column.name for column in table.primary_key.columns)
    walled = "account" in table.columns
    return Columns(
        readable=tuple(column.name for column in table.columns if isinstance(column.type, Text | LargeBinary)),
        within_account=tuple(key for key in keys if key != "account") if walled and len(keys) > 1 else keys,
        is_walled=walled,
    )


def _name(index: object) -> str:
    return str(getattr(index, "name", ""))
