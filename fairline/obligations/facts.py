"""What obligations offer others among the facts: the hours of a calendar."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.kit.db import Unit
from fairline.kit.hours import CalendarHours
from fairline.obligations import levels


def calendar_hours(c: Unit, calendar: str) -> CalendarHours:
    """The hours of a calendar by its id: queues and rules ask for them."""
    return CalendarHours(levels.hours_in(c, calendar))


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {CalendarHours: calendar_hours}
