"""Folds what happened to copies of registries into their table."""

from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.privacy.registries import store
from fairline.privacy.registries.events import RegistryLoaded, RegistryRemoved


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the table as one entry says."""
    event = entry.event
    if isinstance(event, RegistryRemoved):
        store.drop(c, [event.copy])
        return
    store.drop(c, event.replaces)
    store.put(
        c,
        store.Copy(
            id=event.copy,
            registry=event.registry,
            as_of=event.as_of,
            loaded=entry.at,
            by=str(entry.actor),
            numbers=event.numbers,
            left_out=event.left_out,
            sha256=event.sha256,
            format=event.format,
            areas=event.areas,
        ),
    )


REGISTRIES = Projection(
    "privacy_registries",
    frozenset({RegistryLoaded.__name__, RegistryRemoved.__name__}),
    apply,
    ("privacy_registries",),
)
