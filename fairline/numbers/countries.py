"""Tells what the networks of a country ask of a text sender, from countries.toml; pure."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from fairline.numbers.text_model import EVERYWHERE, TextSender

FILE = Path(__file__).with_name("countries.toml")
ELSE = "else"
NORTH_AMERICA = frozenset({"US", "CA"})


def asked_of(kind: str, country: str) -> Sequence[str] | None:
    """What must be shown before a sender of a kind may text a country: nothing, these, or None where it never may."""
    held = _held()
    said = held.get(country, {}).get(kind, held[ELSE][kind])
    if said == "no":
        return None
    return () if said == "open" else tuple(said)


def reaches(sender: TextSender, country: str) -> bool:
    """Whether a sender may text a country at all: its kind may, it is among those it has, and what that country asks
    of its kind was shown for it.
    """
    needed = asked_of(sender.kind, country)
    if needed is None or not _among(sender, country):
        return False
    return all(sender.reference.get(name) for name in needed)


def missing(sender: TextSender) -> tuple[str, ...]:
    """What its own country asks for its registration and nobody answered yet. Raises ValueError where it never may."""
    needed = asked_of(sender.kind, sender.country)
    if needed is None:
        raise ValueError(sender.country)
    return tuple(name for name in needed if not sender.reference.get(name))


def _among(sender: TextSender, country: str) -> bool:
    if country == sender.country or EVERYWHERE in sender.countries or country in sender.countries:
        return True
    # One numbering plan, and one set of networks that carry it.
    return sender.kind == "toll_free" and {country, sender.country} <= NORTH_AMERICA


@cache
def _held() -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads(FILE.read_text("utf-8"))
