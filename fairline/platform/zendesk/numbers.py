"""The whole numbers by which programs know our things, and back: one each, for ever, below what JavaScript holds."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.platform.zendesk import store
from fairline.platform.zendesk.events import NumberKept, OutsideIdKept

FIRST = 5_000_000_000_000_000  # plus the number of the entry that made the thing; numbers kept from elsewhere lie below
DERIVED = 4_000_000_000_000_000  # up to FIRST: of things that no entry made, or that are two things together
GREATEST = 2**53 - 1
HOUSE = -1  # who wrote what the house itself wrote


def number(said: Any) -> int:
    """A number as a client says it, as a number or in letters; 0 for what can be none."""
    if isinstance(said, bool):
        return 0
    if isinstance(said, str):
        said = said.strip()
        if len(said) > 16 or not said.isascii() or not said.isdecimal():
            return 0
        said = int(said)
    return said if isinstance(said, int) and 0 < said <= GREATEST else 0


def numbers(said: str | None) -> list[int]:
    """Numbers parted by commas; what is none is left out."""
    return [each for part in (said or "").split(",") if (each := number(part))]


def of(c: Unit, kind: str, things: Iterable[str]) -> dict[str, int]:
    """The numbers of some things; what has none yet is given one that follows from its id."""
    wanted = [each for each in dict.fromkeys(things) if each]
    known = store.numbers(c, kind, wanted) if wanted else {}
    return {each: known[each]["number"] if each in known else derived(kind, each) for each in wanted}


def one(c: Unit, kind: str, thing: str) -> int:
    """The number of one thing."""
    return of(c, kind, [thing])[thing]


def things(c: Unit, kind: str, said: Iterable[Any]) -> Mapping[int, str]:
    """Things of a kind by their numbers; a number that names none is left out."""
    wanted = [each for each in map(number, said) if each]
    return store.things(c, kind, wanted) if wanted else {}


def thing(c: Unit, kind: str, said: Any) -> str:
    """The thing a number names. Raises NotFound."""
    found = things(c, kind, [said])
    if not found:
        raise NotFound(what=str(said))
    return next(iter(found.values()))


def derived(*parts: str) -> int:
    """A number for what no entry made: it follows from what it is."""
    digest = hashlib.sha256("\n".join(parts).encode()).digest()
    return DERIVED + int.from_bytes(digest[:7], "big") % (FIRST - DERIVED)


def keep(c: Unit, actor: Actor, kind: str, thing: str, wanted: int) -> None:
    """Have a thing go by a number it had elsewhere, unless another of its kind has it already."""
    if number(wanted) and not things(c, kind, [wanted]):
        append(c, actor, NumberKept(thing=thing, kind=kind, number=wanted))


def call(c: Unit, actor: Actor, kind: str, thing: str, outside: str, person: str) -> None:
    """Have a thing be called so by others; what is so already writes nothing."""
    tidy = outside.replace("\0", "").strip()[:255]
    if store.outside(c, kind, [thing]).get(thing, "") != tidy:
        append(c, actor, OutsideIdKept(thing=thing, kind=kind, person=person, outside=tidy))
