"""Joins what channels write to conversations, in batches: few statements a message, nothing lost, nothing doubled."""

from collections.abc import Sequence
from typing import Any

from fairline.channels import channel
from fairline.conversations.events import ConversationOpened, ConversationReopened, DetailsTold, MessageThreaded
from fairline.conversations.store import conversations as store
from fairline.conversations.threading import Spot, Spots
from fairline.crm import find_or_create
from fairline.journal import HOUSE, Entry, Event, append
from fairline.journal.interaction import ConsentTold, ContactIdentified, MessageReceived
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Write where each message belongs; what the contact told about themselves is shown where they are talking.

    What came from somebody who was forgotten meanwhile has no words left, and joins nothing.
    """
    alive = [entry for entry in entries if not entry.erased]
    spots = Spots(
        store.last_of_persons(c, {entry.event.person for entry in alive}), lambda *whose: store.newest(c, *whose)
    )
    events: list[Event] = []
    for entry in alive:
        if isinstance(entry.event, MessageReceived):
            events += _join(c, spots, entry)
        else:
            events += _tell(spots, entry)
    append(c, HOUSE, *events)


def _join(c: Unit, spots: Spots, entry: Entry[MessageReceived]) -> list[Event]:
    event = entry.event
    spot = spots.find(
        event.person, event.channel, entry.at, lambda: _contact(c, event), lambda: c.new_id("cnv")
    )
    threaded = MessageThreaded(
        conversation=spot.conversation, message=event.message, received=entry.number, wrote_at=entry.at,
        person=event.person, moved=spot.moved, address=event.address, text=event.text, files=event.files,
        page=event.page, masked=event.masked,
    )
    return [*_begin(event, spot), threaded]


def _begin(event: MessageReceived, spot: Spot) -> list[Event]:
    if spot.place == "new":
        opened = ConversationOpened(
            conversation=spot.conversation, contact=spot.contact, channel=event.channel, sender=event.sender,
            person=event.person,
        )
        return [opened]
    if spot.place == "reopen":
        reopened = ConversationReopened(
            conversation=spot.conversation, why="contact_wrote", queue=spot.queue, agent=spot.agent,
            previous=spot.previous,
        )
        return [reopened]
    return []


def _tell(spots: Spots, entry: Entry[Any]) -> list[Event]:
    event = entry.event
    conversation = spots.talking(event.person)
    if conversation is None:
        return []
    if isinstance(event, ConsentTold):
        what = "consented" if event.given else "consent_declined"
    else:
        what = "left_email" if event.left_email else "identified"
    return [DetailsTold(conversation=conversation, person=event.person, what=what)]


def _contact(c: Unit, event: MessageReceived) -> str:
    known = channel(event.channel)
    proves = known is None or known.capabilities.proves_address
    return find_or_create(
        c, event.channel, event.address, event.person, name=event.name, locale=event.locale, verified=proves
    ).id


JOIN = Follower(
    "conversations", frozenset(kind.__name__ for kind in (MessageReceived, ContactIdentified, ConsentTold)), follow
)
