"""The nouns of opening hours: an opening, the holidays, and the hours they make together."""

from dataclasses import dataclass, field
from datetime import date, time


@dataclass(frozen=True, slots=True)
class Opening:
    """Open on a weekday (Monday is 0) from one local time until another.

    `until` not after `opens` means the next day, so 22:00 until 06:00 is a night and 00:00 until 00:00 a whole day.
    An opening belongs to the day it begins on: a night begun before a holiday is worked to its end.
    """

    day: int
    opens: time
    until: time

    def __post_init__(self) -> None:
        if not 0 <= self.day <= 6:
            raise ValueError(f"a weekday is 0 to 6, not {self.day}")


@dataclass(frozen=True, slots=True)
class Holidays:
    """Days that are not worked: a country's public holidays, and days of one's own; `working` days are all the same.

    `country` and `subdivision` are ISO 3166 codes ("CH", "GE"). A working day whose weekday has no hours keeps those
    of the nearest weekday before it that has some.
    """

    country: str | None = None
    subdivision: str | None = None
    extra: frozenset[date] = frozenset()
    working: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Hours:
    """A week of openings on the wall clock of a place, and the days that are not worked. An empty week never opens."""

    time_zone: str  # IANA: "Europe/Zurich"
    week: tuple[Opening, ...] = ()
    holidays: Holidays = Holidays()
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Hours are the key of a cache that is asked for every day of a long wait: hashed once.
        object.__setattr__(self, "_hash", hash((self.time_zone, self.week, self.holidays)))

    def __hash__(self) -> int:
        return self._hash


def opening(day: int, opens: str, until: str) -> Opening:
    """An opening from the words of the wire: "09:00", "17:30"; "24:00" is midnight at the end of the day."""
    return Opening(day, time.fromisoformat(opens), time() if until == "24:00" else time.fromisoformat(until))


ALWAYS = Hours("UTC", tuple(Opening(day, time(), time()) for day in range(7)))
