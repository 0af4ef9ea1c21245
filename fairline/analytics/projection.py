"""Folds reports, exports and who may have them into their tables."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.analytics import events, kept
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    _APPLY[type(entry.event)](c, entry)


def _report(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    kept.keep_report(c, event.report, event.name, event.spec, event.scope)


def _wanted(c: Unit, entry: Entry[events.ExportWanted]) -> None:
    event = entry.event
    values = {"id": event.export, "act": event.act, "what": event.what, "format": event.format, "person": event.person}
    kept.begin_export(c, values, event.spec, event.recipients, event.days, str(entry.actor), entry.at)


def _state(state: str) -> Callable[[Unit, Entry[Any]], None]:
    return lambda c, entry: kept.turn_export(c, entry.event.export, state=state)


def _made(c: Unit, entry: Entry[events.ExportMade]) -> None:
    event = entry.event
    kept.turn_export(c, event.export, state="waiting", blob=event.blob, rows=event.rows)


def _released(c: Unit, entry: Entry[events.ExportReleased]) -> None:
    kept.turn_export(c, entry.event.export, state="ready", until=entry.event.until)


def _dropped(c: Unit, entry: Entry[events.ExportDropped]) -> None:
    event = entry.event
    state = {"state": "gone"} if event.because != "refused" else {}
    kept.turn_export(c, event.export, blob=None, because=event.because, **state)


def _failed(c: Unit, entry: Entry[events.ExportFailed]) -> None:
    kept.turn_export(c, entry.event.export, state="gone", because=entry.event.why)


def _fetched(c: Unit, entry: Entry[events.ExportFetched]) -> None:
    kept.keep_fetch(c, entry.event.export, entry.number, entry.event.recipient, entry.at)


def _allowed(c: Unit, entry: Entry[events.RecipientAllowed]) -> None:
    kept.allow(c, entry.event.value, entry.event.kind, entry.at)


_APPLY: Mapping[type, Callable[[Unit, Entry[Any]], None]] = {
    events.ReportMade: _report,
    events.ReportChanged: _report,
    events.ReportRemoved: lambda c, entry: kept.remove_report(c, entry.event.report),
    events.ExportWanted: _wanted,
    events.ExportMade: _made,
    events.ExportFailed: _failed,
    events.ExportReleased: _released,
    events.ExportRefused: _state("refused"),
    events.ExportFetched: _fetched,
    events.ExportDropped: _dropped,
    events.RecipientAllowed: _allowed,
    events.RecipientRemoved: lambda c, entry: kept.disallow(c, entry.event.value),
}

KEPT = Projection(
    "analytics.kept",
    frozenset(kind.__name__ for kind in _APPLY),
    apply,
    ("analytics_reports", "analytics_exports", "analytics_fetches", "analytics_recipients"),
)
