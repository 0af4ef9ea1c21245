"""Public holidays of a place, by the calendars of the `holidays` library."""

from datetime import date
from functools import lru_cache
from typing import Any

# Countries that hardly have holidays in common, and of whose parts neither numbers nor clocks tell: where nobody knows
# the part, a holiday of any is one.
OF_ANY_PART = {"GB": ("ENG", "NIR", "SCT", "WLS")}


def is_holiday(place: str, day: date) -> bool:
    """Whether a day is a public holiday in a place.

    Those of the whole country where its part is not in the calendars; of any part where the country is one of
    `OF_ANY_PART`. An area that is no country, like the EU, has none of its own.
    """
    return day in _calendar(place, day.year)


@lru_cache(maxsize=512)
def _calendar(place: str, year: int) -> Any:
    # Its tables cost a tenth of a second: not while starting.
    import holidays

    country, _, state = place.partition("-")
    if place in OF_ANY_PART:
        return frozenset(
            day for part in OF_ANY_PART[place] for day in holidays.country_holidays(place, subdiv=part, years=year)
        )
    known = holidays.list_supported_countries()
    if country not in known:
        return frozenset()
    return frozenset(holidays.country_holidays(country, subdiv=state if state in known[country] else None, years=year))
