"""Joins what channels write to conversations, in batches: few statements a message, nothing lost, nothing doubled."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

import msgspec

from fairline import accounts
from fairline.channels import channel
from fairline.conversations.changes import Change, change
from fairline.conversations.events import (
    ConversationLinked,
    ConversationOpened,
    ConversationReopened,
    DetailsTold,
    FieldsFilled,
    MessageThreaded,
    SnoozeEnded,
    StatusChanged,
)
from fairline.conversations.joining import Spot, Spots, after
from fairline.conversations.model import clean
from fairline.conversations.own_fields import fitting
from fairline.conversations.parties import brand_of, is_active, joining, known
from fairline.conversations.store import conversations as store
from fairline.conversations.store import counter, thread
from fairline.conversations.talk import shown
from fairline.conversations.threading import Matters
from fairline.crm import find_or_create, identify
from fairline.gate.events import ActPermitted
from fairline.journal import HOUSE, Entry, Event, append
from fairline.journal.interaction import ConsentTold, ContactIdentified, MessageReceived, PersonSeen
from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.kit.plugin import Follower


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Write where each message belongs; what contacts tell of themselves is kept, and shown where they are talking.

    What came from somebody who was forgotten meanwhile has no words left, and joins nothing. Who somebody is may
    turn two contacts into one, so what stands before it is written first.
    """
    alive = [entry for entry in entries if not entry.erased and not _has_joined(c, entry)]
    for alone, some in groupby(alive, key=lambda entry: isinstance(entry.event, _ALONE)):
        if alone:
            for entry in some:
                _learn(c, entry)
        else:
            join(c, list(some))


def _has_joined(c: Unit, entry: Entry[Any]) -> bool:
    """What a program told was joined as it was told."""
    event = entry.event
    return isinstance(event, MessageReceived) and event.via == "api" and thread.place_of(c, event.message) is not None


