"""Joins what channels write to conversations, in batches: few statements a message, nothing lost, nothing doubled."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

import msgspec

from fairline.channels import channel
from fairline.conversations.events import ConversationOpened, ConversationReopened, DetailsTold, MessageThreaded
from fairline.conversations.model import clean
from fairline.conversations.store import conversations as store
from fairline.conversations.talk import shown
from fairline.conversations.threading import Spot, Spots
from fairline.crm import find_or_create, identify
from fairline.journal import HOUSE, Entry, Event, append
from fairline.journal.interaction import ConsentTold, ContactIdentified, MessageReceived
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Write where each message belongs; what contacts tell of themselves is kept, and shown where they are talking.

    What came from somebody who was forgotten meanwhile has no words left, and joins nothing. Who somebody is may
    turn two contacts into one, so what stands before it is written first.
    """
    alive = [entry for entry in entries if not entry.erased]
    for tells, some in groupby(alive, key=lambda entry: isinstance(entry.event, ContactIdentified)):
        if tells:
            for entry in some:
                _identify(c, entry)
        else:
            _join(c, list(some))


def _join(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    last_of = store.last_of_persons(c, {entry.event.person for entry in entries})
    spots = Spots(last_of, lambda contact, name: store.newest(c, contact, name))
    events: list[Event] = []
    for entry in entries:
        if isinstance(entry.event, MessageReceived):
            events += _threaded(c, spots, entry)
        elif conversation := spots.talking(entry.event.person):
            events.append(_consent(entry.event, conversation))
    append(c, HOUSE, *events)


def _threaded(c: Unit, spots: Spots, entry: Entry[MessageReceived]) -> Iterator[Event]:
    event = entry.event
    spot = spots.find(
        event.person, event.channel, entry.at, lambda: _contact(c, event, event.locale), lambda: c.new_id("cnv")
    )
    yield from _begun(event, spot)
    yield MessageThreaded(
        conversation=spot.conversation,
        message=event.message,
        received=entry.number,
        wrote_at=entry.at,
        person=event.person,
        moved=spot.moved,
        address=event.address,
        text=clean(event.text),
        files=tuple(msgspec.structs.replace(file, name=clean(file.name)) for file in event.files),
        page=clean(event.page),
        masked=event.masked,
    )


def _begun(event: MessageReceived, spot: Spot) -> Iterator[Event]:
    if spot.place == "join":
        return
    if spot.place == "new":
        yield ConversationOpened(
            conversation=spot.conversation,
            contact=spot.contact,
            channel=event.channel,
            sender=event.sender,
            person=event.person,
        )
    else:
        yield ConversationReopened(
            conversation=spot.conversation,
            why="contact_wrote",
            queue=spot.queue,
            agent=spot.agent,
            previous=spot.previous,
        )
    yield from shown(event.channel, spot.conversation, event.address, "open", spot.agent)


def _identify(c: Unit, entry: Entry[ContactIdentified]) -> None:
    event = entry.event
    identify(
        c,
        _contact(c, event, ""),
        name=clean(event.name),
        email=event.email,
        user_id=event.user_id,
        proven=event.proven,
        answers=event.answers,
    )
    held = store.last_of_persons(c, [event.person]).get(event.person)
    if held is not None and not held.is_closed:
        what = "left_email" if event.left_email else "identified"
        append(c, HOUSE, DetailsTold(conversation=held.id, person=event.person, what=what))


def _consent(event: ConsentTold, conversation: str) -> Event:
    what = "consented" if event.given else "consent_declined"
    return DetailsTold(conversation=conversation, person=event.person, what=what)


def _contact(c: Unit, event: MessageReceived | ContactIdentified, locale: str) -> str:
    known = channel(event.channel)
    proves = known is None or known.capabilities.proves_address
    return find_or_create(
        c, event.channel, event.address, event.person, name=clean(event.name), locale=clean(locale), verified=proves
    ).id


JOIN = Follower(
    "conversations", frozenset(kind.__name__ for kind in (MessageReceived, ContactIdentified, ConsentTold)), follow
)
