"""Takes away what lies of recordings that are not kept any more."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.kit.work import plainly
from fairline.recording import pieces, store
from fairline.recording.model import Recording


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """The pieces of each that was forgotten, with its conversation or its contact, are deleted."""
    for entry in entries:
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


def _delete(c: Unit, payload: Mapping[str, Any]) -> None:
    pieces.take_away(c, payload["recording"], payload["pieces"])


FOLLOWER = Follower(
    "recording.forget", frozenset({"RecordingForgotten", "ConversationDeleted", "ContactErased"}), follow
)
JOBS = {pieces.JOB: plainly(_delete)}
