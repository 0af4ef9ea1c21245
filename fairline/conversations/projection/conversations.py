"""Folds the journal into conversations and their threads: one small function an event."""

from collections.abc import Callable
from typing import Any

import msgspec

from fairline.conversations.events import (
    ConversationAssigned,
    ConversationClosed,
    ConversationOpened,
    ConversationQueued,
    ConversationReopened,
    ConversationUnassigned,
    DetailsTold,
    MessageThreaded,
    NoteWritten,
    ReadMarked,
    WrapUpStarted,
)
from fairline.conversations.model import CLOSED, OPEN, OVER, WRAPPING_UP, preview
from fairline.conversations.projection import acts, apart, matter
from fairline.conversations.projection.lines import line, speaker_of, told
from fairline.conversations.store import conversations as store
from fairline.conversations.store import counter, forget, parties, status, thread, values
from fairline.crm import folded
from fairline.journal import Entry
from fairline.journal.interaction import FileRef, MessagesRead
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def _opened(c: Unit, entry: Entry[ConversationOpened]) -> None:
    event = entry.event
    counter.taken(c, event.reference) if event.reference else None
    store.add(
        c,
        id=event.conversation,
        contact=event.contact,
        channel=event.channel,
        sender=event.sender,
        person=event.person,
        address=event.address,
        subject=event.subject,
        subject_folded=folded(event.subject),
        reference=event.reference or counter.take(c),
        via=event.via,
        brand=event.brand,
        language=event.language,
        side_of=event.side_of,
        follows=event.follows,
        suspected=int(event.suspected),
        at=entry.at,
        number=entry.number,
    )
    told(c, entry, "opened", person=event.person)


def _threaded(c: Unit, entry: Entry[MessageThreaded]) -> None:
    event = entry.event
    store.heard(
        c,
        event.conversation,
        moves=not event.contact,
        waits=not event.automatic,
        person=event.person,
        address=event.address,
        page=event.page,
        text=preview(event.text),
        at=event.wrote_at,
        number=entry.number,
        told=entry.at,
    )
    if event.moved:
        store.writes_in(c, event.person, event.conversation)
    how = {"aside": event.aside, "automatic": event.automatic, "page": event.page_file, "original": event.original}
    thread.add(
        c,
        line(
            entry,
            event.message,
            "message",
            at=event.wrote_at,
            speaker="contact",
            speaker_id=event.contact,
            person=event.person,
            text=event.text,
            files=_written(event.files),
            masked=event.masked,
            more={name: value for name, value in how.items() if value},
        ),
    )


def _details(c: Unit, entry: Entry[DetailsTold]) -> None:
    told(c, entry, entry.event.what, speaker="contact", person=entry.event.person)


def _reopened(c: Unit, entry: Entry[ConversationReopened]) -> None:
    event = entry.event
    store.set_fields(
        c,
        event.conversation,
        state=OPEN,
        agent=event.agent,
        queue=event.queue,
        wrapping_since=None,
        closed_at=None,
        disposition="",
        assigned_since=entry.at if event.agent else None,
        **_changed(entry),
    )
    status.stands(c, event.conversation, "open", entry, where=OVER)
    told(c, entry, "reopened", why=event.why)


def _assigned(c: Unit, entry: Entry[ConversationAssigned]) -> None:
    event = entry.event
    store.set_fields(c, event.conversation, agent=event.agent, assigned_since=entry.at, **_changed(entry))
    status.stands(c, event.conversation, "open", entry, where=("new",))
    store.count_unread(c, event.conversation, event.agent)
    what = event.why if event.why in ("accepted", "transferred") else "assigned"
    told(c, entry, what, agent=event.agent, previous=event.previous)


def _unassigned(c: Unit, entry: Entry[ConversationUnassigned]) -> None:
    store.set_fields(c, entry.event.conversation, agent="", assigned_since=None, **_changed(entry))
    store.start_waiting(c, entry.event.conversation, entry.at)
    told(c, entry, "unassigned", agent=entry.event.previous)


