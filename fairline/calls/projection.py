"""Folds the journal into what an account says of its calls, and how each stands with its recording."""

from collections.abc import Callable
from typing import Any

from fairline.calls import store
from fairline.calls.events import CallKeepingSet, RecordingAsked
from fairline.calls.model import Keeping
from fairline.channels.voice.events import RecordingChanged, SoundEnded
from fairline.journal import Entry
from fairline.journal.interaction import CallEnded
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection

PROMPT = ".p"  # what a question's words are called, behind its own name


def _set(c: Unit, event: Any) -> None:
    store.put_keeping(c, Keeping(event.record, event.queues, event.must, event.by_hand, event.pause_s))


def _asked(c: Unit, event: Any) -> None:
    store.change_recorded(c, event.call, asking=event.command, heard=0)


def _heard(c: Unit, event: Any) -> None:
    if event.why == "done" and event.command.endswith(PROMPT):
        asking = store.recorded(c, event.call).asking
        if asking and event.command == asking + PROMPT:
            store.change_recorded(c, event.call, heard=1)


def _changed(c: Unit, event: Any) -> None:
    changes: dict[str, Any] = {"asking": "", "until": event.until or None}
    if event.act:
        changes["act"] = event.act
    if event.state == "on" or event.why == "declined":
        changes["declined"] = int(event.why == "declined")
    store.change_recorded(c, event.call, **changes)


def _ended(c: Unit, event: Any) -> None:
    store.forget_recorded(c, event.call)


_FOLDS: dict[type, Callable[[Unit, Any], None]] = {
    CallKeepingSet: _set,
    RecordingAsked: _asked,
    SoundEnded: _heard,
    RecordingChanged: _changed,
    CallEnded: _ended,
}


def _apply(c: Unit, entry: Entry[Any]) -> None:
    _FOLDS[type(entry.event)](c, entry.event)


SETTINGS = Projection("calls", frozenset(kind.__name__ for kind in _FOLDS), _apply, ("calls_keeping", "calls_recorded"))
