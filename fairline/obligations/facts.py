"""What obligations offer others among the facts: the hours of a calendar, what clocks are called."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.kit.db import Unit
from fairline.kit.hours import CalendarHours
from fairline.kit.words import say
from fairline.obligations import levels
from fairline.obligations.rules import METRICS
from fairline.rules import ClockNames


def calendar_hours(c: Unit, calendar: str) -> CalendarHours:
    """The hours of a calendar by its id: queues and rules ask for them."""
    return CalendarHours(levels.hours_in(c, calendar))


def clock_names(c: Unit, language: str) -> ClockNames:
    """What each clock is called: rules ask about it."""
    return ClockNames({name: say(f"obligations.metric.{name}", language) for name in METRICS})


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {CalendarHours: calendar_hours, ClockNames: clock_names}
