"""The catalogue of what is stored: the class of every column, and to which processing every table belongs."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
CLASSES = ("none", "pseudonymous", "personal", "sensitive")


@dataclass(frozen=True, slots=True)
class Group:
    """One processing: its tables, whose it is, whom it is about, what for, on which ground, how long it is kept."""

    name: str
    role: str
    subjects: tuple[str, ...]
    purposes: tuple[str, ...]
    ground: str
    kept: str
    tables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Purpose:
    """What data may be used for; `kept` in days, None where rules of keeping or the account decide."""

    name: str
    role: str
    ground: str
    needs_consent: bool
    kept: int | None = None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything that is described."""

    groups: Mapping[str, Group]
    of_table: Mapping[str, Group]
    words: Mapping[str, str]  # the name of a column -> its class
    sensitive: Mapping[str, tuple[str, ...]]
    sealed: frozenset[str]
    across: Mapping[str, str]  # tables of contacts' that work across accounts may ask, and why

    def class_of(self, table: str, column: str) -> str | None:
        """The class of a column; None where nobody described it."""
        if column in self.sensitive.get(table, ()):
            return "sensitive"
        return self.words.get(column)


@cache
def catalogue() -> Catalogue:
    """The catalogue."""
    held = _read("catalogue.toml")
    groups = {name: _group(name, told) for name, told in held["group"].items()}
    of_table = {table: group for group in groups.values() for table in group.tables}
    words = {word: name for name in CLASSES[:3] for word in held["words"][name]}
    sensitive = {table: tuple(columns) for table, columns in held["sensitive"].items()}
    return Catalogue(groups, of_table, words, sensitive, frozenset(held["words"]["sealed"]), held["across"])


@cache
def contents() -> frozenset[str]:
    """The tables with data of accounts' contacts: closed to work that names no account or follows no instruction."""
    known = catalogue()
    held = {
        table for group in known.groups.values() for table in group.tables
        if group.role == "processor" and not {"contacts", "visitors"}.isdisjoint(group.subjects)
    }  # fmt: skip
    return frozenset(held - set(known.across))


@cache
def purposes() -> Mapping[str, Purpose]:
    """Every purpose there is."""
    return {name: Purpose(name, **told) for name, told in _read("purposes.toml").items()}


def undescribed(tables: Mapping[str, list[str]]) -> list[str]:
    """The tables and columns (of text and bytes) that the catalogue does not describe."""
    known = catalogue()
    missing = [table for table in tables if table not in known.of_table]
    return missing + [
        f"{table}.{column}" for table, columns in tables.items() for column in columns
        if known.class_of(table, column) is None
    ]  # fmt: skip


def _group(name: str, told: Mapping[str, Any]) -> Group:
    return Group(
        name, told["role"], tuple(told["subjects"]), tuple(told["purposes"]), told["ground"], told["kept"],
        tuple(told["tables"]),
    )  # fmt: skip


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((HERE / name).read_text("utf-8"))
