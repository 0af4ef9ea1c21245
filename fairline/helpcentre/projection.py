"""Folds web forms into their table."""

from typing import Any

from fairline.helpcentre import store
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the table as one entry says."""
    event = entry.event
    if entry.kind == "WebFormRemoved":
        store.remove_form(c, event.form)
    else:
        store.put_form(c, event.form, event.brand, event.name, event.slug, event.config)


PROJECTION = Projection(
    "help_forms", frozenset({"WebFormMade", "WebFormChanged", "WebFormRemoved"}), apply, ("help_forms",)
)
