"""Takes text apart into the words an index keeps: folded, and cut to their English and French stems.

Who changes what this answers has every index made anew (`fairline replay search`).
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from threading import Lock
from typing import Any, NamedTuple

LONGEST = 40  # letters of a word that are kept: longer ones are codes, found by their beginning

# A mark above or below a letter may stand apart from it (as macOS writes file names).
_WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")
# Letters that carry no removable mark in Unicode, yet are typed without it.
_BARE = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
_LANGUAGES = ("english", "french")
_stemming = Lock()  # a stemmer keeps its place in itself, so one thread at a time


class Word(NamedTuple):
    """A word as it stands in a text: from one letter up to, and without, another."""

    word: str  # as it is written, in small letters
    begins: int
    ends: int


def fold(text: str) -> str:
    """The same in small letters without accents: `Œuvre déjà` is `oeuvre deja`."""
    small = text.casefold()
    if small.isascii():
        return small
    apart = unicodedata.normalize("NFKD", small)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(_BARE)


def words(text: str) -> Iterator[Word]:
    """The words of a text, in order."""
    for found in _WORD.finditer(text):
        yield Word(found[0].casefold(), found.start(), found.end())


def folded(text: str) -> list[str]:
    """The words of a text without capitals and accents, in order, each as often as it stands there."""
    return [bare(found.word) for found in words(text)]


@lru_cache(maxsize=65_536)
def bare(word: str) -> str:
    """One word without capitals, accents and signs."""
    return "".join(letter for letter in fold(word) if letter.isalnum())[:LONGEST] or "?"


@lru_cache(maxsize=65_536)
def forms(word: str) -> tuple[str, ...]:
    """What an index keeps of a word: itself, then its stems, each once.

    French is cut with its accents, which tell its endings apart, and without, as many people type it.
    """
    plain = bare(word)
    if not plain.isalpha() or len(plain) < 3:
        return (plain,)
    with _stemming:
        english, french = _stemmers()
        cut = (english.stemWord(plain), french.stemWord(plain), french.stemWord(word[:LONGEST]))
    return tuple(dict.fromkeys((plain, *(bare(stem) for stem in cut))))


def terms(text: str) -> tuple[list[str], list[str]]:
    """The words of a text and their stems, each once: words, and stems that are no words of it."""
    plain: dict[str, None] = {}
    stems: dict[str, None] = {}
    for word in dict.fromkeys(found.word for found in words(text)):
        first, *others = forms(word)
        plain[first] = None
        stems.update(dict.fromkeys(others))
    return list(plain), [stem for stem in stems if stem not in plain]


@lru_cache(maxsize=1)
def _stemmers() -> tuple[Any, ...]:
    import Stemmer  # type: ignore[import-not-found]  # it publishes no types

    return tuple(Stemmer.Stemmer(language) for language in _LANGUAGES)
