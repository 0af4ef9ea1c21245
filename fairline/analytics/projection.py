"""Folds reports, exports and who may have them into their tables."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.analytics import events, kept, kept_series, kept_viewers
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
    values |= {"purpose": event.purpose, "series": event.series}
    kept.begin_export(c, values, event.spec, event.recipients, event.days, str(entry.actor), entry.at)


def _state(state: str) -> Callable[[Unit, Entry[Any]], None]:
    return lambda c, entry: kept.turn_export(c, entry.event.export, state=state)


def _made(c: Unit, entry: Entry[events.ExportMade]) -> None:
    event = entry.event
    state = "review" if event.reviewer else "waiting"
    kept.turn_export(c, event.export, state=state, blob=event.blob, rows=event.rows, left_out=event.left_out)


def _reviewed(c: Unit, entry: Entry[events.ExportReviewed]) -> None:
    if entry.event.passed:
        kept.turn_export(c, entry.event.export, state="waiting")


def _released(c: Unit, entry: Entry[events.ExportReleased]) -> None:
    kept.turn_export(c, entry.event.export, state="ready", until=entry.event.until)


def _dropped(c: Unit, entry: Entry[events.ExportDropped]) -> None:
    event = entry.event
    state = {"state": "gone"} if event.because != "refused" else {}
    kept.turn_export(c, event.export, blob=None, because=event.because, **state)


def _failed(c: Unit, entry: Entry[events.ExportFailed]) -> None:
    kept.turn_export(c, entry.event.export, state="gone", because=entry.event.why)


def _fetched(c: Unit, entry: Entry[events.ExportFetched]) -> None:
    event = entry.event
    kept.keep_fetch(c, event.export, entry.number, event.recipient, entry.at)
    kept_viewers.turn(c, event.export, event.recipient, code_until=None, wrong=0)  # a code is good for one fetch


def _allowed(c: Unit, entry: Entry[events.RecipientAllowed]) -> None:
    kept.allow(c, entry.event.value, entry.event.kind, entry.at)


def _series(c: Unit, entry: Entry[events.SeriesBegun]) -> None:
    event = entry.event
    values = {"id": event.series, "name": event.name, "every": event.every, "person": event.person}
    values |= {"reviewer": event.reviewer, "asked_by": str(entry.actor)}
    kept_series.begin(c, values, event.hour, event.spec, event.recipients)


def _code_asked(c: Unit, entry: Entry[events.ViewerCodeAsked]) -> None:
    kept_viewers.mailed(c, entry.event.export, entry.event.recipient, entry.event.until)


def _agreed(c: Unit, entry: Entry[events.ViewerAgreed]) -> None:
    event = entry.event
    kept_viewers.turn(c, event.export, event.recipient, agreed=event.version, agreed_at=entry.at)


_APPLY: Mapping[type, Callable[[Unit, Entry[Any]], None]] = {
    events.ReportMade: _report,
    events.ReportChanged: _report,
    events.ReportRemoved: lambda c, entry: kept.remove_report(c, entry.event.report),
    events.ExportWanted: _wanted,
    events.ExportMade: _made,
    events.ExportReviewed: _reviewed,
    events.ExportFailed: _failed,
    events.ExportReleased: _released,
    events.ExportRefused: _state("refused"),
    events.ExportFetched: _fetched,
    events.ExportDropped: _dropped,
    events.RecipientAllowed: _allowed,
    events.RecipientRemoved: lambda c, entry: kept.disallow(c, entry.event.value),
    events.SeriesBegun: _series,
    events.SeriesPaused: lambda c, entry: kept_series.turn(c, entry.event.series, "paused", entry.event.because),
    events.SeriesResumed: lambda c, entry: kept_series.turn(c, entry.event.series, "on"),
    events.SeriesEnded: lambda c, entry: kept_series.turn(c, entry.event.series, "ended"),
    events.ViewerCodeAsked: _code_asked,
    events.ViewerCodeWrong: lambda c, entry: kept_viewers.guessed(c, entry.event.export, entry.event.recipient),
    events.ViewerAgreed: _agreed,
}

KEPT = Projection(
    "analytics.kept",
    frozenset(kind.__name__ for kind in _APPLY),
    apply,
    (
        "analytics_reports",
        "analytics_exports",
        "analytics_fetches",
        "analytics_recipients",
        "analytics_series",
        "analytics_viewers",
    ),
)
