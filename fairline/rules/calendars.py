"""Counts the open hours of a calendar, where somebody above keeps calendars."""

from fairline.kit.clock import Millis
from fairline.kit.conditions import Spent
from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.kit.hours import CalendarHours, Hours, is_open, spent


def spent_in(c: Unit) -> Spent:
    """How much open time lies between two instants by a calendar; none by one that is gone."""

    def counted(calendar: str, since: Millis, until: Millis) -> Millis:
        hours = _hours(c, calendar)
        return 0 if hours is None else spent(hours, since, until)

    return counted


def is_within(c: Unit, calendar: str) -> bool | None:
    """Whether a calendar is open now; None for one that is gone."""
    hours = _hours(c, calendar)
    return None if hours is None else is_open(hours, c.at)


def _hours(c: Unit, calendar: str) -> Hours | None:
    provider = c.tools.facts.get(CalendarHours)
    if provider is None:
        return None
    try:
        found: CalendarHours = provider(c, calendar)
    except Problem:
        return None
    return found.hours
