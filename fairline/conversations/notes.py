"""Notes: written for colleagues, about the contact, so they are sealed with the contact's key and forgotten with it."""

from collections.abc import Sequence

from fairline.accounts import names_of
from fairline.channels import find
from fairline.conversations.events import NoteWritten, ReadMarked
from fairline.conversations.model import clean
from fairline.conversations.reading import conversation
from fairline.conversations.store import conversations as store
from fairline.conversations.talk import read_of
from fairline.journal import Actor, append, head
from fairline.kit.cards import mask
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput


def write_note(
    c: Unit,
    id: str,
    member: str,
    text: str,
    mentions: Sequence[str] = (),
    files: Sequence[str] = (),
    *,
    actor: Actor | None = None,
) -> str:
    """Write a note into a conversation, whatever its state; the note's id. Card numbers are hidden here too.

    `actor` writes it in the member's name, where they do not themselves. `files` were brought for this conversation.
    Raises NotFound, BadInput for an empty note, a mention of nobody, a file that is not here.
    """
    found = conversation(c, id)
    if not text.strip():
        raise BadInput(what="text", fields={"text": "kit.field.required"})
    mentioned = tuple(dict.fromkeys(mentions))
    if mentioned and len(names_of(c, mentioned)) < len(mentioned):
        raise BadInput(what="mentions", fields={"mentions": "kit.field.unknown"})
    kept = find(c, files) if files else {}
    if any(file not in kept or kept[file].conversation != id for file in files):
        raise BadInput(what="attachments", fields={"attachments": "kit.field.unknown"})
    note = c.new_id("nte")
    event = NoteWritten(
        conversation=id,
        note=note,
        member=member,
        person=found.person,
        mentions=mentioned,
        text=mask(clean(text).strip()).text,
        files=tuple(files),
    )
    append(c, actor or Actor("member", member), event)
    return note


def mark_read(c: Unit, id: str, member: str, number: int, *, answers: bool = True) -> None:
    """A member has seen a thread up to an entry; nothing is written where they had already.

    The contact is told, on a channel that can show it, where the member is who answers them: its agent, or as long as
    nobody has it, whoever may reply (`answers`). Who merely looks on is not told of. Raises NotFound.
    """
    found, number = conversation(c, id), min(number, head(c))
    if number <= store.read_up_to(c, id, member):
        return
    told = read_of(c, found, number) if answers and found.agent in ("", member) else []
    if told or found.unread or found.agent != member:
        append(c, Actor("member", member), ReadMarked(conversation=id, member=member, number=number), *told)