def join(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Write where each message belongs."""
    last_of = store.last_of_persons(c, {entry.event.person for entry in entries})
    spots = Spots(last_of, lambda contact, name: store.newest(c, contact, name))
    matters = Matters(known(c))
    events: list[Event] = []
    for entry in entries:
        if isinstance(entry.event, MessageReceived):
            events += _threaded(c, spots, matters, entry)
            if entry.event.cc:  # who takes part now may have written the next one
                append(c, HOUSE, *events)
                events = []
        elif conversation := spots.talking(entry.event.person):
            events.append(_consent(entry.event, conversation))
    append(c, HOUSE, *events)


def _threaded(c: Unit, spots: Spots, matters: Matters, entry: Entry[MessageReceived]) -> Iterator[Event]:
    event = entry.event
    spot = _spot(c, spots, matters, entry)
    yield from _begun(c, event, spot)
    yield from _stirred(event, spot)
    yield MessageThreaded(
        conversation=spot.conversation,
        message=event.message,
        received=entry.number,
        wrote_at=entry.at,
        person=event.person,
        moved=spot.moved,
        address=event.reached,
        text=clean(event.text),
        files=tuple(msgspec.structs.replace(file, name=clean(file.name)) for file in event.files),
        page=clean(event.page),
        masked=event.masked,
        contact=spot.other,
        aside=spot.is_aside,
        automatic=event.automatic,
        page_file=event.page_file,
    )
    if event.cc and not spot.is_aside:
        yield from joining(c, spot.conversation, spot.contact, event.channel, event.cc)


def _spot(c: Unit, spots: Spots, matters: Matters, entry: Entry[MessageReceived]) -> Spot:
    event, made = entry.event, lambda: c.new_id("cnv")
    held = channel(event.channel)
    if held is None or not held.capabilities.threads:
        return spots.find(event.person, event.channel, entry.at, lambda: _contact(c, event, event.locale), made)
    spot = matters.find(event, entry.at, _contact(c, event, event.locale), made)
    return replace(spot, moved=spots.moves(event.person, spot.conversation))


def _begun(c: Unit, event: MessageReceived, spot: Spot) -> Iterator[Event]:
    if spot.place == "join":
        return
    if spot.place == "new":
        yield ConversationOpened(
            conversation=spot.conversation,
            contact=spot.contact,
            channel=event.channel,
            sender=event.sender,
            person=event.person,
            subject=clean(event.subject),
            reference=counter.take(c),
            via=event.via,
            brand=event.brand or brand_of(c, event.channel, event.sender),
            language=event.language or event.locale[:2].lower(),
            follows=spot.follows,
            suspected=event.suspected,
        )
        yield from _filled(c, event, spot.conversation)
        for other, kind in ((spot.follows, "follows"), (spot.related, "related")):
            if other:
                yield ConversationLinked(conversation=spot.conversation, other=other, kind=kind)
        agent = ""
    else:
        agent = spot.agent if is_active(c, spot.agent) else ""
        yield StatusChanged(
            conversation=spot.conversation, status=after(spot.status), previous=spot.status, why="contact_wrote"
        )
        yield ConversationReopened(
            conversation=spot.conversation, why="contact_wrote", queue=spot.queue, agent=agent, previous=spot.previous
        )
    yield from shown(event.channel, spot.conversation, event.address, "open", agent)


def _filled(c: Unit, event: MessageReceived, conversation: str) -> Iterator[Event]:
    """What a form asked for stands in the matter's own fields; what does not fit them any more stays in its text."""
    values = fitting(c, event.values)
    if values:
        yield FieldsFilled(conversation=conversation, person=event.person, fields=tuple(values), values=values)


def _stirred(event: MessageReceived, spot: Spot) -> Iterator[Event]:
    """What waited for the contact, or slept, waits for us again; a machine's word wakes nothing."""
    if event.automatic:
        return
    if spot.place == "join" and after(spot.status) != spot.status:
        yield StatusChanged(
            conversation=spot.conversation, status=after(spot.status), previous=spot.status, why="contact_wrote"
        )
    if spot.is_snoozed:
        yield SnoozeEnded(conversation=spot.conversation, why="wrote")


def _learn(c: Unit, entry: Entry[Any]) -> None:
    if isinstance(entry.event, ActPermitted):
        _then(c, entry)
    elif isinstance(entry.event, PersonSeen):
        _contact(c, entry.event, "")
    else:
        _identify(c, entry)


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


def _contact(c: Unit, event: MessageReceived | ContactIdentified | PersonSeen, locale: str) -> str:
    held = channel(event.channel)
    proves = held is None or held.capabilities.proves_address
    return find_or_create(
        c, event.channel, _reached(event), event.person, name=clean(event.name), locale=clean(locale), verified=proves
    ).id


def _reached(event: MessageReceived | ContactIdentified | PersonSeen) -> str:
    return event.reach if isinstance(event, PersonSeen) else event.reached


def _then(c: Unit, entry: Entry[ActPermitted]) -> None:
    """What was wanted of the conversation once its reply may leave; where it cannot be any more, it stays as it is, and
    whoever replied is told why.
    """
    then = entry.event.fields.get("then") or {}
    conversation = entry.event.fields.get("conversation")
    if then and conversation:
        wanted = Change(status=then.get("status"), custom=then.get("custom"))
        try:
            change(c, conversation, wanted, entry.actor, None)
        except Problem as problem:
            _tell_left(c, entry.event, conversation, problem)


def _tell_left(c: Unit, event: ActPermitted, conversation: str, problem: Problem) -> None:
    member, held = event.fields.get("member"), store.one(c, conversation)
    if not member or held is None:
        return
    words = {language: problem.told(language) for language in ("en", "fr")}
    accounts.notify(
        c,
        HOUSE,
        "conversations.notice.status-left",
        (),
        members=(member,),
        values={
            "reference": held.reference,
            "why": {language: told["title"] for language, told in words.items()},
            "remedy": {language: told["remedy"] for language, told in words.items()},
        },
        href=f"/inbox/all/{held.id}",
        banner_days=1,
        once=f"status-left:{event.act}",
    )


_ALONE = ContactIdentified | PersonSeen | ActPermitted
JOIN = Follower(
    "conversations",
    frozenset(kind.__name__ for kind in (MessageReceived, ContactIdentified, ConsentTold, PersonSeen, ActPermitted)),
    follow,
    prompt=True,
)
