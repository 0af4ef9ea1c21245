"""Finds and masks payment card numbers in text, also where one number is split across several messages."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from fairline.kit.spelled import spelled

_DIGIT = re.compile(r"\d")
_GROUP = re.compile(r"\d+")
# What people put between the groups of one number; some of it cannot be seen.
_BETWEEN = re.compile(r"[\s.\-/_·\u2010-\u2015\u00ad\u200b-\u200d\u2060\ufeff]{1,3}")
_ONLY_DIGITS = re.compile(r"[\d\s.\-/_·\u2010-\u2015\u00ad\u200b-\u200d\u2060\ufeff]+")
_BESIDE = re.compile(r"\w-?$")  # letters joined to a number make it an order's code, left alone
_AFTER = re.compile(r"-?\w")
_DOUBLE = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)
_PRINTED = frozenset({(4, 6, 5), (4, 6, 4)})  # as cards of some networks are printed; the others have equal groups
MASK = "•"
SHORTEST = 12  # digits of a card's number


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
    return SHORTEST <= len(digits) <= 19 and network and len(set(digits)) > 1 and passes_luhn(digits)


@lru_cache(maxsize=64)  # the same words go to many, and are looked at by several
def mask(text: str) -> Masked:
    """Hide every card number but its last four digits, whatever numbers stand before and after it, and also where its
    digits are written out in words.
    """
    found = 0
    in_digits = len(_DIGIT.findall(text)) >= SHORTEST
    while spans := list(_cards(text)) if in_digits else []:  # the digits left of one number may begin another
        for start, end in spans:
            text = text[:start] + _hide(text[start:end], keep=4) + text[end:]
        found += len(spans)
    written_out = list(spelled(text, is_card))
    for start, end, last in reversed(written_out):
        text = f"{text[:start]}{MASK * 12}{last}{text[end:]}"
    return Masked(text, found + len(written_out))


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
    ends, mine = [], ""
    for group in _GROUP.findall(text):  # an expiry date may stand after the number
        mine += _digits(group)
        ends.append(len(begun) + len(mine))
    completes = any(is_card((begun + mine)[start:end]) for start in range(len(begun)) for end in ends)
    return Masked(_hide(text, keep=0), 1) if completes else alone


@dataclass(frozen=True, slots=True)
class _Group:
    """Some digits standing together: where, and how they stand to what is beside them."""

    start: int
    end: int
    digits: str
    begins: bool  # no letter is joined to it before
    ends: bool  # nor after
    goes_on: bool  # with the group before it, it may be one number


def _groups(text: str) -> list[_Group]:
    groups: list[_Group] = []
    for found in _GROUP.finditer(text):
        start, end = found.span()
        begins = not _BESIDE.search(text[max(0, start - 2) : start])
        goes_on = bool(groups) and bool(_BETWEEN.fullmatch(text, groups[-1].end, start))
        groups.append(_Group(start, end, _digits(found.group()), begins, not _AFTER.match(text, end), goes_on))
    return groups


def _cards(text: str) -> Iterator[tuple[int, int]]:
    """Where card numbers stand, from the left, none touching another."""
    if sum(map(len, _GROUP.findall(text))) < 12:
        return
    groups = _groups(text)
    first = 0
    while first < len(groups):
        may_begin = groups[first].begins and groups[first].digits[0] in "23456"
        last = _last_of_card(groups, first) if may_begin else None
        if last is not None:
            yield groups[first].start, groups[last].end
        first = first + 1 if last is None else last + 1


def _last_of_card(groups: Sequence[_Group], first: int) -> int | None:
    """The group with which the longest card number ends that begins with the first group, if there is one."""
    digits, found = "", None
    for last in range(first, len(groups)):
        digits += groups[last].digits
        if (last > first and not groups[last].goes_on) or len(digits) > 19:
            break
        if groups[last].ends and is_card(digits) and _is_written_as_one(groups, first, last):
            found = last
    return found


def _is_written_as_one(groups: Sequence[_Group], first: int, last: int) -> bool:
    """Whether these groups have the sizes that cards are printed in, or nothing else is joined to them."""
    sizes = tuple(len(group.digits) for group in groups[first : last + 1])
    if sizes in _PRINTED or (len(set(sizes[:-1])) <= 1 and sizes[-1] <= sizes[0]):
        return True
    goes_on = last + 1 < len(groups) and groups[last + 1].goes_on
    return not groups[first].goes_on and not goes_on


def _only_digits(text: str) -> bool:
    return bool(_ONLY_DIGITS.fullmatch(text)) and bool(_GROUP.search(text))


def _digits(text: str) -> str:
    """The digits of a text, of whatever script, as plain ones."""
    return "".join(str(int(digit)) for group in _GROUP.findall(text) for digit in group)


def _hide(run: str, keep: int) -> str:
    hidden = max(0, len(_digits(run)) - keep)
    return _DIGIT.sub(MASK, run, count=hidden) if hidden else run


# Numbers as the networks give them out, by length and first digits (ISO/IEC 7812; the networks' own tables).
_NETWORKS = re.compile(
    r"4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}"
    r"|3(?:0[0-5]|[689]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|6(?:011|4[4-9]\d|5\d\d)\d{12}|62\d{14,17}"
    r"|(?:50|5[6-9]|6[37]\d?)\d{10,16}"
)


_JOINED_BEFORE, _JOINED_AFTER = re.compile(r"\d[ .\-]{1,3}$"), re.compile(r"[ .\-]{1,3}\d{4}")


def sure_cards(text: str) -> int:
    """How many card numbers stand in a text that is not to be masked but thrown away: in one line, of a length and with
    first digits that a network gives out, and not among other figures. An IMEI (15 digits) is none of these.
    """
    return sum(_is_sure(text, start, end) for start, end in _cards(text))


def _is_sure(text: str, start: int, end: int) -> bool:
    if "\n" in text[start:end] or not _NETWORKS.fullmatch(_digits(text[start:end])):
        return False
    return not _JOINED_BEFORE.search(text[max(0, start - 4) : start]) and not _JOINED_AFTER.match(text[end : end + 7])
