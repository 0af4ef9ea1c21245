"""Reads a pack's file, and says everything that is wrong with it."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from fairline.gate.packs.figures import CLASSES, DAYS, MIDNIGHT, Cite, Figure, is_value, stricter

SPAN = re.compile(r"(\d\d):(\d\d)-(\d\d):(\d\d)")
CLOSED = "closed"


class BadPack(Exception):
    """A file says what no pack may say; every fault is named."""


@dataclass(frozen=True, slots=True)
class Page:
    """One file: a place, its version (ISO date), the wider place it lies in, the places it serves, its own figures."""

    place: str
    version: str
    within: str
    serves: tuple[str, ...]
    figures: Mapping[str, Figure]


def read(path: Path) -> Page:
    """A pack's file. Raises BadPack."""
    return written(tomllib.loads(path.read_text("utf-8")))


def written(said: Mapping[str, Any]) -> Page:
    """A page from what a file says. Raises BadPack."""
    place = str(said.get("place", ""))
    faults: list[str] = []
    version = _date(said.get("version"), faults, "version")
    figures: dict[str, Figure] = {}
    for number, rule in enumerate(said.get("rule", ()), 1):
        where = f"{place} rule {number}"
        law, checked = str(rule.get("law", "")), _date(rule.get("checked"), faults, where)
        if not law:
            faults.append(f"{where}: no law")
        cite = Cite(place, law, checked, bool(rule.get("verified", True)))
        for name, value in _values(rule.get("sets", {})):
            if not is_value(name, value):
                faults.append(f"{where}: {name} cannot be {value!r}")
                continue
            figure = Figure(value, (cite,))
            figures[name] = stricter(name, figures[name], figure) if name in figures else figure
    if not place or not figures:
        faults.append(f"{place or '?'}: no place, or no figures")
    if faults:
        raise BadPack("; ".join(faults))
    return Page(place, version, str(said.get("within", "")), tuple(said.get("serves", ())), figures)


def _values(sets: Mapping[str, Any]) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for name, value in sets.items():
        if name.startswith("hours."):
            found += _hours(name, value)
        else:
            found.append((name, tuple(sorted(value)) if isinstance(value, list) else value))
    return found


def _hours(name: str, value: Any) -> list[tuple[str, Any]]:
    """`hours.marketing = "08:00-21:00"` is for every day, `hours.marketing.sunday = "closed"` for one kind."""
    _, of, *days = name.split(".")
    span = SPAN.fullmatch(str(value))
    if (span is None and value != CLOSED) or of not in CLASSES:
        return [(name, value)]
    begins, ends = (MIDNIGHT, 0) if span is None else (_minutes(span, 1), _minutes(span, 3))
    return [
        (f"hours.{of}.{day}.{end}", minutes)
        for day in days or DAYS
        for end, minutes in (("begins", begins), ("ends", ends))
    ]


def _minutes(span: re.Match[str], group: int) -> int:
    return int(span[group]) * 60 + int(span[group + 1])


def _date(said: Any, faults: list[str], where: str) -> str:
    try:
        return date.fromisoformat(str(said)).isoformat()
    except ValueError:
        faults.append(f"{where}: {said!r} is no date")
        return ""
