"""Which instant a clock on a wall means, also where summer time shows a time twice or never."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from fairline.kit.errors import Problem


class TimeZoneUnknown(Problem):
    """No time zone of this name is known."""

    status = 422
    type = "time-zone-unknown"


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
