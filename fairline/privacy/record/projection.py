"""Folds notices into their tables."""

from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.privacy.record import store
from fairline.privacy.record.events import ContactNoticed, NoticeGiven


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    event = entry.event
    if isinstance(event, NoticeGiven):
        store.put(c, event.version, event.purposes, entry.at)
    else:
        store.noticed(c, event.contact, event.version, event.agreed, entry.at)


NOTICES = Projection(
    "notices", frozenset({NoticeGiven.__name__, ContactNoticed.__name__}), apply, ("privacy_notices", "privacy_noticed")
)
