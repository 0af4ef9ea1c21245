"""Tickets brought in as they stood elsewhere: silently, with their dates and what was said."""

from typing import Any

import msgspec
from msgspec import UnsetType

from fairline import accounts, conversations, crm
from fairline.conversations import Conversation, Imported, ImportedMessage
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.platform.zendesk import numbers, people, tickets
from fairline.platform.zendesk.bodies import CommentIn, TicketIn, tags_of
from fairline.platform.zendesk.errors import RecordInvalid
from fairline.platform.zendesk.who import Who, instant_of

PRIORITY = {"low": 1, "normal": 3, "high": 6, "urgent": 9}


class CommentThen(CommentIn, frozen=True):
    """Something said at an instant."""

    created_at: str | None = None


def bring_in(c: Unit, who: Who, data: TicketIn) -> Conversation:
    """Bring in a ticket; nothing follows from it. Raises RecordInvalid."""
    contact = crm.contact(c, tickets.requester_of(c, who, data))
    change = tickets.change_of(c, who, data)
    opened, reached = _at(data.created_at, c.at), _reached(contact)
    made = conversations.import_conversation(
        c,
        Imported(
            contact=contact.id,
            person=reached[0],
            address=reached[1],
            opened_at=opened,
            updated_at=_at(data.updated_at, opened),
            status=change.status or "open",
            kind=change.kind or "",
            priority=PRIORITY.get(str(change.priority or ""), 0),
            queue=change.queue or "",
            agent=change.agent or "",
            tags=tuple(tags_of(None if isinstance(data.tags, UnsetType) else data.tags)),
            solved_at=_at(data.solved_at, opened) if data.solved_at else None,
            source="api",
            form=change.form or "",
            custom=change.custom or "",
            subject=change.subject or "",
            values=change.fields,
        ),
        who.actor,
    )
    said = [_message(c, contact, opened, each) for each in _said(data)]
    if said:
        conversations.import_messages(c, made, said, who.actor)
    if not isinstance(data.external_id, UnsetType):
        numbers.call(c, who.actor, "ticket", made, str(data.external_id or ""), reached[0])
    return conversations.conversation(c, made)


def _said(data: TicketIn) -> list[CommentThen]:
    try:
        found = [msgspec.convert(each, CommentThen) for each in data.comments or ()]
    except msgspec.ValidationError as error:
        raise RecordInvalid(why=str(error)[:200]) from error
    one = tickets.comment_of(data)
    if one is not None and not found:
        found = [CommentThen(body=one.body, html_body=one.html_body, public=one.public, author_id=one.author_id)]
    return [each for each in found if tickets.text_of(each).strip()]


def _message(c: Unit, contact: crm.Contact, opened: Millis, said: CommentThen) -> ImportedMessage:
    author = people.thing(c, said.author_id) if said.author_id else contact.id
    outside = author.startswith("ctc_")
    if not outside:
        accounts.member(c, author)
    return ImportedMessage(
        speaker="contact" if outside else "agent",
        wrote_at=_at(said.created_at, opened),
        text=tickets.text_of(said),
        person=_reached(contact)[0],
        speaker_id="" if outside else author,
        contact=author if outside else "",
        public=said.public is not False,
    )


def _reached(contact: crm.Contact) -> tuple[str, str]:
    """How a contact is reached by mail: the person behind the address, and the address."""
    held: Any = [each for each in contact.addresses if each.channel == "email" and not each.claimed]
    return (held[0].person, held[0].address) if held else (contact.person, "")


def _at(said: str | None, otherwise: Millis) -> Millis:
    found = instant_of(said) if said else None
    return otherwise if found is None else found
