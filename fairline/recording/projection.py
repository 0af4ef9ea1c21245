"""Folds the journal into the tables of recordings."""

from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.recording import store
from fairline.recording.events import RecordingForgotten, RecordingHeard, RecordingKept, RecordingTranscribed
from fairline.recording.model import Recording


def apply(c: Unit, entry: Entry[Any]) -> None:
    """A recording kept, heard, put into words or forgotten; a contact erased, or a conversation deleted."""
    event = entry.event
    if isinstance(event, RecordingKept):
        store.add(c, _recording(event))
    elif isinstance(event, RecordingHeard):
        store.listened(c, event.recording, entry.number, event.member, event.what, entry.at)
    elif isinstance(event, RecordingTranscribed):
        store.put_words(c, event.recording, event.person, event.segments)
    elif isinstance(event, RecordingForgotten):
        store.erase(c, [event.recording])
    elif entry.kind == "ConversationDeleted":
        store.erase(c, [each.id for each in store.of_conversation(c, event.conversation)])
    elif entry.kind == "ContactErased":
        store.erase(c, [each.id for each in store.of_persons(c, event.persons)])


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
        False,
    )


RECORDINGS = Projection(
    "recordings",
    frozenset(
        {
            "RecordingKept",
            "RecordingHeard",
            "RecordingTranscribed",
            "RecordingForgotten",
            "ContactErased",
            "ConversationDeleted",
        }
    ),
    apply,
    ("recordings", "recording_words", "recording_listened"),
)
