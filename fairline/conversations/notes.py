"""Notes: written for colleagues, about the contact, so they are sealed with the contact's key and forgotten with it."""

from collections.abc import Sequence

from fairline.accounts import names_of
from fairline.conversations.events import NoteWritten, ReadMarked
from fairline.conversations.model import clean
from fairline.conversations.reading import conversation
from fairline.conversations.store import conversations as store
from fairline.journal import Actor, append
from fairline.kit.cards import mask
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput


def write_note(c: Unit, id: str, member: str, text: str, mentions: Sequence[str] = ()) -> str:
    """Write a note into a conversation, whatever its state; the note's id. Card numbers are hidden here too.

    Raises NotFound, BadInput for an empty note or a mention of nobody.
    """
    found = conversation(c, id)
    if not text.strip():
        raise BadInput(what="text", fields={"text": "kit.field.required"})
    mentioned = tuple(dict.fromkeys(mentions))
    if mentioned and len(names_of(c, mentioned)) < len(mentioned):
        raise BadInput(what="mentions", fields={"mentions": "kit.field.unknown"})
    note = c.new_id("nte")
    event = NoteWritten(
        conversation=id,
        note=note,
        member=member,
        person=found.person,
        mentions=mentioned,
        text=mask(clean(text).strip()).text,
    )
    append(c, Actor("member", member), event)
    return note


def mark_read(c: Unit, id: str, member: str, number: int) -> None:
    """A member has seen a thread up to an entry; nothing is written where they had already. Raises NotFound."""
    found = conversation(c, id)
    if number > store.read_up_to(c, id, member) and (found.unread or found.agent != member):
        append(c, Actor("member", member), ReadMarked(conversation=id, member=member, number=number))
