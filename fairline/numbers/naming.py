"""Keeps what each account is called where every account may look: so that nobody sends under another's name."""

from collections.abc import Sequence
from typing import Any

from fairline import accounts
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.numbers import identity_store, text_store

TAKEN = frozenset({"submitted", "registered", "suspended"})


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Write down anew what the account is called; run twice, it writes the same."""
    if entries:
        name_again(c)


def name_again(c: Unit) -> None:
    """What the account, its brands and its text senders of letters are called now."""
    senders = [
        ("sender", one.number) for one in text_store.every(c) if one.kind == "alphanumeric" and one.state in TAKEN
    ]
    brands = [("brand", brand.name) for brand in accounts.every_brand(c)]
    own = [("account", name) for name in accounts.names(c, c.account)]
    identity_store.keep(c, [*own, *brands, *senders], proven=bool(identity_store.own_domains(c)))


NAMING = Follower(
    "numbers.naming",
    frozenset(
        {
            "AccountOpened",
            "AccountChanged",
            "BrandMade",
            "BrandChanged",
            "BrandRemoved",
            "DomainChecked",
            "DomainRemoved",
            "TextSenderSubmitted",
            "TextSenderRegistered",
            "TextSenderRejected",
            "TextSenderSuspended",
            "TextSenderRemoved",
        }
    ),
    follow,
)
