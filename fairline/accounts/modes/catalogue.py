"""Reads the modes there are."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from fairline.kit.errors import NotFound

FILE = Path(__file__).with_name("catalogue.toml")
# What is bought apart, and has no family of its own yet: a mode that does not name it keeps it off.
ADD_ONS = ("workforce", "quality", "contact-centre", "advanced-ai", "campaigns", "public-phone", "social")


@dataclass(frozen=True, slots=True)
class Mode:
    """One version of a mode: which features are on, on which channels anything is sent or received."""

    name: str
    version: int
    title: Mapping[str, str]
    clauses: tuple[str, ...]
    channels: frozenset[str]
    features: frozenset[str]
    impersonal: bool = False
    registered_only: bool = False
    outsiders_per_cent: int | None = None


@cache
def modes() -> Mapping[tuple[str, int], Mode]:
    """Every mode, by name and version."""
    told = tomllib.loads(FILE.read_text("utf-8"))
    return {
        (name, int(version)): _mode(name, int(version), held)
        for name, versions in told.items()
        for version, held in versions.items()
    }


def mode(name: str, version: int | None = None) -> Mode:
    """A mode, its newest version where none is named. Raises NotFound."""
    known = [held for (other, number), held in modes().items() if other == name and version in (None, number)]
    if not known:
        raise NotFound(what=name)
    return max(known, key=lambda held: held.version)


def _mode(name: str, version: int, held: Mapping[str, Any]) -> Mode:
    return Mode(
        name,
        version,
        held["title"],
        tuple(held["clauses"]),
        frozenset(held["channels"]),
        frozenset(held["features"]),
        held.get("impersonal", False),
        held.get("registered_only", False),
        held.get("outsiders_per_cent"),
    )
