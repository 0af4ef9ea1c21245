"""Folds the journal into the table of messages that came and went here."""

from typing import Any

from fairline.channels.example import store
from fairline.journal import Entry
from fairline.journal.interaction import MessageReceived
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection

NAME = "example"


def apply(c: Unit, entry: Entry[Any]) -> None:
    """A message of this channel came or went."""
    event = entry.event
    if event.channel != NAME:
        return
    if isinstance(event, MessageReceived):
        store.add(c, event.message, client_id=event.client_id or None)
    else:
        store.add(c, event.message, permit=event.permit)


MESSAGES = Projection(NAME, frozenset({"MessageReceived", "MessageSent"}), apply, ("example_messages",))
