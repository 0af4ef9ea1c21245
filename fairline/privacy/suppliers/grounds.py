"""On which ground data may go from one country to another, by a table that is kept up with the law."""

import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path

from fairline.kit.clock import Millis, from_millis

DATA = Path(__file__).with_name("grounds.toml")
EEA = "EEA"


@dataclass(frozen=True, slots=True)
class Ground:
    """A ground of transfer. `ended`: not good since that day, whatever a contract says."""

    id: str
    sources: frozenset[str]
    law: str
    to: frozenset[str] = frozenset()
    needs_document: bool = False
    needs_certificate: bool = False
    ended: date | None = None
    verified: bool = False

    def is_over(self, at: Millis) -> bool:
        """Whether it holds no more at an instant."""
        return self.ended is not None and from_millis(at).date() >= self.ended

    def covers(self, source: str, to: str) -> bool:
        """Whether it may carry data from one country to another."""
        return source in self.sources and (not self.to or to in self.to)


@cache
def grounds() -> dict[str, Ground]:
    """Every ground, by its id."""
    held = tomllib.loads(DATA.read_text("utf-8"))
    areas = {name: tuple(countries) for name, countries in held["areas"].items()}

    def spread(places: list[str]) -> frozenset[str]:
        return frozenset(each for place in places for each in areas.get(place, (place,)))

    return {each["id"]: _ground(each, spread(each["sources"]), spread(each.get("to", []))) for each in held["ground"]}


@cache
def eea() -> frozenset[str]:
    """The countries of the European Economic Area."""
    return frozenset(tomllib.loads(DATA.read_text("utf-8"))["areas"][EEA])


def is_home(source: str, to: str) -> bool:
    """Whether data stay under one law: the same country, or both in the European Economic Area."""
    return source == to or (source in eea() and to in eea())


def by_itself(source: str, to: str, at: Millis) -> Ground | None:
    """The ground on which data may go there without anybody's signature."""
    free = (each for each in grounds().values() if each.to and not each.needs_certificate and not each.is_over(at))
    return next((each for each in free if each.covers(source, to)), None)


def is_known(source: str) -> bool:
    """Whether the table tells anything of data that come from a country."""
    return any(source in each.sources for each in grounds().values())


def _ground(held: dict[str, object], sources: frozenset[str], to: frozenset[str]) -> Ground:
    ended = held.get("ended")
    day = datetime.fromisoformat(str(ended)).date() if ended else None
    return Ground(
        id=str(held["id"]), sources=sources, law=str(held["law"]), to=to,
        needs_document=bool(held.get("needs_document")), needs_certificate=bool(held.get("needs_certificate")),
        ended=day, verified=bool(held.get("verified")),
    )  # fmt: skip
