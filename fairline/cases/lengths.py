"""How long a clock of a case runs, from the file that says whose rule it is."""

import tomllib
from datetime import datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from fairline import accounts
from fairline.kit.clock import Millis, from_millis, to_millis
from fairline.kit.db import Unit
from fairline.kit.hours import Holidays, HolidaysUnknown, Hours, after, moment, opening, zone

HOUR = 3_600_000
DAY = 24 * HOUR
A_DAY_OF_WORK = 8  # hours, of the week below
_WEEK = tuple(opening(day, "09:00", "17:00") for day in range(5))


@cache
def lengths() -> dict[str, dict[str, Any]]:
    """Every length by the clock's name."""
    return tomllib.loads((Path(__file__).parent / "lengths.toml").read_text("utf-8"))


def due(c: Unit, clock: str, begin: Millis) -> Millis:
    """When a clock that begins at an instant (ms UTC) is due.

    Hours and days of business are those of a five-day week, nine to five, at the account's own place, without its
    public holidays; the day it begins on is not counted (Regulation (EEC) 1182/71, articles 2 and 3).
    """
    length = lengths()[clock]
    if "hours" in length or "days" in length:
        return Millis(begin + length.get("hours", 0) * HOUR + length.get("days", 0) * DAY)
    worked = length.get("business_hours", 0) + length.get("business_days", 0) * A_DAY_OF_WORK
    hours = working_hours(c)
    if "business_days" in length:
        begin = _tomorrow(begin, hours.time_zone)
    try:
        found = after(hours, begin, Millis(worked * HOUR))
    except HolidaysUnknown:
        found = after(Hours(hours.time_zone, _WEEK), begin, Millis(worked * HOUR))
    return Millis(begin) if found is None else found


def _tomorrow(at: Millis, time_zone: str) -> Millis:
    where = zone(time_zone)
    day = from_millis(at).astimezone(where).date() + timedelta(days=1)
    return to_millis(moment(datetime.combine(day, time()), where))


def source(clock: str) -> str:
    """Whose rule a clock's length is."""
    return str(lengths()[clock]["source"])


def clause(clock: str) -> str:
    """The clause a clock comes from."""
    return source(clock).partition(";")[0]


def alarms(clock: str) -> tuple[int, ...]:
    """After how many days who handles the case is told that a clock still runs."""
    return tuple(lengths()[clock].get("alarms", ()))


def working_hours(c: Unit) -> Hours:
    """The working week at the account's place."""
    held = accounts.account(c)
    return Hours(held.time_zone, _WEEK, Holidays(held.country))
