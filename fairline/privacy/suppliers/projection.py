"""Folds what is on file of suppliers, and what accounts say of them, into their tables."""

from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.privacy.suppliers import events, store

OBJECTED, SIGNED, AREA = "objected", "signed", "area"


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the account's wishes as one entry says."""
    event, by = entry.event, str(entry.actor)
    if isinstance(event, events.SupplierRegistered):
        store.put(c, event.told, entry.at)
    elif isinstance(event, events.SupplierAreaSet):
        store.wish(c, AREA, event.area, by, entry.at)
    elif isinstance(event, events.RouteSigned):
        store.wish(c, f"{SIGNED}:{event.supplier}:{event.side}", event.document, by, entry.at)
    elif event.withdrawn:
        store.unwish(c, f"{OBJECTED}:{event.supplier}")
    else:
        store.wish(c, f"{OBJECTED}:{event.supplier}", event.why, by, entry.at)


_KINDS = (events.SupplierRegistered, events.SupplierAreaSet, events.RouteSigned, events.SupplierObjected)

# The register itself is the whole house's: a replay of one account writes it over, and empties nothing of it.
SUPPLIERS = Projection("suppliers", frozenset(kind.__name__ for kind in _KINDS), apply, ("privacy_supplier_wishes",))
