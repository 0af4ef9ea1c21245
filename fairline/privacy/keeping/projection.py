"""Folds rules of keeping and reports of what was forgotten into their tables."""

from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.privacy.keeping import store
from fairline.privacy.keeping.events import KeepingDone, RetentionSet
from fairline.privacy.keeping.model import Rule


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    event = entry.event
    if isinstance(event, KeepingDone):
        store.report(c, entry.at, event)
    elif event.days is None:
        store.drop_rule(c, event.kind, event.scope)
    else:
        store.put_rule(c, Rule(event.kind, event.scope, event.days, entry.at, str(entry.actor), event.why))


KEEPING = Projection(
    "keeping",
    frozenset({RetentionSet.__name__, KeepingDone.__name__}),
    apply,
    ("privacy_retention", "privacy_keepings"),
)
