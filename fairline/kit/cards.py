"""Finds and masks payment card numbers in text, also where one number is split across several messages."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

# Digits may stand alone or in groups of any size; order codes with letters around them are left alone.
_RUN = re.compile(r"(?<![\w-])\d(?:[ .\-\u00a0]?\d){11,18}(?![\w-])")
_DIGITS = re.compile(r"\d")
_DOUBLE = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)
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
    """Hide every card number but its last four digits."""
    found = 0

    def hide(run: re.Match[str]) -> str:
        nonlocal found
        if not is_card(_digits(run.group())):
            return run.group()
        found += 1
        return _hide(run.group(), keep=4)

    return Masked(_RUN.sub(hide, text), found)


def mask_split(earlier: Sequence[str], text: str) -> Masked:
    """Hide the part of a card number that completes one begun in earlier messages (oldest first).

    Only messages that are nothing but digits and separators are joined, so that an order number told in a sentence
    does not become half of a card.
    """
    alone = mask(text)
    if alone.found or not _only_digits(text):
        return alone
    begun = ""
    for said in reversed(earlier):
        if not _only_digits(said):
            break
        begun = _digits(said) + begun
        if len(begun) > 18:
            break
    mine = _digits(text)
    completes = any(is_card((begun + mine)[start:]) for start in range(len(begun)))
    return Masked(_hide(text, keep=0), 1) if completes else alone


def _only_digits(text: str) -> bool:
    return bool(re.fullmatch(r"[\d\s.\-\u00a0]+", text)) and bool(_DIGITS.search(text))


def _digits(text: str) -> str:
    return "".join(_DIGITS.findall(text))


def _hide(run: str, keep: int) -> str:
    hidden = max(0, len(_digits(run)) - keep)
    return _DIGITS.sub(MASK, run, count=hidden) if hidden else run
