"""Tells whether what somebody keyed is a number for help where they are: pure, exact, and before any other rule."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers

from fairline.gate.sos.table import EMERGENCY, EVERYWHERE, Country, Kind, table

SEPARATORS = str.maketrans("", "", " \t-.()/\u00a0\u2011\u202f")
SERVICE = "urn:service:sos"  # RFC 5031: what a phone asks for that recognised the number itself
# RFC 5031 section 4.2; the country's general number where it has none of its own for that.
SERVICES: dict[str, Kind] = {
    "": "general",
    "police": "police",
    "fire": "fire",
    "ambulance": "medical",
    "marine": "rescue",
    "mountain": "rescue",
}


@dataclass(frozen=True, slots=True)
class Sos:
    """A number for help: what is to be dialled there, its kind, the country whose number it is (empty where nobody
    knows where whoever keyed it is), and the number to be told people.
    """

    number: str
    kind: Kind
    country: str
    tell: str

    @property
    def is_emergency(self) -> bool:
        """Whether the emergency rules carry it: not a number that can wait, and not one for tests."""
        return self.kind in EMERGENCY


@lru_cache(maxsize=2048)
def emergency(keyed: str, country: str = "", outside: tuple[str, ...] = ()) -> Sos | None:
    """The number for help that was keyed in a country (ISO 3166-1), None for any other number.

    `outside` are the digits that get an outside line at the site; with and without them a number counts, so that
    nobody has to remember them in need. Where the country is not known, a number for help of any country counts.
    """
    said = keyed.strip().lower()
    where = _where(country)
    if said.startswith(SERVICE):
        return _service(said.removeprefix(SERVICE).lstrip("."), country, where)
    for number in _written(_digits(said), country, outside):
        found = _one(number, where)
        if found is not None:
            return found
    return None


def _where(country: str) -> tuple[Country, ...]:
    held = table().countries
    code = country.upper()
    return (held[code],) if code in held else tuple(held.values())


def _one(number: str, where: Sequence[Country]) -> Sos | None:
    known = [each for each in where if number in each.numbers]
    alone = where[0] if len(where) == 1 else None
    if known:
        kinds = [each.numbers[number] for each in known]
        kind = next((one for one in kinds if one in EMERGENCY), kinds[0])
        return Sos(number, kind, alone.code if alone else "", alone.general if alone else number)
    if number in EVERYWHERE:
        return Sos(alone.general if alone else number, "general", alone.code if alone else "", _general(alone, number))
    return None


def _general(alone: Country | None, number: str) -> str:
    return alone.general if alone else number


def _service(named: str, country: str, where: Sequence[Country]) -> Sos:
    kind = SERVICES.get(named.partition(".")[0], "general")
    alone = where[0] if len(where) == 1 else None
    if alone is None:
        return Sos(EVERYWHERE[0], kind, "", EVERYWHERE[0])
    number = next((one for one, of in alone.numbers.items() if of == kind), alone.general)
    return Sos(number, kind, alone.code, alone.general)


def _digits(said: str) -> str:
    """Digits, with a plus before them where one was keyed; empty for anything else."""
    for scheme in ("tel:", "sips:", "sip:"):
        said = said.removeprefix(scheme)
    bare = said.partition("@")[0].partition(";")[0].translate(SEPARATORS)
    rest = bare.removeprefix("+")
    return bare if rest.isascii() and rest.isdigit() else ""


def _written(digits: str, country: str, outside: Iterable[str]) -> Iterator[str]:
    """Every way a number may be meant: as keyed, after the digits for an outside line, after its country's code."""
    if not digits:
        return
    yield digits.removeprefix("+")
    for prefix in outside:
        if prefix and digits.startswith(prefix):
            yield digits.removeprefix(prefix)
    for plus in ("+", "00", "011"):
        if digits.startswith(plus):
            yield from _abroad(digits.removeprefix(plus), country)


def _abroad(digits: str, country: str) -> Iterator[str]:
    """What stands after the code of one's own country; after any, what means help everywhere."""
    own = str(phonenumbers.country_code_for_region(country.upper()) or "") if country else ""
    if own and digits.startswith(own):
        yield digits.removeprefix(own)
    for length in (1, 2, 3):
        if digits[length:] in EVERYWHERE and int(digits[:length]) in phonenumbers.COUNTRY_CODE_TO_REGION_CODE:
            yield digits[length:]
