"""Tells whether a label of a host's name is made to be taken for another (Unicode Technical Standard 39)."""

from functools import lru_cache
from itertools import pairwise

import idna

# Scripts that are written together in one word; any other mixture in one label is a disguise.
_TOGETHER = (
    frozenset({"HAN", "HIRAGANA", "KATAKANA", "LATIN"}),
    frozenset({"HAN", "HANGUL", "LATIN"}),
    frozenset({"HAN", "BOPOMOFO", "LATIN"}),
)
_NEUTRAL = frozenset({"COMMON", "INHERITED"})


# Names that are imitated most: banks, payments, parcels, mail and shops; none so short that another word is like it.
KNOWN = frozenset(
    """
    amazon apple bankofamerica barclays bnpparibas booking capitalone citibank commerzbank coinbase creditagricole
    deutschebank docusign dropbox facebook google instagram klarna laposte linkedin lloydsbank mastercard microsoft
    natwest netflix outlook paypal postfinance raiffeisen revolut santander societegenerale spotify stripe swisscom
    swisspost telegram twint wellsfargo whatsapp
    """.split()  # noqa: SIM905  # a list to be read
)
ENDINGS = frozenset({"at", "ch", "co", "com", "de", "eu", "fr", "net", "org", "uk"})
_ALIKE = str.maketrans("013457i", "oleastl")
_KNOWN_DRAWN = frozenset(name.replace("rn", "m").replace("vv", "w").translate(_ALIKE) for name in KNOWN)


@lru_cache(maxsize=4096)
def is_lookalike(label: str) -> bool:
    """Whether a label, as it stands in DNS (`xn--…` where it is not ASCII), mixes scripts, is no valid name, or is
    spelled so that every foreign letter looks like a plain one; and of a plain one, whether it imitates a known name.
    """
    if not label.startswith("xn--"):
        return imitates(label)
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


def imitates(label: str) -> bool:
    """Whether a plain label is a well-known name with letters put for others: `paypa1`, `arnazon`, `linkedln`."""
    return label not in KNOWN and as_drawn(label) in _KNOWN_DRAWN


def borrows(host: str, own: str) -> bool:
    """Whether a host wears a well-known name before the domain it really belongs to: `paypal.com.sign-in.example`."""
    labels = host.removesuffix(own).rstrip(".").split(".")
    return own.partition(".")[0] not in KNOWN and any(
        one in KNOWN and other in ENDINGS for one, other in pairwise(labels)
    )


def as_drawn(label: str) -> str:
    """A label as the eye takes it in."""
    return label.replace("rn", "m").replace("vv", "w").translate(_ALIKE)


def _looks_plain(letter: str) -> bool:
    from confusable_homoglyphs.confusables import is_confusable  # type: ignore[import-untyped]  # it has no types

    found = is_confusable(letter, greedy=True) or []
    return any(other["c"].isascii() for one in found for other in one["homoglyphs"])
