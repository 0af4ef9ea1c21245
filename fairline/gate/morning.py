"""When it is day: opening hours by the wall clock of a place, and the next instant that suits several places."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from fairline.kit.clock import Millis, from_millis, to_millis

AHEAD = 8  # days looked ahead: places that have any hours in common have them daily, but a place may skip a day

DAY = 24 * 3_600_000


@dataclass(frozen=True, slots=True)
class Hours:
    """The same hours every day, by the wall clock: from `begins`, up to but not including `ends`."""

    begins: time
    ends: time


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere with a wall clock."""

    zone: tzinfo

    @property
    def name(self) -> str:
        """The zone's name (`Europe/Zurich`), or its distance from UTC."""
        return str(getattr(self.zone, "key", None) or self.zone)

    def clock(self, at: Millis) -> datetime:
        """What the clock on the wall says at an instant in milliseconds UTC."""
        return from_millis(at).astimezone(self.zone)

    def is_in(self, hours: Hours, at: Millis) -> bool:
        """Whether an instant (ms UTC) is within the hours here."""
        return hours.begins <= self.clock(at).time() < hours.ends

    def opening(self, hours: Hours, day: date) -> Millis:
        """The first instant (ms UTC) of a day at which the wall clock says `begins` or has jumped past it."""
        wall = datetime.combine(day, hours.begins, tzinfo=self.zone)
        early, late = to_millis(wall), to_millis(wall.replace(fold=1))
        if early == late:
            return early
        early, late = min(early, late), max(early, late)
        wall = wall.replace(tzinfo=None)
        while self._wall(early) < wall and early < late:
            # The clocks jump over this time of day: between the two readings lies the jump, found by halving.
            middle = (early + late) // 2
            early, late = (early, middle) if self._wall(middle) >= wall else (middle + 1, late)
        return early

    def _wall(self, at: Millis) -> datetime:
        return self.clock(at).replace(tzinfo=None)


def next_common(places: Sequence[Place], hours: Hours, at: Millis) -> Millis | None:
    """The first instant from `at` on (ms UTC) within the hours of every place, or None in the days to come.

    Such an instant is `at` itself or one at which some place's hours begin, so only those are tried.
    """
    near = _first_common(places, hours, at, days=3)  # nearly always found, and quicker; later days begin later
    return near if near is not None and near < at + 2 * DAY else _first_common(places, hours, at, days=AHEAD)


def _first_common(places: Sequence[Place], hours: Hours, at: Millis, days: int) -> Millis | None:
    tried = sorted({at, *(opening for place in places for opening in _openings(place, hours, at, days))})
    doubtful = list(places)
    for one in tried:
        asleep = next((place for place in doubtful if not place.is_in(hours, one)), None)
        if asleep is None:
            return one
        doubtful.remove(asleep)
        doubtful.insert(0, asleep)  # where it is night now it is night at the next try too: ask there first
    return None


def _openings(place: Place, hours: Hours, at: Millis, ahead: int) -> Iterator[Millis]:
    today = place.clock(at).date()
    for days in range(ahead):
        opening = place.opening(hours, today + timedelta(days=days))
        if opening >= at:
            yield opening
