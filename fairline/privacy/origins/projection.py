"""Folds what happened to lists of contacts into their table."""

from typing import Any

from fairline.crm.events import BatchBarred
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.privacy.origins import store
from fairline.privacy.origins.events import ContactImportUndone, ContactListRefused, ContactsImported


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the table as one entry says."""
    event = entry.event
    if isinstance(event, BatchBarred):
        store.set_barred(c, event.batch, event.why)
        return
    if isinstance(event, ContactImportUndone):
        store.set_state(c, event.batch, "undone")
        return
    taken = isinstance(event, ContactsImported)
    counted = {name: getattr(event, name, 0) for name in ("made", "joined", "mails")}
    told = {name: getattr(event, name) for name in ("person", "means", "ground", "source", "sha256")}
    state = {"state": "taken" if taken else "refused", "left_out": event.left if taken else event.rows}
    who = {"id": event.batch, "at": entry.at, "by_whom": str(entry.actor), "rows_told": event.rows}
    store.put(c, who | state | counted | told)


IMPORTS = Projection(
    "privacy_imports",
    frozenset({each.__name__ for each in (ContactsImported, ContactListRefused, ContactImportUndone, BatchBarred)}),
    apply,
    ("privacy_imports",),
)
