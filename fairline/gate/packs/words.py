"""Tells whether somebody asks to hear no more, to hear again, or for help, in the languages we serve."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from fairline.kit.sieve import Sieve

FILE = Path(__file__).with_name("refusals.toml")
KEYWORD = 3  # words: a longer text is no bare keyword
PLAIN = 40  # words: in a longer text a refusal may stand beside a matter of its own

_SIGNS = re.compile("[^a-z0-9']+")

Word = Literal["stop", "start", "help", ""]


class Keyword(NamedTuple):
    """What was asked, and whether that is sure enough to act on without a person reading it."""

    word: Word
    sure: bool


NOTHING = Keyword("", True)


class _Tongue(NamedTuple):
    exact: Mapping[str, Word]
    plain: re.Pattern[str]
    maybe: re.Pattern[str]
    but: re.Pattern[str]


def keyword(text: str, languages: Sequence[str] = ()) -> Keyword:
    """What a text asks: `stop`, `start`, `help`, or nothing.

    The languages named first decide what they know; the others are asked after them, because people write in their own
    language. A bare keyword and a plain refusal are sure. A refusal in a long text, one that is quoted or turned around
    ("do not stop"), and one of a single thing ("cancel my order") are not, and wait for a person.
    """
    said = plain(text)
    if not said:
        return NOTHING
    tongues = _in_order(tuple(language[:2] for language in languages))
    bare = _bare(said, tongues)
    return Keyword(bare, True) if bare else _refusal(said, tongues)


def plain(text: str) -> str:
    """A text in small letters without accents, signs and doubled spaces; quoted lines of mail are left out."""
    own = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith(">"))
    if own.isascii():
        return " ".join(_SIGNS.sub(" ", own.lower()).split())
    split = unicodedata.normalize("NFKD", own.casefold().replace("’", "'"))
    bare = unicodedata.normalize("NFC", re.sub("[\u0300-\u036f]", "", split))
    return " ".join("".join(sign if _is_letter(sign) else " " for sign in bare).split())


def languages() -> tuple[str, ...]:
    """The languages whose words are known."""
    return tuple(_tongues())


def exact_words(language: str) -> Mapping[str, Word]:
    """The bare keywords of a language, folded, and what each asks; nothing for a language not known here."""
    known = _tongues().get(language[:2])
    return {} if known is None else known.exact


def _is_letter(sign: str) -> bool:
    # Vowels of Indian scripts are marks on their consonant, not letters of their own.
    return sign.isalnum() or sign == "'" or unicodedata.category(sign)[0] == "M"


def _bare(said: str, tongues: Sequence[_Tongue]) -> Word:
    if len(said.split()) > KEYWORD:
        return ""
    found = (tongue.exact.get(said) for tongue in tongues)
    return next((word for word in found if word), "")


def _refusal(said: str, tongues: Sequence[_Tongue]) -> Keyword:
    if not _sieve().passes(said):
        return NOTHING
    is_long = len(said.split()) > PLAIN
    if any(tongue.plain.search(said) for tongue in tongues):
        return Keyword("stop", not (is_long or any(tongue.but.search(said) for tongue in tongues)))
    if is_long:  # a forwarded newsletter says "unsubscribe" at its end, and nobody refuses anything
        return NOTHING
    return Keyword("stop", False) if any(tongue.maybe.search(said) for tongue in tongues) else NOTHING


@cache
def _in_order(first: tuple[str, ...]) -> tuple[_Tongue, ...]:
    known = _tongues()
    named = [known[language] for language in dict.fromkeys(first) if language in known]
    return (*named, *(tongue for language, tongue in known.items() if language not in first))


@cache
def _tongues() -> Mapping[str, _Tongue]:
    held = tomllib.loads(FILE.read_text("utf-8"))
    return {language: _tongue(said) for language, said in held.items()}


@cache
def _sieve() -> Sieve:
    """Lets through whatever may be a refusal in any language."""
    held = tomllib.loads(FILE.read_text("utf-8"))
    return Sieve(
        [one for said in held.values() for name in ("refusal", "perhaps") for one in _bound(said.get(name, []))]
    )


def _tongue(said: Mapping[str, list[str]]) -> _Tongue:
    words: tuple[Word, ...] = ("help", "start", "stop")  # where a word stands twice, stop wins
    exact = {plain(one): word for word in words for one in said.get(word, ())}
    return _Tongue(exact, *(_any(said.get(name, [])) for name in ("refusal", "perhaps", "but")))


def _any(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(_bound(patterns)) or r"(?!)")


def _bound(patterns: Sequence[str]) -> list[str]:
    # Scripts that set no spaces between words have no borders of words either.
    return [rf"\b(?:{each})\b" if each.isascii() else f"(?:{each})" for each in patterns]
