"""When a queue is open, on its own wall clock."""

from datetime import UTC, datetime, timedelta

from fairline.kit import hours
from fairline.kit.clock import Millis, from_millis
from fairline.kit.hours import Hours, TimeZoneUnknown, moment, opening, zone
from fairline.kit.hours.clock import CLOSES_WITHIN
from fairline.routing.model import Queue

__all__ = [
    "CLOSES_WITHIN",
    "TimeZoneUnknown",
    "closes_at",
    "hours_of",
    "is_open",
    "moment",
    "opening",
    "opens_at",
    "zone",
]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def hours_of(queue: Queue) -> Hours:
    """The hours of a queue."""
    return Hours(queue.time_zone, queue.week, queue.holidays)


def is_open(queue: Queue, at: datetime) -> bool:
    """Whether the queue is open at an aware moment. Raises TimeZoneUnknown, HolidaysUnknown."""
    return hours.is_open(hours_of(queue), _millis(at))


def opens_at(queue: Queue, at: datetime) -> datetime | None:
    """The first moment (UTC) from `at` on that the queue is open: `at` itself where it is; None within 400 days."""
    asked = _millis(at)
    found = hours.opens_at(hours_of(queue), asked)
    return at if found == asked else _moment(found)


def closes_at(queue: Queue, at: datetime) -> datetime | None:
    """The moment (UTC) an open queue closes next; None where it is closed, or stays open for the next 14 days."""
    return _moment(hours.closes_at(hours_of(queue), _millis(at)))


def _millis(at: datetime) -> Millis:
    # Rounded down: a moment just before the doors open is not yet in.
    return (at - _EPOCH) // _MILLISECOND


def _moment(at: Millis | None) -> datetime | None:
    return None if at is None else from_millis(at)
