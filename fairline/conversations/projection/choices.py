"""Folds the journal into saved replies and dispositions."""

from typing import Any

from fairline.conversations.events import (
    DispositionMade,
    DispositionRemoved,
    SavedReplyChanged,
    SavedReplyMade,
    SavedReplyRemoved,
)
from fairline.conversations.model import Disposition, SavedReply
from fairline.conversations.store import choices as store
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def apply(c: Unit, entry: Entry[Any]) -> None:
    """A saved reply or a disposition was made, changed or removed."""
    event = entry.event
    if isinstance(event, SavedReplyMade | SavedReplyChanged):
        store.put_reply(c, SavedReply(event.reply, event.shortcut, event.title, event.text, event.team))
    elif isinstance(event, SavedReplyRemoved):
        store.remove_reply(c, event.reply)
    elif isinstance(event, DispositionMade):
        store.add_disposition(c, Disposition(event.disposition, event.name, event.queue))
    elif isinstance(event, DispositionRemoved):
        store.remove_disposition(c, event.disposition)


_KINDS = (SavedReplyMade, SavedReplyChanged, SavedReplyRemoved, DispositionMade, DispositionRemoved)

CHOICES = Projection(
    "saved_replies", frozenset(kind.__name__ for kind in _KINDS), apply, ("saved_replies", "dispositions")
)
