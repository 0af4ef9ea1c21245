"""Tells whether a name is somebody else's: another account's proven brand, the operator's, or a well-known one.

What a mail is from and what a text is from are read by eye, so names are compared as the eye takes them in.
"""

from collections.abc import Iterable

from fairline import accounts
from fairline.gate import KNOWN_NAMES, as_drawn, plain
from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.numbers import identity_store as store

SHORTEST = 4  # letters of a brand that counts inside a longer name; shorter ones count alone


class NameTaken(Problem):
    """The name is another's: sending under it would mislead (SENDER_NOT_OWNED)."""

    status = 409
    type = "name-not-owned"


def check_name(c: Unit, name: str) -> None:
    """Raises NameTaken where a name to send under is somebody else's."""
    whose = whose_name(c, name)
    if whose:
        raise NameTaken(name=name, whose=whose)


def whose_name(c: Unit, name: str) -> str:
    """Whose a name is, where it is not the account's: operator, brand, known; else nothing."""
    words = _words(name)
    if not words or _holds(words, accounts.names(c, c.account)):
        return ""
    operator = accounts.operator_account(c)
    if operator and operator != c.account and _holds(words, store.names_of(c, operator)):
        return "operator"
    if _holds(words, store.proven_elsewhere(c)):
        return "brand"
    domains = {domain.split(".")[-2] for domain in store.own_domains(c) if "." in domain}
    return "known" if any(as_drawn(known) in words.split() for known in KNOWN_NAMES - domains) else ""


def holds_name(said: str, names: Iterable[str]) -> bool:
    """Whether one of the names stands in what is said, as the eye takes it in: whole, a short one only alone."""
    return _holds(_words(said), names)


def _holds(words: str, names: Iterable[str]) -> bool:
    """Whether one of the names stands in these words, whole; a short one only where nothing else stands there."""
    for name in names:
        held = _words(name)
        if held and (held == words or (len(held) >= SHORTEST and f" {held} " in f" {words} ")):
            return True
    return False


def _words(name: str) -> str:
    letters = "".join(sign if sign.isalnum() else " " for sign in plain(name))
    return as_drawn(" ".join(letters.split()))
