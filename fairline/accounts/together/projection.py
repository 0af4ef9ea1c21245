"""Folds accounts that belong together into their tables."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.accounts.together import events as happened
from fairline.accounts.together import store
from fairline.accounts.together.sanctions import store as listed
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    APPLIED[type(entry.event)](c, entry)


def _consented(c: Unit, entry: Entry[happened.ResaleConsented]) -> None:
    store.put_consent(c, entry.event, entry.at)
    store.set_clients(c, entry.event.clients, "consented", entry.event.consent, None)


def _revoked(c: Unit, entry: Entry[happened.ResaleRevoked]) -> None:
    event = entry.event
    store.revoke(c, event.consent, event.why, entry.at)
    store.set_clients(c, event.clients, "leaving", event.consent, event.ends)


APPLIED: Mapping[type, Callable[[Unit, Entry[Any]], None]] = {
    happened.IdentityDeclared: lambda c, entry: store.put_identity(c, entry.event, entry.at),
    happened.AccountsFoundTogether: lambda c, entry: store.put_together(c, entry.event),
    happened.AccountHeldApart: lambda c, entry: store.hold_apart(c, entry.event.apart),
    happened.ClientAsked: lambda c, entry: store.put_client(c, entry.event),
    happened.ResaleConsented: _consented,
    happened.ResaleRevoked: _revoked,
    happened.ClientLinked: lambda c, entry: store.link_client(c, entry.event.client, entry.event.linked),
    happened.ServedUnder: lambda c, entry: store.put_served(c, entry.event),
    happened.BrandOwnerDeclared: lambda c, entry: store.put_owner(c, entry.event.brand, entry.event.owner),
    happened.NameListed: lambda c, entry: listed.put_match(c, entry.event, entry.at),
}

TOGETHER = Projection(
    "accounts.together",
    frozenset(kind.__name__ for kind in APPLIED),
    apply,
    (
        "accounts_identity",
        "accounts_together",
        "accounts_clients",
        "accounts_resale_consents",
        "accounts_served",
        "accounts_brand_owners",
        "accounts_listed_matches",
    ),
)
