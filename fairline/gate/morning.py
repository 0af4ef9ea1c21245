"""When it is day: opening hours by the wall clock of a place, and the next instant that suits several places."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Protocol

from fairline.gate.facts import Limits
from fairline.gate.packs import Pack, clock
from fairline.kit.clock import Millis, from_millis, to_millis

AHEAD = 10  # days looked ahead: a long weekend, holidays around it, and a day that a place may skip

DAY = 24 * 3_600_000
SUNDAY = 6


class Daily(Protocol):
    """Hours by the wall clock, day by day."""

    def on(self, day: date) -> tuple[time, time] | None:
        """From when, and up to but not including when, on a day; None where it has none."""


@dataclass(frozen=True, slots=True)
class Hours:
    """The same hours every day, by the wall clock: from `begins`, up to but not including `ends`."""

    begins: time
    ends: time

    def on(self, day: date) -> tuple[time, time] | None:
        """The same every day."""
        return self.begins, self.ends


@dataclass(frozen=True, slots=True)
class Lawful:
    """The hours in which a class of messages may ring: what the law asks, and the account of itself."""

    pack: Pack
    purpose_class: str
    limits: Limits

    def on(self, day: date) -> tuple[time, time] | None:
        """The narrower of both."""
        kind = self.pack.kind_of(day)
        span = self.pack.hours(self.purpose_class, kind)
        if span is None or (day.weekday() == SUNDAY and not self.limits.sundays):
            return None
        begins, ends = span
        if self.limits.begins is not None:
            begins = max(begins, clock(self.limits.begins))
        if self.limits.ends is not None:
            ends = min(ends, clock(self.limits.ends))
        return (begins, ends) if begins < ends else None

    def names(self, now: datetime) -> tuple[str, ...]:
        """The names of the pack's figures that keep a moment on the wall clock out of the hours."""
        kind = self.pack.kind_of(now.date())
        of = f"hours.{self.purpose_class}.{kind}"
        span = self.pack.hours(self.purpose_class, kind)
        if span is None:
            return f"{of}.begins", f"{of}.ends"
        return (f"{of}.begins",) if now.time() < span[0] else (f"{of}.ends",)


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

    def is_in(self, hours: Daily, at: Millis) -> bool:
        """Whether an instant (ms UTC) is within the hours here."""
        now = self.clock(at)
        span = hours.on(now.date())
        return span is not None and span[0] <= now.time() < span[1]

    def opening(self, hours: Daily, day: date) -> Millis | None:
        """The first instant (ms UTC) of a day at which the wall clock says when the hours begin or has jumped past it;
        None for a day without any.
        """
        span = hours.on(day)
        if span is None:
            return None
        wall = datetime.combine(day, span[0], tzinfo=self.zone)
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


@dataclass(frozen=True, slots=True)
class Night:
    """It is night somewhere: in `place`, at least; `morning` (ms UTC) is when it is day everywhere, if ever soon."""

    place: Place
    morning: Millis | None


@lru_cache(maxsize=2_048)  # who is asked about together mostly lives in few places, and is asked about for one instant
def night(zones: tuple[tzinfo, ...], hours: Lawful, at: Millis) -> Night | None:
    """Where it is night at an instant (ms UTC), and until when; None where it is day in every zone."""
    places = [Place(zone) for zone in zones]
    asleep = next((place for place in places if not place.is_in(hours, at)), None)
    return None if asleep is None else Night(asleep, next_common(places, hours, at))


def next_common(places: Sequence[Place], hours: Daily, at: Millis) -> Millis | None:
    """The first instant from `at` on (ms UTC) within the hours of every place, or None in the days to come.

    Such an instant is `at` itself or one at which some place's hours begin, so only those are tried.
    """
    near = _first_common(places, hours, at, days=3)  # nearly always found, and quicker; later days begin later
    return near if near is not None and near < at + 2 * DAY else _first_common(places, hours, at, days=AHEAD)


def _first_common(places: Sequence[Place], hours: Daily, at: Millis, days: int) -> Millis | None:
    tried = sorted({at, *(opening for place in places for opening in _openings(place, hours, at, days))})
    doubtful = list(places)
    for one in tried:
        asleep = next((place for place in doubtful if not place.is_in(hours, one)), None)
        if asleep is None:
            return one
        doubtful.remove(asleep)
        doubtful.insert(0, asleep)  # where it is night now it is night at the next try too: ask there first
    return None


def _openings(place: Place, hours: Daily, at: Millis, ahead: int) -> Iterator[Millis]:
    today = place.clock(at).date()
    for days in range(ahead):
        opening = place.opening(hours, today + timedelta(days=days))
        if opening is not None and opening >= at:
            yield opening
