"""Patterns a field must match: the part of regular expressions that can be checked quickly, whatever is filled in.

Literals, classes, `.`, `\\d \\w \\s`, groups with alternatives, and `? * + {m,n}` after one sign. Nothing repeated
holds something repeated, nothing looks back or ahead: so the work of a match is bounded by the product counted here.
"""

import re
from functools import lru_cache

LONGEST = 200  # characters of a pattern, and of what is matched against one
MOST_WORK = 200_000  # ways a text of that length may be tried at most
_TOKEN = re.compile(
    r"""(?P<sign>\\[dwsDWS]|\\[^\w\s]|\[\^?(?:\\.|[^\]\\])+\]|[^\\\[\](){}|?*+^$])"""
    r"""(?P<many>[?*+]|\{\d{1,3}(?:,\d{0,3})?\})?"""
    r"""|(?P<open>\((?:\?:)?)|(?P<or>\|)|(?P<close>\))(?P<maybe>\?)?|(?P<edge>[\^$])"""
)


class UnsafePattern(ValueError):
    """A pattern that is wrong, or could take long."""


@lru_cache(maxsize=500)
def read(pattern: str) -> re.Pattern[str]:
    """A pattern ready to be matched as a whole. Raises UnsafePattern."""
    if not pattern or len(pattern) > LONGEST:
        raise UnsafePattern
    place, depth, work = 0, 0, 1
    while place < len(pattern):
        found = _TOKEN.match(pattern, place)
        if found is None or found.end() == place:
            raise UnsafePattern
        depth += bool(found["open"]) - bool(found["close"])
        work *= _ways(found)
        place = found.end()
        if depth < 0 or work > MOST_WORK:
            raise UnsafePattern
    if depth:
        raise UnsafePattern
    try:
        return re.compile(pattern)
    except re.error as error:
        raise UnsafePattern from error


def fits(pattern: str, text: str) -> bool:
    """Whether a text is as a pattern wants it, from its beginning to its end."""
    try:
        return len(text) <= LONGEST and read(pattern).fullmatch(text) is not None
    except UnsafePattern:
        return False


def _ways(found: re.Match[str]) -> int:
    """How many ways one token can be tried at one place."""
    if found["or"] or found["maybe"]:
        return 2
    many = found["many"]
    if not many:
        return 1
    if many in "*+":
        return LONGEST
    low, comma, high = many.strip("{}").partition(",") if many != "?" else ("0", ",", "1")
    most = LONGEST if comma and not high else int(high or low)
    return max(1, min(most, LONGEST) - int(low) + 1) if comma else 1
