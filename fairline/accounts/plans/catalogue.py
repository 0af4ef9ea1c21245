"""Reads the plans there are."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from fairline.accounts.plans.model import Plan
from fairline.kit.errors import NotFound

FILE = Path(__file__).with_name("catalogue.toml")
DEFAULT = "open"


@cache
def plans() -> Mapping[tuple[str, int], Plan]:
    """Every plan, by name and version."""
    told = tomllib.loads(FILE.read_text("utf-8"))
    return {
        (name, int(version)): _plan(name, int(version), held)
        for name, versions in told.items()
        for version, held in versions.items()
    }


def plan(name: str, version: int | None = None) -> Plan:
    """A plan, its newest version where none is named. Raises NotFound."""
    known = [held for (other, number), held in plans().items() if other == name and version in (None, number)]
    if not known:
        raise NotFound(what=f"{name}.{version}" if version else name)
    return max(known, key=lambda held: held.version)


def _plan(name: str, version: int, held: Mapping[str, Any]) -> Plan:
    return Plan(
        name,
        version,
        held["title"],
        held.get("free", False),
        _set(held.get("channels")),
        _set(held.get("countries")),
        held.get("named_seats", False),
        held.get("seats", {}),
        {kind: (base, each) for kind, (base, each) in held.get("storage", {}).items()},
        held.get("idle_days"),
    )


def _set(listed: list[str] | None) -> frozenset[str] | None:
    return None if listed is None else frozenset(listed)
