"""Takes text apart into the words an index keeps: folded, and cut to their English and French stems.

Who changes what this answers has every index made anew (`fairline replay search`).
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from threading import Lock
from typing import Any, NamedTuple

LONGEST = 40  # letters of a word that are kept: longer ones are codes, found by their beginning
KNOWN = 32_768  # words whose roots are remembered

# A mark above or below a letter may stand apart from it (as macOS writes file names).
_WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")
# Letters that carry no removable mark in Unicode, yet are typed without it.
_BARE = {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
_ODD = re.compile(f"[{''.join(_BARE)}]")
_LATIN_MARKS = re.compile("[\u0300-\u036f]+")  # far quicker to look for than those of every script
_LANGUAGES = ("english", "french")
_stemming = Lock()  # a stemmer keeps its place in itself, so one thread at a time


class Word(NamedTuple):
    """A word as it stands in a text: from one letter up to, and without, another."""

    word: str  # as it is written, in small letters
    begins: int
    ends: int


class Terms(NamedTuple):
    """What a text holds, each once: its folded words, and the roots of them that are no words of it themselves."""

    words: list[str]
    roots: list[str]


def fold(text: str) -> str:
    """The same in small letters without accents: `Œuvre déjà` is `oeuvre deja`."""
    small = text.casefold()
    if small.isascii():
        return small
    apart = _LATIN_MARKS.sub("", unicodedata.normalize("NFKD", small))
    if apart.isascii():
        return apart
    apart = _ODD.sub(lambda found: _BARE[found[0]], apart)
    return apart if apart.isascii() else _marks().sub("", apart)


def words(text: str) -> Iterator[Word]:
    """The words of a text, in order."""
    for found in _WORD.finditer(text):
        yield Word(found[0].casefold(), found.start(), found.end())


def bare(word: str) -> str:
    """One word without capitals, accents and signs."""
    plain = fold(word)
    return (plain if plain.isalnum() else "".join(letter for letter in plain if letter.isalnum()))[:LONGEST] or "?"


def roots(word: str) -> Sequence[str]:
    """By what a word is looked for: its stems, each once; a number, or a word of two letters, as it is.

    French is cut with its accents, which tell its endings apart, and without, as many people type it.
    """
    return forms(word)[1:]


@lru_cache(maxsize=KNOWN)
def forms(word: str) -> tuple[str, ...]:
    """A word in small letters, folded, and behind it its roots, of which it may be one."""
    plain = bare(word)
    if not plain.isalpha() or len(plain) < 3:
        return (plain, plain)
    with _stemming:
        english, french = _stemmers()
        cut = [english.stemWord(plain), french.stemWord(plain)]
        if not word.isascii():
            cut.append(bare(french.stemWord(word[:LONGEST])))
    return (plain, *dict.fromkeys(cut))


def terms(text: str) -> Terms:
    """The words of a text and their roots."""
    said = [forms(word) for word in dict.fromkeys(_WORD.findall(text.casefold()))]
    plain = {each[0]: None for each in said}
    kept = {root: None for each in said for root in each if root not in plain}
    return Terms(list(plain), list(kept))


def stands(word: str, text: str) -> bool:
    """Whether a folded word stands in a folded text by itself. A loop of finds takes a tenth of what a pattern does."""
    at = text.find(word)
    while at >= 0:
        ends = at + len(word)
        if not text[at - 1 : at].isalnum() and not text[ends : ends + 1].isalnum():
            return True
        at = text.find(word, ends)
    return False


@lru_cache(maxsize=1)
def _marks() -> re.Pattern[str]:
    """Whatever is written above or below a letter, in any script."""
    marks = [chr(code) for code in range(0x300, 0x1F000) if unicodedata.combining(chr(code))]
    return re.compile(f"[{''.join(marks)}]+")


@lru_cache(maxsize=1)
def _stemmers() -> tuple[Any, ...]:
    import Stemmer  # type: ignore[import-not-found]  # it publishes no types

    return tuple(Stemmer.Stemmer(language, 0) for language in _LANGUAGES)  # `forms` remembers
