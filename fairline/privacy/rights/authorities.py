"""Names the authority somebody may complain to, by where they are."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

DATA = Path(__file__).with_name("authorities.toml")


@dataclass(frozen=True, slots=True)
class Authority:
    """An authority by its own name, and where it is found."""

    place: str
    name: str
    url: str


def authorities(places: Sequence[str]) -> tuple[Authority, ...]:
    """The authorities of some places (ISO 3166), each once: a state's own, else its country's."""
    found = [_of(place) for place in places]
    return tuple(dict.fromkeys(each for each in found if each is not None))


def known() -> Sequence[str]:
    """The places whose authority we know."""
    return sorted(_table())


def _of(place: str) -> Authority | None:
    own = place if place in _table() else place.partition("-")[0]
    held = _table().get(own)
    return Authority(own, held["name"], held["url"]) if held else None


@cache
def _table() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(DATA.read_text("utf-8"))
