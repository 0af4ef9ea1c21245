"""Folds moves into their tables."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.platform.moving import events, store


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    _APPLY[entry.kind](c, entry)


def _begun(c: Unit, entry: Entry[events.MoveBegun]) -> None:
    event = entry.event
    values = {"id": event.move, "kind": event.kind, "state": "open", "source": event.source, "spec": _text(event.spec)}
    _begin(c, entry, values, event.person)


def _wanted(c: Unit, entry: Entry[events.AccountExportWanted]) -> None:
    event = entry.event
    values = {"id": event.move, "kind": "export", "state": "running", "source": "", "spec": _text({"days": event.days})}
    _begin(c, entry, values, event.person, event.act, event.recipients)


def _begin(
    c: Unit, entry: Entry[Any], values: dict[str, Any], person: str, act: str = "", recipients: tuple[str, ...] = ()
) -> None:
    told = {"person": person, "act": act, "recipients": _text(list(recipients))}
    store.begin(c, {**values, **told, "asked_by": str(entry.actor), "at": entry.at})


def _turned(c: Unit, entry: Entry[events.MoveTurned]) -> None:
    event = entry.event
    named = {"source": event.source} if event.source else {}
    store.turn(c, event.move, state=event.state, because=event.because, changed=entry.at, **named)


def _looked(c: Unit, entry: Entry[events.MoveLooked]) -> None:
    event = entry.event
    store.turn(c, event.move, state="ready", report=_text(event.report), changed=entry.at)


def _stepped(c: Unit, entry: Entry[events.MoveStepped]) -> None:
    event = entry.event
    told = {"position": _text(event.position), "counts": _text(event.counts), "notes": _text(event.notes)}
    store.turn(c, event.move, changed=entry.at, **told)


def _moved(c: Unit, entry: Entry[events.ThingsMoved]) -> None:
    event = entry.event
    store.put_moved(c, event.source, event.noun, zip(event.lookups, event.things, strict=True))


def _export_stepped(c: Unit, entry: Entry[events.AccountExportStepped]) -> None:
    event = entry.event
    if event.blob:
        store.put_entry(c, event.move, event.entry, event.blob, event.size, event.rows)
    store.turn(c, event.move, position=_text(event.position), changed=entry.at)


def _made(c: Unit, entry: Entry[events.AccountExportMade]) -> None:
    store.turn(c, entry.event.move, state="waiting", rows=entry.event.rows, changed=entry.at)


def _released(c: Unit, entry: Entry[events.AccountExportReleased]) -> None:
    store.turn(c, entry.event.move, state="ready", until=entry.event.until, changed=entry.at)


def _dropped(c: Unit, entry: Entry[events.AccountExportDropped]) -> None:
    event = entry.event
    state = "refused" if event.because == "refused" else "gone"
    store.turn(c, event.move, state=state, because=event.because, changed=entry.at)
    store.drop_entries(c, event.move)


def _nothing(c: Unit, entry: Entry[Any]) -> None:
    """It changes no table."""


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


_APPLY: Mapping[str, Callable[[Unit, Entry[Any]], None]] = {
    "MoveBegun": _begun,
    "MoveTurned": _turned,
    "MoveLooked": _looked,
    "MoveStepped": _stepped,
    "ThingsMoved": _moved,
    "ConversationCaughtUp": _nothing,
    "AccountExportWanted": _wanted,
    "AccountExportStepped": _export_stepped,
    "AccountExportMade": _made,
    "AccountExportReleased": _released,
    "AccountExportFetched": _nothing,
    "AccountExportDropped": _dropped,
}

MOVES = Projection(
    "platform.moving", frozenset(_APPLY), apply, ("platform_moves", "platform_moved", "platform_move_entries")
)
