"""Stretches of time on the wall clock of a place: hours, days, weeks from Monday. Pure."""

from datetime import datetime, time, timedelta

from fairline.analytics.model import Grain
from fairline.kit.clock import Millis, from_millis, to_millis
from fairline.kit.hours import moment, zone

HOUR = 3_600_000


def starts(grain: Grain | None, begin: Millis, until: Millis, time_zone: str) -> tuple[Millis, ...]:
    """When each stretch begins that touches the time from `begin` until `until`, in order; none without a grain.

    Hours are those of UTC. A day has 23 or 25 hours when clocks change. Raises TimeZoneUnknown.
    """
    if grain is None or until <= begin:
        return ()
    if grain == "hour":
        return tuple(range(begin - begin % HOUR, until, HOUR))
    where = zone(time_zone)
    day = from_millis(begin).astimezone(where).date()
    day -= timedelta(days=day.weekday() if grain == "week" else 0)
    step = timedelta(days=7 if grain == "week" else 1)
    found: list[Millis] = []
    while (start := to_millis(moment(datetime.combine(day, time()), where))) < until:
        found.append(start)
        day += step
    return tuple(found)
