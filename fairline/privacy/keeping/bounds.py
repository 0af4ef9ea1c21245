"""The shortest and the longest time the law lets something be kept, where it says so."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

DATA = Path(__file__).with_name("bounds.toml")


@dataclass(frozen=True, slots=True)
class Bound:
    """For a kind, in some countries: at least, or at most, so many days. `unless_reason`: a reason on file lifts it."""

    kind: str
    places: frozenset[str]
    law: str
    least: int | None = None
    most: int | None = None
    unless_reason: bool = False
    verified: bool = False


@cache
def bounds() -> tuple[Bound, ...]:
    """All that is known."""
    held = tomllib.loads(DATA.read_text("utf-8"))["bound"]
    return tuple(Bound(**(each | {"places": frozenset(each["places"])})) for each in held)


def broken(kind: str, country: str, days: int | None, why: str) -> Bound | None:
    """The bound that keeping a kind for so many days in a country (ISO 3166) would break; None days are for ever."""
    for bound in bounds():
        if bound.kind != kind or country not in bound.places or (bound.unless_reason and why.strip()):
            continue
        if bound.least is not None and days is not None and days < bound.least:
            return bound
        if bound.most is not None and (days is None or days > bound.most):
            return bound
    return None
