"""Finds payment card numbers whose digits are written out in words: four one one one, double four, quatre un un un."""

import re
from collections.abc import Callable, Iterator

_WORDS = {
    "zero": "0", "oh": "0", "nought": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5",
    "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "zéro": "0", "un": "1", "une": "1", "deux": "2", "trois": "3", "quatre": "4", "cinq": "5", "sept": "7", "huit": "8",
    "neuf": "9",
    "null": "0", "eins": "1", "zwei": "2", "zwo": "2", "drei": "3", "vier": "4", "fünf": "5", "sechs": "6",
    "sieben": "7", "acht": "8", "neun": "9",
}  # fmt: skip
_TIMES = {"double": 2, "triple": 3, "treble": 3, "doppel": 2}
_ONE = "|".join(sorted((*_WORDS, *_TIMES), key=len, reverse=True))
_PIECE = rf"(?:{_ONE}|\d+)"
_RUN = re.compile(rf"\b{_PIECE}(?:[\s.,;:/\-–—]{{1,3}}(?:and |et |und )?{_PIECE}\b){{5,}}", re.IGNORECASE)
_EACH = re.compile(_PIECE, re.IGNORECASE)
_ANY = re.compile(rf"\b(?:{_ONE})[\s.,;:/\-–—]{{1,3}}(?:{_ONE}|\d)", re.IGNORECASE)
SHORTEST, LONGEST = 12, 19


def spelled(text: str, is_card: Callable[[str], bool]) -> Iterator[tuple[int, int, str]]:
    """Where card numbers are spelled out: from, to, and their last four digits; from the left, none touching another.

    A number of digits alone is not told here.
    """
    if _ANY.search(text) is None:
        return
    for run in _RUN.finditer(text):
        pieces = [
            (found.start() + run.start(), found.end() + run.start(), found.group())
            for found in _EACH.finditer(run.group())
        ]
        yield from _in_run(pieces, is_card)


def _in_run(pieces: list[tuple[int, int, str]], is_card: Callable[[str], bool]) -> Iterator[tuple[int, int, str]]:
    first = 0
    while first < len(pieces):
        last, digits = _card(pieces, first, is_card)
        if last is None:
            first += 1
            continue
        yield pieces[first][0], pieces[last][1], digits[-4:]
        first = last + 1


def _card(pieces: list[tuple[int, int, str]], first: int, is_card: Callable[[str], bool]) -> tuple[int | None, str]:
    """The last piece of the longest card number that begins with a piece, and its digits."""
    digits, times, in_words = "", 1, False
    found: tuple[int | None, str] = (None, "")
    for place in range(first, len(pieces)):
        word = pieces[place][2].lower()
        if word in _TIMES:
            times = _TIMES[word]
            continue
        digits += _WORDS.get(word, word) * times
        in_words = in_words or word in _WORDS
        times = 1
        if len(digits) > LONGEST:
            break
        if in_words and len(digits) >= SHORTEST and is_card(digits):
            found = (place, digits)
    return found
