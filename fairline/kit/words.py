"""One catalogue of words: every module's `words.toml`, in English and French."""

import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from fairline.kit import cldr

LANGUAGES = ("en", "fr")
_LOCALES = {"en": "en_GB", "fr": "fr"}  # American English puts a comma before the "and"
PACKAGE = Path(__file__).resolve().parent.parent


@cache
def catalogue() -> dict[str, dict[str, str]]:
    """All words by key; a module's keys begin with its name: `gate.agreement.not_accepted`."""
    found: dict[str, dict[str, str]] = {}
    for path in sorted(PACKAGE.rglob("words.toml")):
        module = ".".join(path.parent.relative_to(PACKAGE).parts)
        for key, words in tomllib.loads(path.read_text("utf-8")).items():
            found[f"{module}.{key}"] = words
    return found


def say(key: str, language: str, /, **values: Any) -> str:
    """The words of a key in a language, with its `{placeholders}` filled; English where the language is unknown.

    A value that is a list is told as one tells it: "a, b and c", "a, b et c".
    A key that is not in the catalogue is answered as itself, so that a missing word never hides a message.
    """
    words = catalogue().get(key)
    if words is None:
        return key
    told = {
        name: listed(value, language) if isinstance(value, list | tuple) else value for name, value in values.items()
    }
    return words.get(language, words["en"]).format_map(_Blank(told))


def listed(values: Sequence[Any], language: str) -> str:
    """Values one after the other in a sentence: "a, b and c", "a, b et c"."""
    return cldr.listed([str(value) for value in values], _LOCALES.get(language, "en_GB"))


def knows(key: str) -> bool:
    """Whether the catalogue has this key."""
    return key in catalogue()


def choose(accept_language: str) -> str:
    """The first language we speak in an Accept-Language header (RFC 9110, weights respected), else English."""
    offers: list[tuple[float, str]] = []
    for part in accept_language[:200].split(","):
        tag, _, weight = part.strip().partition(";q=")
        try:
            offers.append((-float(weight or 1), tag.strip().lower()[:2]))
        except ValueError:
            continue
    return next((tag for _, tag in sorted(offers) if tag in LANGUAGES), "en")


class _Blank(dict[str, Any]):
    def __missing__(self, name: str) -> str:
        return "…"
