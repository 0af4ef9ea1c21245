"""Folds the journal into sending domains."""

from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.numbers import events, store
from fairline.numbers.model import Domain


def apply(c: Unit, entry: Entry[Any]) -> None:
    """A domain added, checked, given another key, removed."""
    event = entry.event
    if isinstance(event, events.DomainAdded):
        store.add(
            c,
            Domain(
                event.domain, event.name, "pending", event.selector, event.public_key, "", "", event.token, entry.at
            ),
        )
    elif isinstance(event, events.DomainChecked):
        if event.key_found:
            store.take_next(c, event.domain, event.key_found)
        store.checked(c, event.domain, event.state, dict(event.found), entry.at, event.failing_since)
    elif isinstance(event, events.DomainKeyTurned):
        store.turn(c, event.domain, event.selector, event.public_key)
    else:
        store.remove(c, event.domain)


DOMAINS = Projection(
    "numbers_domains",
    frozenset({"DomainAdded", "DomainChecked", "DomainKeyTurned", "DomainRemoved"}),
    apply,
    ("numbers_domains",),
)
