"""Finds and masks payment card numbers in text, also where one number is split across several messages."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_GROUP = re.compile(r"\d+")
# What people put between the groups of one number; some of it cannot be seen.
_BETWEEN = re.compile(r"[\s.\-/_·\u2010-\u2015\u00ad\u200b-\u200d\u2060\ufeff]{1,3}")
_ONLY_DIGITS = re.compile(r"[\d\s.\-/_·\u2010-\u2015\u00ad\u200b-\u200d\u2060\ufeff]+")
_JOINED = re.compile(r"[\w-]")  # a letter or a hyphen beside a number: an order's code, left alone
_DOUBLE = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)
_PRINTED = frozenset({(4, 6, 5), (4, 6, 4)})  # as cards of some networks are printed; the others have equal groups
MASK = "•"


@dataclass(frozen=True, slots=True)
class Masked:
    """A text without its card numbers, and how many were hidden."""

    text: str
    found: int


def passes_luhn(digits: str) -> bool:
    """Whether the last digit is the check digit (ISO/IEC 7812-1, annex B)."""
    total = sum(_DOUBLE[int(digit)] if place & 1 else int(digit) for place, digit in enumerate(reversed(digits)))
    return total % 10 == 0


def is_card(digits: str) -> bool:
    """12 to 19 digits of a payment network (first digit 3 to 6, or Mastercard's 2221 to 2720) that pass Luhn."""
    network = digits[:1] in "3456" or "2221" <= digits[:4] <= "2720"
    return 12 <= len(digits) <= 19 and network and passes_luhn(digits) and len(set(digits)) > 1


def mask(text: str) -> Masked:
    """Hide every card number but its last four digits, whatever numbers stand before and after it."""
    spans = list(_cards(text)) if sum(len(group) for group in _GROUP.findall(text)) >= 12 else []
    for start, end in spans:
        text = text[:start] + _hide(text[start:end], keep=4) + text[end:]
    # The four digits left of one number may be the first four of another.
    return Masked(text, len(spans) + mask(text).found) if not spans else _again(text, len(spans))


