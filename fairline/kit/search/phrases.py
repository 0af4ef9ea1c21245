"""Tells whether words stand one after the other in a text, whatever its capitals and accents."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from fairline.kit.search.words import bare, fold

_LATIN = (*range(0xDF, 0x250), *range(0x1E00, 0x1F00))  # where letters with marks stand
_MARKS = "[\u0300-\u036f]*"
_BETWEEN = r"[\W_]+"


def holding(words: Sequence[str]) -> Callable[[str], bool]:
    """What answers whether a text holds the words one after the other, whatever stands between them but letters.

    Latin words are looked for in the text as it stands: folding a thousand texts takes longer than reading them.
    """
    plain = [bare(word) for word in words]
    if all(word.isascii() for word in plain):
        found = _pattern(_BETWEEN.join(map(_any_marks, plain)))
        return lambda text: _stands(found, text.casefold())
    folded = _pattern(_BETWEEN.join(map(re.escape, plain)))
    return lambda text: _stands(folded, fold(text))


def _pattern(said: str) -> re.Pattern[str]:
    return re.compile(rf"{said}(?![^\W_]|[\u0300-\u036f])")


def _stands(pattern: re.Pattern[str], text: str) -> bool:
    # What stands before is looked at here: a pattern that begins with it is tried letter by letter.
    at = pattern.search(text)
    while at is not None:
        before = text[at.start() - 1 : at.start()]
        if not before.isalnum() and not "\u0300" <= before <= "\u036f":
            return True
        at = pattern.search(text, at.start() + 1)
    return False


def _any_marks(word: str) -> str:
    """A folded word, each letter with whatever marks it may carry, and two that may be written as one, as one."""
    said, at = "", 0
    known = _written()
    while at < len(word):
        one, two = word[at], word[at : at + 2]
        joined = f"|[{known[two]}]" if len(two) == 2 and two in known else ""
        if joined:
            said += f"(?:{_letter(one)}{_letter(two[1])}{joined}){_MARKS}"
            at += 2
        else:
            said += _letter(one)
            at += 1
    return said


def _letter(letter: str) -> str:
    return f"[{letter}{_written().get(letter, '')}]{_MARKS}" if letter.isalpha() else re.escape(letter)


@lru_cache(maxsize=1)
def _written() -> Mapping[str, str]:
    """By a folded letter, or two, the small letters that are folded to it."""
    found: dict[str, str] = defaultdict(str)
    for code in _LATIN:
        letter = chr(code)
        plain = fold(letter)
        if letter.casefold() == letter and letter.isalpha() and plain.isascii() and len(plain) < 3:
            found[plain] += letter
    return dict(found)
