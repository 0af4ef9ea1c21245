"""Reads telephone numbers; one that was read a moment ago, for another question about it, is not read again."""

from functools import lru_cache
from typing import Any

import phonenumbers

NumberParseException = phonenumbers.NumberParseException


@lru_cache(maxsize=4096)
def parsed(number: str, country: str | None = None) -> Any:
    """A number, written internationally or as one dials it in a country. Raises NumberParseException."""
    return phonenumbers.parse(number, country)


@lru_cache(maxsize=4096)
def region_of(number: str) -> str:
    """The ISO code of an international number's country; empty where it has none. Raises NumberParseException."""
    return phonenumbers.region_code_for_number(parsed(number)) or ""
