"""Reads telephone numbers; one that was read a moment ago, for another question about it, is not read again."""

from functools import lru_cache
from typing import Any

import phonenumbers

SHORTEST = 7  # digits; with fewer, and with more than E.164 has, reading tells what is wrong
LONGEST = 15

NumberParseException = phonenumbers.NumberParseException


@lru_cache(maxsize=4096)
def parsed(number: str, country: str | None = None) -> Any:
    """A number, written internationally or as one dials it in a country. Raises NumberParseException."""
    return phonenumbers.parse(number, country)


def region_of(number: str) -> str:
    """The ISO code of an international number's country; empty where it has none. Raises NumberParseException."""
    return _only_region(number) or _region(number)


def _only_region(number: str) -> str:
    """The country of a number in international form whose country code only one has: told without reading the rest."""
    digits = number[1:]
    if number[:1] == "+" and SHORTEST <= len(digits) <= LONGEST and digits.isascii() and digits.isdigit():
        for length in (1, 2, 3):
            found = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(int(digits[:length]))
            if found:
                return found[0] if len(found) == 1 else ""
    return ""


@lru_cache(maxsize=16_384)  # as many as are asked about at once: what ten thousand get is asked again with another hour
def _region(number: str) -> str:
    return phonenumbers.region_code_for_number(parsed(number)) or ""
