"""Folds modes of work into their tables."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.accounts.modes import events as happened
from fairline.accounts.modes import service, store
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    APPLIED[type(entry.event)](c, entry)


def _chosen(c: Unit, entry: Entry[happened.ModeChosen]) -> None:
    store.put(c, entry.event.mode, entry.event.version, entry.event.evidence, entry.at)
    service.forget(c)


APPLIED: Mapping[type, Callable[[Unit, Entry[Any]], None]] = {
    happened.ModeChosen: _chosen,
    happened.PersonalMasked: lambda c, entry: store.count_masked(c, entry.event.many),
    happened.AuthorisationVoided: lambda c, entry: store.void(c, entry.at, entry.event.found),
    happened.AuthorisationRestored: lambda c, entry: store.void(c, None, ""),
    happened.OutsidersServed: lambda c, entry: store.set_told(c, entry.event.month),
}
MODES = Projection("accounts.modes", frozenset(kind.__name__ for kind in APPLIED), apply, ("accounts_modes",))
