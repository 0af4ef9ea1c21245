"""What kind of number a call would go to, and what a minute to it may cost: by numbering plans and our own tables."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import phonenumbers
from phonenumbers import PhoneNumberType

from fairline.kit.phones import NumberParseException, parsed

ROOM = Path(__file__).parent
KINDS = ("premium", "shared_cost", "personal", "satellite", "fraud_range")  # closed unless an account opens them

_BY_PLAN: Mapping[int, str] = {
    PhoneNumberType.PREMIUM_RATE: "premium",
    PhoneNumberType.SHARED_COST: "shared_cost",
    PhoneNumberType.PERSONAL_NUMBER: "personal",
    PhoneNumberType.PAGER: "personal",
    PhoneNumberType.UAN: "shared_cost",
}
BY_PREFIX = ("premium", "shared_cost", "satellite", "fraud_range")  # in this order: the first that fits


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a number leads: its country (ISO 3166-1; empty for none), the kind that is closed as a rule (or nothing),
    and the most a minute may cost, in cents of a euro. `real` says that the numbering plan knows such a number.
    """

    country: str
    kind: str
    rate: int
    real: bool


@lru_cache(maxsize=4096)
def destination(number: str) -> Destination:
    """Where an E.164 number leads."""
    if not (number.startswith("+") and number[1:].isascii() and number[1:].isdigit()):
        return Destination("", "", rate_of(""), False)
    try:
        read = parsed(number)
    except NumberParseException:
        return Destination("", "", rate_of(number[1:]), False)
    region = phonenumbers.region_code_for_number(read) or ""
    kind = _by_prefix(number[1:]) or _BY_PLAN.get(phonenumbers.number_type(read), "")
    real = bool(kind) or phonenumbers.is_valid_number(read)
    return Destination(region if region.isalpha() else "", kind, rate_of(number[1:]), real)


def rate_of(digits: str) -> int:
    """The most a minute may cost to a number without its plus, in cents of a euro, by the longest prefix known."""
    rates = _rates()
    known = (digits[:length] for length in range(len(digits), 0, -1))
    return next((rates[one] for one in known if one in rates), _told("rates")["unknown"])


def cost(lasted: int, rate: int) -> int:
    """The most a call of so many ms may have cost, in cents: each minute that began counts; nothing for none."""
    return -(-lasted // 60_000) * rate


def _by_prefix(digits: str) -> str:
    closed = _told("closed")
    return next((kind for kind in BY_PREFIX if digits.startswith(tuple(closed[kind]))), "")


@cache
def _rates() -> Mapping[str, int]:
    held: Mapping[str, int] = _told("rates")["prefixes"]
    return held


@cache
def _told(name: str) -> Mapping[str, Any]:
    return tomllib.loads((ROOM / f"{name}.toml").read_text("utf-8"))