def _queued(c: Unit, entry: Entry[ConversationQueued]) -> None:
    event = entry.event
    store.set_fields(
        c,
        event.conversation,
        queue=event.queue,
        agent="",
        assigned_since=None,
        priority=event.priority,
        **_changed(entry),
    )
    store.start_waiting(c, event.conversation, entry.at)
    told(c, entry, "transferred" if event.why == "transferred" else "queued", queue=event.queue, agent=event.previous)


def _noted(c: Unit, entry: Entry[NoteWritten]) -> None:
    event = entry.event
    thread.add(
        c,
        line(
            entry,
            event.note,
            "note",
            speaker="agent" if event.member else speaker_of(entry.actor),
            speaker_id=event.member or entry.actor.id,
            person=event.person,
            text=event.text,
            files=_ids(event.files),
            more={"mentions": event.mentions},
        ),
    )
    store.set_fields(c, event.conversation, **_changed(entry))


def _read(c: Unit, entry: Entry[ReadMarked]) -> None:
    event = entry.event
    store.mark_read(c, event.conversation, event.member, event.number)
    found = store.one(c, event.conversation)
    if found and found.agent in ("", event.member):
        store.count_unread(c, event.conversation, event.member)


def _told_read(c: Unit, entry: Entry[MessagesRead]) -> None:
    line = thread.by_id(c, entry.event.up_to)
    if line is not None:
        store.mark_read(c, entry.event.conversation, store.CONTACT, line.number)


def _wrapping(c: Unit, entry: Entry[WrapUpStarted]) -> None:
    store.set_fields(c, entry.event.conversation, state=WRAPPING_UP, wrapping_since=entry.at, **_changed(entry))
    told(c, entry, "wrap_up_started")


def _closed(c: Unit, entry: Entry[ConversationClosed]) -> None:
    event = entry.event
    store.set_fields(
        c,
        event.conversation,
        state=CLOSED,
        disposition=event.disposition,
        closed_at=entry.at,
        unread=0,
        waiting_since=None,
        agent=event.agent,
        **_changed(entry),
    )
    status.stands(
        c, event.conversation, "solved", entry, where=("new", "open", "pending", "on_hold"), unless_aside=True
    )
    told(c, entry, "wrapped_up", disposition=event.disposition)


def _merged(c: Unit, entry: Entry[Any]) -> None:
    store.move_contact(c, entry.event.other, entry.event.contact)
    parties.move_contact(c, entry.event.other, entry.event.contact)


def _erased(c: Unit, entry: Entry[Any]) -> None:
    if entry.event.persons:
        forget.forget(c, entry.event.persons)
        thread.forget(c, entry.event.persons, ("message", "note", "ruling", "line"))
        parties.forget(c, entry.event.persons)
        values.forget(c, entry.event.persons)


def _changed(entry: Entry[Any]) -> dict[str, int]:
    return {"changed": entry.number, "updated": entry.at}


def _ids(files: tuple[str, ...]) -> str:
    return msgspec.json.encode([{"id": file} for file in files]).decode() if files else "[]"


def _written(files: tuple[FileRef, ...]) -> str:
    return msgspec.json.encode(files).decode() if files else "[]"


_FOLDS: dict[str, Callable[[Unit, Entry[Any]], None]] = {
    "ConversationOpened": _opened,
    "MessageThreaded": _threaded,
    "DetailsTold": _details,
    "ConversationReopened": _reopened,
    "ConversationAssigned": _assigned,
    "ConversationUnassigned": _unassigned,
    "ConversationQueued": _queued,
    "NoteWritten": _noted,
    "ReadMarked": _read,
    "MessagesRead": _told_read,
    "WrapUpStarted": _wrapping,
    "ConversationClosed": _closed,
    "ContactMerged": _merged,
    "ContactErased": _erased,
    **acts.FOLDS,
    **matter.FOLDS,
    **apart.FOLDS,
}


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as an entry says."""
    _FOLDS[entry.kind](c, entry)


CONVERSATIONS = Projection(
    "conversations",
    frozenset(_FOLDS),
    apply,
    (
        "conversations",
        "conversation_thread",
        "conversation_writers",
        "conversation_reads",
        "conversation_counter",
        "conversation_tags",
        "conversation_values",
        "conversation_participants",
        "conversation_watchers",
        "conversation_links",
    ),
)
