"""When a queue is open, on its own wall clock."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from fairline.kit.errors import Problem
from fairline.routing.calendars import works_on
from fairline.routing.model import Holidays, Opening, Queue

OPENS_WITHIN = 400  # how many days ahead we look for the next opening
CLOSES_WITHIN = 14  # and for the next closing
DAY = timedelta(days=1)

Stretch = tuple[datetime, datetime]  # from the first moment UTC until just before the second


class TimeZoneUnknown(Problem):
    """No time zone of this name is known."""

    status = 422
    type = "time-zone-unknown"


def is_open(queue: Queue, at: datetime) -> bool:
    """Whether the queue is open at an aware moment. Raises TimeZoneUnknown, HolidaysUnknown.

    Where summer time skips an opening or closing time, the moment of the change stands for it. Where a time comes
    twice, the queue opens the first time the clock shows it and closes the last time: nobody told "until half past
    two" finds it shut, and hours that follow one another without a gap have none.
    """
    return any(opens <= at < closes for opens, closes in _stretches(queue, at, days=1))


def opens_at(queue: Queue, at: datetime) -> datetime | None:
    """The first moment (UTC) from `at` on that the queue is open: `at` itself where it is; None within 400 days."""
    ahead = (max(opens, at) for opens, closes in _stretches(queue, at, OPENS_WITHIN) if closes > at)
    return next(ahead, None)


def closes_at(queue: Queue, at: datetime) -> datetime | None:
    """The moment (UTC) an open queue closes next; None where it is closed, or stays open for the next 14 days."""
    end = at
    for opens, closes in _stretches(queue, at, CLOSES_WITHIN):
        if opens > end:
            return end if end > at else None
        end = max(end, closes)
    return None


def zone(name: str) -> ZoneInfo:
    """An IANA time zone ("Europe/Zurich"). Raises TimeZoneUnknown."""
    try:
        return ZoneInfo(name)
    # A name that is a folder of the time zone files, or leaves them, is answered with one of the other two.
    except (KeyError, ValueError, OSError) as error:
        raise TimeZoneUnknown(zone=name) from error


def moment(wall: datetime, where: ZoneInfo, *, last: bool = False) -> datetime:
    """The moment (UTC) a wall clock (naive) shows a time: the first, or the last where it shows it twice.

    A time the clock skips is taken as the moment of the skip.
    """
    found = wall.replace(tzinfo=where, fold=int(last)).astimezone(UTC)
    if found.astimezone(where).replace(tzinfo=None) == wall:
        return found
    return _skip(wall, where)


def opening(day: int, opens: str, until: str) -> Opening:
    """An opening from the words of the wire: "09:00", "17:30"; "24:00" is midnight at the end of the day."""
    return Opening(day, time.fromisoformat(opens), time() if until == "24:00" else time.fromisoformat(until))


def _stretches(queue: Queue, at: datetime, days: int) -> Iterator[Stretch]:
    # The day before is looked at too: its last opening may run past midnight.
    first = at.astimezone(zone(queue.time_zone)).date() - DAY
    for number in range(days + 1):
        yield from _stretches_of(queue.time_zone, queue.week, queue.holidays, first + number * DAY)


@lru_cache(maxsize=8192)
def _stretches_of(time_zone: str, week: tuple[Opening, ...], holidays: Holidays, day: date) -> tuple[Stretch, ...]:
    where = zone(time_zone)
    found = []
    for one in _openings(week, holidays, day):
        ends_on = day if one.opens < one.until else day + DAY
        opens = moment(datetime.combine(day, one.opens), where)
        closes = moment(datetime.combine(ends_on, one.until), where, last=True)
        if opens < closes:
            found.append((opens, closes))
    return tuple(sorted(found))


def _openings(week: tuple[Opening, ...], holidays: Holidays, day: date) -> list[Opening]:
    if not works_on(holidays, day):
        return []
    back = range(7) if day in holidays.working else range(1)
    on_days = ([one for one in week if one.day == (day.weekday() - days) % 7] for days in back)
    return next(filter(None, on_days), [])


def _skip(wall: datetime, where: ZoneInfo) -> datetime:
    # Read with the offset after the change the skipped time lies before the change, and the other way round.
    before = wall.replace(tzinfo=where, fold=1).astimezone(UTC)
    after = wall.replace(tzinfo=where, fold=0).astimezone(UTC)
    offset = before.astimezone(where).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) // 2
        middle = middle.replace(microsecond=0)
        before, after = (middle, after) if middle.astimezone(where).utcoffset() == offset else (before, middle)
    return after
