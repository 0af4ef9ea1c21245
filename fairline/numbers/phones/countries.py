"""Tells what a country asks before one of its numbers may be used, from countries.toml; pure."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from fairline.numbers.phones.model import PhoneKind

FILE = Path(__file__).with_name("countries.toml")
ELSE = "else"


def asked_of(country: str, kind: PhoneKind) -> Sequence[str] | None:
    """What must be shown for a number of a kind: nothing, these, or None where there are no such numbers."""
    held = _held()
    said = held.get(country, {}).get(kind, held[ELSE][kind])
    return None if said == "no" else tuple(said)


def terms_of(country: str) -> str:
    """The version of the additional terms of a country; empty where it has none."""
    return str(_held().get(country, {}).get("terms", ""))


def is_designated(country: str) -> bool:
    """Whether its numbers come from a carrier directly: for its own use alone, never to be passed on."""
    return bool(_held().get(country, {}).get("designated"))


def note_of(country: str) -> str:
    """The key of words that are shown beside a country, empty where there are none."""
    return str(_held().get(country, {}).get("note", ""))


def cite_of(country: str) -> str:
    """Where it stands."""
    held = _held()
    return str(held.get(country, held[ELSE])["cite"])


def known() -> Sequence[str]:
    """The countries that have lines of their own."""
    return sorted(name for name in _held() if name != ELSE)


@cache
def _held() -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads(FILE.read_text("utf-8"))
