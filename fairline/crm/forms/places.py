"""In which time zones somebody may be, from what we know of them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from zoneinfo import available_timezones

import phonenumbers

from fairline.kit.cldr import country_of_zones
from fairline.kit.phones import parsed


@cache
def zones() -> frozenset[str]:
    """Every time zone this machine knows, by its IANA name."""
    return frozenset(available_timezones())


@cache
def _zones_by_country() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for zone, country in country_of_zones().items():
        if zone in zones():
            found[country].append(zone)
    return {country: tuple(sorted(names)) for country, names in found.items()}


def is_country(code: str) -> bool:
    """Whether this is a country's ISO 3166-1 alpha-2 code, in capitals."""
    return code in _zones_by_country()


def zones_of_country(code: str) -> tuple[str, ...]:
    """Every zone in use in a country (from CLDR), none for a country we do not know."""
    return _zones_by_country().get(code, ())


def zones_of_number(number: str) -> tuple[str, ...]:
    """Every zone an E.164 number may be in by its prefix, none where the prefix tells nothing."""
    # Its tables cost a tenth of a second: not while starting.
    from phonenumbers.timezone import UNKNOWN_TIMEZONE, time_zones_for_number

    try:
        found = time_zones_for_number(parsed(number))
    except phonenumbers.NumberParseException:
        return ()
    return tuple(zone for zone in found if zone != UNKNOWN_TIMEZONE and zone in zones())


def possible_zones(time_zone: str, country: str, numbers: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Every zone somebody may be in. `numbers` are (E.164 number, its country).

    A zone that was told stands alone. Else the numbers say, as long as they and the country do not disagree; where
    they do, either may be right, and both are taken.
    """
    if time_zone:
        return (time_zone,)
    by_number = [zone for number, _ in numbers for zone in zones_of_number(number)]
    agrees = bool(by_number) and all(of in ("", country) for _, of in numbers)
    by_country = () if not country or agrees else zones_of_country(country)
    return tuple(dict.fromkeys((*by_number, *by_country)))
