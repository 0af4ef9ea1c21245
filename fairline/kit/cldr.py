"""Days, numbers and places as readers of a language write them (Unicode CLDR, by Babel).

Babel is imported when something is first told: it takes a tenth of the start, and megabytes.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, tzinfo
from functools import cache

NOWHERE = "ZZ"  # CLDR's country of what is nowhere in particular


def day(value: date, pattern: str, language: str) -> str:
    """A day, by a CLDR pattern (`EEEE d MMMM`)."""
    from babel.dates import format_date

    return str(format_date(value, pattern, locale=language))


def clock(value: datetime, pattern: str, language: str) -> str:
    """A time of day as the given instant's own clock tells it, by a CLDR pattern (`HH:mm`)."""
    from babel.dates import format_time

    return str(format_time(value, pattern, locale=language))


def day_and_clock(value: datetime, pattern: str, language: str, zone: tzinfo | None = None) -> str:
    """An instant by the clock of a zone; UTC where none is named."""
    from babel.dates import format_datetime

    return str(format_datetime(value, pattern, zone, locale=language))


def city(value: datetime, language: str) -> str:
    """The zone of an instant as readers know it: by its city."""
    from babel.dates import get_timezone_location

    return str(get_timezone_location(value, locale=language, return_city=True))


def decimal(value: float, language: str, pattern: str | None = None) -> str:
    """A number."""
    from babel.numbers import format_decimal

    return str(format_decimal(value, pattern, locale=language))


def percent(value: float, language: str, pattern: str | None = None) -> str:
    """A share, 1 being the whole."""
    from babel.numbers import format_percent

    return str(format_percent(value, pattern, locale=language))


def listed(values: Sequence[str], locale: str) -> str:
    """Values one after the other in a sentence: "a, b and c", "a, b et c"."""
    from babel.lists import format_list

    return str(format_list(list(values), locale=locale))


def territories(language: str) -> Mapping[str, str]:
    """Countries and groups of them by CLDR's codes, with their names."""
    from babel import Locale

    return Locale(language).territories


@cache
def country_of_zones() -> Mapping[str, str]:
    """By time zone (IANA), the country whose clocks it is, two letters; those of none left out."""
    from babel.core import get_global

    held = get_global("zone_territories").items()
    return {str(zone): str(country) for zone, country in held if country.isalpha() and country != NOWHERE}
