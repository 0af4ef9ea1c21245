"""Folds what happened to requests into their table."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.privacy import events, store
from fairline.privacy.model import DataRequest

GONE = {"person": None, "blob": None, "until": None}


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the table as one entry says."""
    _APPLY[type(entry.event)](c, entry)


def _made(c: Unit, entry: Entry[events.DataRequestMade]) -> None:
    event = entry.event
    asked = DataRequest(
        event.request, event.contact, event.kind, "running", str(entry.actor), entry.at, event.due
    )  # fmt: skip
    store.insert(c, asked)


def _packed(c: Unit, entry: Entry[events.AccessPackageMade]) -> None:
    event = entry.event
    kept = {"person": event.person, "blob": event.blob, "act": event.act, "report": store.written(event.report)}
    store.update(c, event.request, kept)


def _released(c: Unit, entry: Entry[events.AccessPackageReleased]) -> None:
    store.update(c, entry.event.request, {"state": "done", "done_at": entry.at, "until": entry.event.until})


def _dropped(c: Unit, entry: Entry[events.AccessPackageDropped]) -> None:
    store.update(c, entry.event.request, GONE)


def _done(c: Unit, entry: Entry[events.DataRequestDone]) -> None:
    report = store.written(entry.event.report)
    store.update(c, entry.event.request, {"state": "done", "done_at": entry.at, "report": report})


def _failed(c: Unit, entry: Entry[events.DataRequestFailed]) -> None:
    event = entry.event
    columns: dict[str, Any] = {"state": "failed", "done_at": entry.at, "cause": event.cause}
    if event.report is not None:
        columns["report"] = store.written(event.report)
    store.update(c, event.request, columns)


_APPLY: Mapping[type, Callable[[Unit, Entry[Any]], None]] = {
    events.DataRequestMade: _made,
    events.AccessPackageMade: _packed,
    events.AccessPackageReleased: _released,
    events.AccessPackageDropped: _dropped,
    events.DataRequestDone: _done,
    events.DataRequestFailed: _failed,
}

PRIVACY = Projection("privacy", frozenset(kind.__name__ for kind in _APPLY), apply, ("privacy_requests",))
