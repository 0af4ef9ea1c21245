"""Reads words as the eye takes them: accents off, disguises undone, so that one spelling stands for many."""

import re
import unicodedata
from collections.abc import Callable

_UNSEEN = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]")
# Letters of other scripts that are drawn like a plain one.
_DRAWN = str.maketrans(
    "авсԁеһіјӏкмпорԛгѕтуѵԝхзαβγεικνορτυχωɑɡɩ\u2018\u2019\u02bc\u201b",
    "abcdehijlkmnopqrstyvwx3abyeikvoptuxwagi''''",
)
_SWAPPED = str.maketrans("@4310!57$+8", "aaeioissst"[0:10] + "b")
_MIXED = re.compile(r"(?<![\w@.])(?=[\w@!$+]*[a-z])(?=[\w@!$+]*[0-9@!$+])[a-z0-9@!$+]{3,20}(?![\w@])")
_SPACED = re.compile(r"(?<![a-z0-9'])(?:[a-z](?:[ ._*\-]{1,2})){2,}[a-z](?![a-z0-9'])")
_LITTLE = frozenset({"you", "your", "will", "the"})
_NO_LETTER = re.compile(r"[^a-z]")
_STARRED = re.compile(r"(?<=[a-z])[.*_](?=[a-z])")
_RUN = re.compile(r"([a-z])\1{2,}")
_WORD_WITH_RUN = re.compile(r"[a-z]*([a-z])\1{2,}[a-z]*")
_SPACE = re.compile(r"\s+")


def fold(text: str, known: Callable[[str], bool]) -> str:
    """A text in plain small letters, without accents, `k1ll`, `k i l l` and `kiiill` written out. `known` tells which
    words the lists hold: a disguise is undone only where one of them stands under it.
    """
    told = text.lower() if text.isascii() else plain(text)
    told = _SPACE.sub(" ", told)
    if _MIXED.search(told):
        told = _MIXED.sub(lambda found: _if_known(found.group(), found.group().translate(_SWAPPED), known), told)
    if _SPACED.search(told):
        told = _SPACED.sub(lambda found: _if_known(found.group(), _NO_LETTER.sub("", found.group()), known), told)
    if _RUN.search(told):
        told = _WORD_WITH_RUN.sub(lambda found: _shortened(found.group(), known), told)
    if _STARRED.search(told):
        told = re.sub(
            r"[a-z]+(?:[.*_][a-z]+)+", lambda f: _if_known(f.group(), _NO_LETTER.sub("", f.group()), known), told
        )
    return told


def plain(text: str) -> str:
    """A text in small letters, without accents, unseen signs and letters of other scripts that look like ours."""
    text = unicodedata.normalize("NFKD", _UNSEEN.sub("", text).casefold())
    return "".join(letter for letter in text if not unicodedata.combining(letter)).translate(_DRAWN).replace("œ", "oe")


def _if_known(written: str, meant: str, known: Callable[[str], bool]) -> str:
    return meant if meant in _LITTLE or known(meant) else written


def _shortened(word: str, known: Callable[[str], bool]) -> str:
    if known(word):
        return word
    twice = _RUN.sub(r"\1\1", word)
    once = _RUN.sub(r"\1", word)
    return once if known(once) and not known(twice) else twice
