"""Public holidays of a place, by the calendars of the `holidays` library."""

from datetime import date
from functools import lru_cache
from typing import Any


def is_holiday(place: str, day: date) -> bool:
    """Whether a day is a public holiday in a place; a place without a calendar has none."""
    return day in _calendar(place, day.year)


@lru_cache(maxsize=512)
def _calendar(place: str, year: int) -> Any:
    # Its tables cost a tenth of a second: not while starting.
    import holidays

    country, _, state = place.partition("-")
    try:
        return frozenset(holidays.country_holidays(country, subdiv=state or None, years=year))
    except NotImplementedError:
        return frozenset()
