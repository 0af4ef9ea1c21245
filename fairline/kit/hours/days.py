"""Which days are public holidays in a place, and which days are worked."""

from datetime import date
from functools import lru_cache

from fairline.kit.errors import Problem
from fairline.kit.hours.model import Holidays


class HolidaysUnknown(Problem):
    """No calendar of public holidays is known for this country or part of it."""

    status = 422
    type = "holidays-unknown"


def works_on(holidays: Holidays, day: date) -> bool:
    """Whether this local date is worked. Raises HolidaysUnknown."""
    if day in holidays.working:
        return True
    if day in holidays.extra:
        return False
    if holidays.country is None:
        return True
    return day not in public_holidays(holidays.country, holidays.subdivision, day.year)


@lru_cache(maxsize=1024)
def public_holidays(country: str, subdivision: str | None, year: int) -> frozenset[date]:
    """The public holidays of a year, days kept in place of one on a weekend among them. Raises HolidaysUnknown.

    Source: the `holidays` library, by ISO 3166-1 country and ISO 3166-2 subdivision without the country ("GE").
    """
    import holidays  # a third of a second: not while starting

    try:
        return frozenset(holidays.country_holidays(country, subdiv=subdivision, years=year))
    except NotImplementedError as error:
        place = f"{country}-{subdivision}" if subdivision else country
        raise HolidaysUnknown(place=place) from error
