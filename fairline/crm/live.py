"""Tells the screens that show a contact that something about it changed."""

from typing import Any

from fairline.crm import events
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Frame, Live

_KINDS = (
    events.ContactChanged,
    events.ContactPlaced,
    events.AddressAdded,
    events.AddressVerified,
    events.OptedOut,
    events.OptedIn,
    events.ContactMerged,
    events.ContactErased,
)


def topic_of(contact: str) -> str:
    """The topic of a contact: whoever watches a conversation is to be subscribed to that of its contact."""
    return f"contact:{contact}"


def frame(c: Unit, entry: Entry[Any]) -> Frame:
    """Which contact it is about; a screen asks for the rest. Nothing personal goes down."""
    event = entry.event
    if isinstance(event, events.ContactMerged):
        topics = (topic_of(event.contact), topic_of(event.other))
        return Frame(topics, {"contact": event.other, "into": event.contact})
    if isinstance(event, events.ContactErased):
        return Frame(tuple(map(topic_of, event.contacts)), {"contact": event.contact, "contacts": event.contacts})
    return Frame((topic_of(event.contact),), {"contact": event.contact})


LIVE = (Live(frozenset(kind.__name__ for kind in _KINDS), frame),)
