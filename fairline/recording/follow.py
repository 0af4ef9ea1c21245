"""Takes away what lies of recordings that are not kept any more, and has new ones written down."""

from collections.abc import Sequence
from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.recording import pieces, scribe, store
from fairline.recording.model import Recording


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """The pieces of each that was forgotten, with its conversation or its contact, are deleted; what is kept and to be
    written down is, by a job.
    """
    for entry in entries:
        if entry.kind == "RecordingKept":
            if entry.event.words:
                scribe.wanted(c)
            continue
        for each in _gone(c, entry):
            if each.state == "erased":
                pieces.take_away_later(c, each.id, each.pieces)


def _gone(c: Unit, entry: Entry[Any]) -> list[Recording]:
    if entry.kind == "RecordingForgotten":
        found = store.one(c, entry.event.recording)
        return [found] if found else []
    if entry.kind == "ConversationDeleted":
        return store.of_conversation(c, entry.event.conversation)
    return store.of_persons(c, entry.event.persons)


KINDS = frozenset({"RecordingKept", "RecordingForgotten", "ConversationDeleted", "ContactErased"})
FOLLOWER = Follower("recording.forget", KINDS, follow)
