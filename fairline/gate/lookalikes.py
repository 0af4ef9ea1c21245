"""Tells whether a label of a host's name is made to be taken for another (Unicode Technical Standard 39)."""

from functools import lru_cache

import idna

# Scripts that are written together in one word; any other mixture in one label is a disguise.
_TOGETHER = (
    frozenset({"HAN", "HIRAGANA", "KATAKANA", "LATIN"}),
    frozenset({"HAN", "HANGUL", "LATIN"}),
    frozenset({"HAN", "BOPOMOFO", "LATIN"}),
)
_NEUTRAL = frozenset({"COMMON", "INHERITED"})


@lru_cache(maxsize=4096)
def is_lookalike(label: str) -> bool:
    """Whether a label, as it stands in DNS (`xn--…` where it is not ASCII), mixes scripts, is no valid name, or is
    spelled so that every foreign letter looks like a plain one.
    """
    if not label.startswith("xn--"):
        return False
    # Its tables cost a tenth of a second: not while starting.
    from confusable_homoglyphs.categories import unique_aliases  # type: ignore[import-untyped]  # it has no types

    try:
        name = idna.decode(label)
    except (idna.IDNAError, UnicodeError):
        return True
    scripts = frozenset(unique_aliases(name)) - _NEUTRAL
    if len(scripts) > 1 and not any(scripts <= together for together in _TOGETHER):
        return True
    return all(_looks_plain(letter) for letter in name if not letter.isascii())


def _looks_plain(letter: str) -> bool:
    from confusable_homoglyphs.confusables import is_confusable  # type: ignore[import-untyped]  # it has no types

    found = is_confusable(letter, greedy=True) or []
    return any(other["c"].isascii() for one in found for other in one["homoglyphs"])
