"""Tells whether a number is one for emergencies, in whatever country: by the short numbers phonenumbers knows."""

from functools import lru_cache

import phonenumbers
from phonenumbers import shortnumberinfo

LONGEST = 6  # digits: the longest emergency number there is
SHORTEST = 2


@lru_cache(maxsize=1024)
def is_emergency(number: str) -> bool:
    """Whether a number as dialled (911, 112, +1 911) reaches emergency services in some country."""
    digits = "".join(sign for sign in number if sign.isdecimal())
    bare = digits.removeprefix("1") if number.strip().startswith("+1") else digits
    return any(SHORTEST <= len(one) <= LONGEST and _known(one) for one in {digits, bare})


def _known(digits: str) -> bool:
    return any(shortnumberinfo.is_emergency_number(digits, region) for region in phonenumbers.SUPPORTED_SHORT_REGIONS)
