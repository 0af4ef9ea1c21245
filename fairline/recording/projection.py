"""Folds the journal into the tables of recordings."""

from collections.abc import Callable
from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.recording import store
from fairline.recording.events import (
    RecordingForgotten,
    RecordingHeard,
    RecordingKept,
    RecordingMuted,
    RecordingTranscribed,
    RecordingUnwritten,
    RecordingWordsSet,
)
from fairline.recording.model import Recording


def apply(c: Unit, entry: Entry[Any]) -> None:
    """A recording kept, heard, put into words, muted or forgotten; a contact erased, or a conversation deleted."""
    _FOLDS[entry.kind](c, entry)


def _kept(c: Unit, entry: Entry[RecordingKept]) -> None:
    store.add(c, _recording(entry.event))


def _heard(c: Unit, entry: Entry[RecordingHeard]) -> None:
    event = entry.event
    store.listened(c, event.recording, entry.number, event.member, event.what, entry.at)


def _transcribed(c: Unit, entry: Entry[RecordingTranscribed]) -> None:
    event = entry.event
    store.put_words(c, event.recording, event.person, event.segments)
    store.change(c, event.recording, words="done")


def _unwritten(c: Unit, entry: Entry[RecordingUnwritten]) -> None:
    store.change(c, entry.event.recording, words=entry.event.why)


def _words_set(c: Unit, entry: Entry[RecordingWordsSet]) -> None:
    store.put_settings(c, entry.event.words)


def _forgotten(c: Unit, entry: Entry[RecordingForgotten]) -> None:
    store.erase(c, [entry.event.recording])


def _deleted(c: Unit, entry: Entry[Any]) -> None:
    store.erase(c, [each.id for each in store.of_conversation(c, entry.event.conversation)])


def _erased(c: Unit, entry: Entry[Any]) -> None:
    store.erase(c, [each.id for each in store.of_persons(c, entry.event.persons)])


def _recording(event: RecordingKept) -> Recording:
    return Recording(
        event.recording,
        event.call,
        event.conversation,
        event.person,
        "kept",
        event.began,
        event.ms,
        event.size,
        event.pieces,
        event.gaps,
        event.why,
        event.command,
        event.sha256,
        event.act,
        event.language,
        "waiting" if event.words else "",
    )


def _muted(c: Unit, entry: Entry[RecordingMuted]) -> None:
    event = entry.event
    held = store.one(c, event.recording)
    if held is not None:
        store.change(c, held.id, gaps=(*held.gaps, *event.gaps), sha256=event.sha256)


_FOLDS: dict[str, Callable[[Unit, Any], None]] = {
    "RecordingKept": _kept,
    "RecordingHeard": _heard,
    "RecordingTranscribed": _transcribed,
    "RecordingUnwritten": _unwritten,
    "RecordingMuted": _muted,
    "RecordingWordsSet": _words_set,
    "RecordingForgotten": _forgotten,
    "ConversationDeleted": _deleted,
    "ContactErased": _erased,
}
RECORDINGS = Projection(
    "recordings",
    frozenset(_FOLDS),
    apply,
    ("recordings", "recording_words", "recording_listened", "recording_settings"),
)
