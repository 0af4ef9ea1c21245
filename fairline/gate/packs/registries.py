"""Which registries there are of people who want no advertising by telephone, and which the law of a place asks."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import msgspec

from fairline.gate.packs.pack import Pack
from fairline.gate.packs.shelf import known, pack

FILE = Path(__file__).with_name("registries.toml")


@dataclass(frozen=True, slots=True)
class Register:
    """A registry: its name, the place it is of, that country's calling code, and how many digits a number there has
    without it (from, to). `areas` is how many of those are its area; `changed` says that it tells which numbers changed
    hands, and not who wants no calls. `label` by language.
    """

    name: str
    place: str
    code: str
    digits: tuple[int, int]
    areas: int
    changed: bool
    law: str
    label: Mapping[str, str]


class _Entry(msgspec.Struct, frozen=True):
    """One registry as the file has it."""

    place: str
    code: str
    digits: tuple[int, int]
    areas: int
    law: str
    en: str
    fr: str
    changed: bool = False


@cache
def registers() -> Mapping[str, Register]:
    """Every registry we can read, by its name."""
    held = tomllib.loads(FILE.read_text("utf-8"))
    return {name: _register(name, said) for name, said in held.items()}


@cache
def registry_law(place: str, channel: str) -> Pack | None:
    """What the law at a number's place asks of registries before advertising on a channel; None for nothing.

    A country whose law we do not know has no registry that we could ask.
    """
    if place.partition("-")[0] not in {each.partition("-")[0] for each in known()}:
        return None
    found = pack(place)
    channels = found.words("registry.channels")
    asked = found.number("registry.needed") and (not channels or channel in channels)
    return found if asked and found.words("registry.lists") else None


def _register(name: str, said: Mapping[str, object]) -> Register:
    """Raises msgspec.ValidationError for an entry that is not whole."""
    told = msgspec.convert(said, _Entry)
    return Register(
        name, told.place, told.code, told.digits, told.areas, told.changed, told.law, {"en": told.en, "fr": told.fr}
    )
