"""Open time as a clock that stands still while the doors are shut. Instants and lengths are milliseconds, UTC."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache

from fairline.kit.clock import Millis, from_millis, to_millis
from fairline.kit.hours.days import works_on
from fairline.kit.hours.model import ALWAYS, Hours, Opening
from fairline.kit.hours.walls import moment, zone

OPENS_WITHIN = 400  # how many days ahead we look for the next opening
CLOSES_WITHIN = 14  # and for the next closing
DAY = timedelta(days=1)
DAY_LONG = 86_400_000

Stretch = tuple[Millis, Millis]  # from the first instant until just before the second


def is_open(hours: Hours, at: Millis) -> bool:
    """Whether it is open at an instant. Raises TimeZoneUnknown, HolidaysUnknown.

    Where summer time skips an opening or closing time, the moment of the change stands for it. Where a time comes
    twice, it opens the first time the clock shows it and closes the last time: nobody told "until half past two"
    finds it shut, and hours that follow one another without a gap have none.
    """
    return any(opens <= at < closes for opens, closes in _days(hours, at, days=1))


def opens_at(hours: Hours, at: Millis) -> Millis | None:
    """The first instant from `at` on that it is open: `at` itself where it is; None within 400 days."""
    ahead = (max(opens, at) for opens, closes in _days(hours, at, OPENS_WITHIN) if closes > at)
    return next(ahead, None)


def closes_at(hours: Hours, at: Millis) -> Millis | None:
    """The instant it closes next; None where it is closed, or stays open for the next 14 days."""
    for opens, closes in _merged(hours, at, CLOSES_WITHIN):
        if opens <= at < closes:
            return closes if closes - at < (CLOSES_WITHIN - 2) * DAY_LONG else None
    return None


def stretches(hours: Hours, begin: Millis, until: Millis) -> Iterator[Stretch]:
    """When it is open between two instants: in order, without overlaps, cut at both ends."""
    if until <= begin:
        return
    for opens, closes in _merged(hours, begin, (until - begin) // DAY_LONG + 4):
        if opens >= until:
            return
        if closes > begin:
            yield max(opens, begin), min(closes, until)


def spent(hours: Hours, begin: Millis, until: Millis) -> Millis:
    """How much open time lies between two instants; none where the second is not after the first."""
    if hours == ALWAYS:
        return max(0, until - begin)
    return sum(closes - opens for opens, closes in stretches(hours, begin, until))


def after(hours: Hours, start: Millis, open_for: Millis) -> Millis | None:
    """The first instant from `start` on by which so much open time has passed; None where 400 days go by without any.

    A time that ends with the day ends when the doors close, not when they open again.
    """
    if open_for <= 0:
        return start
    if hours == ALWAYS:
        return start + open_for
    left, reached = open_for, start
    for opens, closes in _ahead(hours, start):
        begins = max(opens, reached)
        if closes - begins >= left:
            return begins + left
        left -= max(0, closes - begins)
        reached = max(reached, closes)
    return None


def _merged(hours: Hours, begin: Millis, days: int) -> Iterator[Stretch]:
    """Stretches that touch or overlap, as one. They come in the order they begin."""
    held: Stretch | None = None
    for opens, closes in _days(hours, begin, days):
        if held is None:
            held = (opens, closes)
        elif opens <= held[1]:
            held = (held[0], max(held[1], closes))
        else:
            yield held
            held = (opens, closes)
    if held is not None:
        yield held


def _days(hours: Hours, at: Millis, days: int) -> Iterator[Stretch]:
    first = _day_before(hours, at)
    for number in range(days + 1):
        yield from _stretches_of(hours, first + number * DAY)


def _ahead(hours: Hours, at: Millis) -> Iterator[Stretch]:
    """Every stretch from the day before on, until 400 days hold none."""
    day, without = _day_before(hours, at), 0
    while without <= OPENS_WITHIN:
        found = _stretches_of(hours, day)
        yield from found
        day, without = day + DAY, 0 if found else without + 1


def _day_before(hours: Hours, at: Millis) -> date:
    # The day before is looked at too: its last opening may run past midnight.
    return from_millis(at).astimezone(zone(hours.time_zone)).date() - DAY


@lru_cache(maxsize=16_384)
def _stretches_of(hours: Hours, day: date) -> tuple[Stretch, ...]:
    where = zone(hours.time_zone)
    found = []
    for one in _openings(hours, day):
        ends_on = day if one.opens < one.until else day + DAY
        opens = moment(datetime.combine(day, one.opens), where)
        closes = moment(datetime.combine(ends_on, one.until), where, last=True)
        if opens < closes:
            found.append((to_millis(opens), to_millis(closes)))
    return tuple(sorted(found))


def _openings(hours: Hours, day: date) -> list[Opening]:
    if not works_on(hours.holidays, day):
        return []
    back = range(7) if day in hours.holidays.working else range(1)
    on_days = ([one for one in hours.week if one.day == (day.weekday() - days) % 7] for days in back)
    return next(filter(None, on_days), [])
