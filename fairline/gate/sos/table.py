"""The table of emergency numbers by country: each number's kind, whose rule it is, and when we read it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

FILE = Path(__file__).with_name("countries.toml")

Kind = Literal["general", "police", "fire", "medical", "rescue", "crisis", "non_urgent", "test"]
KINDS: tuple[Kind, ...] = get_args(Kind)
EMERGENCY = frozenset({"general", "police", "fire", "medical", "rescue", "crisis"})  # routed by the emergency rules
EVERYWHERE = ("112", "911")  # keyed by people from anywhere: they mean help wherever they are


class BadTable(Exception):
    """The table says what it may not; every fault is named."""


@dataclass(frozen=True, slots=True)
class Country:
    """One country's numbers by kind, whose rule they are, the day we read it (ISO date), and whether we verified it.

    `calls` and `texts`: whether emergency calls and texts exist on this platform there, `address` whether a registered
    address is needed for one. `general` is the number told where another was keyed.
    """

    code: str
    numbers: Mapping[str, Kind]
    general: str
    law: str
    checked: str
    verified: bool
    calls: bool
    texts: bool
    address: bool


@dataclass(frozen=True, slots=True)
class Table:
    """All countries, and the version of the table."""

    version: str
    countries: Mapping[str, Country]


@cache
def table() -> Table:
    """The table as its file has it. Raises BadTable."""
    return read(tomllib.loads(FILE.read_text("utf-8")))


def read(said: Mapping[str, Any]) -> Table:
    """A table from what a file says. Raises BadTable."""
    usual: Mapping[str, Any] = said.get("usual", {})
    found = {code: _country(code, {**usual, **row}) for code, row in said.get("countries", {}).items()}
    faults = [fault for each in found.values() for fault in _faults(each)]
    if faults or not said.get("version"):
        raise BadTable("; ".join(faults) or "no version")
    return Table(str(said["version"]), found)


def _country(code: str, row: Mapping[str, Any]) -> Country:
    numbers = {str(number): kind for kind in KINDS for number in row.get(kind, ())}
    return Country(
        code,
        numbers,
        str(next(iter(row.get("general", ())), "")),
        str(row.get("law", "")),
        str(row.get("checked", "")),
        bool(row.get("verified", True)),
        bool(row.get("calls", False)),
        bool(row.get("texts", False)),
        bool(row.get("address", False)),
    )


def _faults(each: Country) -> list[str]:
    wrong = []
    if not each.general:
        wrong.append(f"{each.code}: no general number")
    if not each.law or not each.checked:
        wrong.append(f"{each.code}: no law, or no date")
    wrong += [f"{each.code}: {number!r} is no short number" for number in each.numbers if not is_short(number)]
    return wrong


def is_short(number: str) -> bool:
    """Whether something is written as a short number: two to six digits."""
    return number.isascii() and number.isdigit() and 2 <= len(number) <= 6
