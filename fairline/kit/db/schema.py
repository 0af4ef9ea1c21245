"""Every module's tables, declared once for both engines; instants are milliseconds, truths are 0 or 1, JSON is text."""

import importlib
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, MetaData, Text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

METADATA = MetaData()
PACKAGE = Path(__file__).resolve().parents[2]


def text(name: str, *, key: bool = False, needed: bool = True) -> "Column[str]":
    """A text column."""
    return Column(name, Text, primary_key=key, nullable=not needed)


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
    for name in ("kit.work", "web.idempotency"):
        importlib.import_module(f"fairline.{name}")
    for path in sorted(PACKAGE.rglob("tables.py")):
        importlib.import_module("fairline." + ".".join(path.relative_to(PACKAGE).with_suffix("").parts))


def statements(engine: str) -> Sequence[str]:
    """The statements that make every table, for tests and for new databases."""
    dialect = sqlite.dialect() if engine == "sqlite" else postgresql.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy's own
    made: list[str] = []
    for table in METADATA.sorted_tables:
        made.append(str(CreateTable(table).compile(dialect=dialect)))
        made += [str(CreateIndex(index).compile(dialect=dialect)) for index in sorted(table.indexes, key=_name)]
    return made


def walled() -> Sequence[str]:
    """The tables that belong to accounts."""
    return [table.name for table in METADATA.sorted_tables if "account" in table.columns]


def _name(index: object) -> str:
    return str(getattr(index, "name", ""))
