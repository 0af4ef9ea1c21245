"""Folds words so that a search finds them whatever their capitals and accents."""

import unicodedata

# Letters that carry no removable mark in Unicode, yet are typed without it.
_BARE = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})


def fold(words: str) -> str:
    """The same in small letters without accents: `Zoë Müller` is `zoe muller`."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(_BARE)
