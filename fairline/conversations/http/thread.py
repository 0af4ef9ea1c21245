"""Routes of a thread: what was said, notes for colleagues, how far a member has read."""

from typing import Annotated

import msgspec
from litestar.params import Parameter

from fairline.conversations import notes
from fairline.conversations.http.limits import Limit
from fairline.conversations.http.readers import REPLY, zone_of
from fairline.conversations.reading import conversation
from fairline.conversations.store import thread as store
from fairline.conversations.views import thread
from fairline.conversations.views.shapes import InThread, ThreadNote
from fairline.kit.db import Unit
from fairline.web import Asked, Page, get, post

LAST = 2**62  # above every entry's number

Before = Annotated[int | None, Parameter(ge=0, le=LAST)]


class NewNote(msgspec.Struct, frozen=True):
    """A note for colleagues; it never leaves the house."""

    text: Annotated[str, msgspec.Meta(min_length=1, max_length=10_000)]
    mentions: Annotated[list[str], msgspec.Meta(max_length=50)] = []
    attachments: Annotated[list[str], msgspec.Meta(max_length=10)] = []


class Read(msgspec.Struct, frozen=True):
    """The number of the newest item a member has seen."""

    number: Annotated[int, msgspec.Meta(ge=0, le=LAST)]


class Marked(msgspec.Struct, frozen=True):
    """Up to where a member has seen the thread."""

    number: int


@get("/v1/conversations/{id:str}/thread", permission="conversation.read")
async def read_thread(asked: Asked, id: str, before: Before = None, limit: Limit = 50) -> Page[InThread]:
    """The newest items of the thread below the number `before`, oldest first; `next` is the next `before`."""
    return await asked.read(
        lambda c: thread.page(c, conversation(c, id), before, limit, asked.language, zone_of(c, asked))
    )


@post("/v1/conversations/{id:str}/notes", permission="conversation.note")
async def write_note(asked: Asked, id: str, data: NewNote) -> ThreadNote:
    """Write a note into the thread, and call colleagues to it by mentioning them."""

    def unit(c: Unit) -> ThreadNote:
        note = notes.write_note(c, id, asked.member, data.text, data.mentions, data.attachments)
        line = store.by_id(c, note)
        (made,) = thread.items(c, conversation(c, id), [line] if line else [], asked.language)
        assert isinstance(made, ThreadNote)  # noqa: S101 - for the type checker
        return made

    return await asked.write(unit)


@post("/v1/conversations/{id:str}/reads", permission="conversation.read")
async def mark_read(asked: Asked, id: str, data: Read) -> Marked:
    """Say up to which item the member has seen the thread."""

    def unit(c: Unit) -> Marked:
        notes.mark_read(c, id, asked.member, data.number, answers=asked.may(REPLY))
        return Marked(data.number)

    return await asked.write(unit)


ROUTES = (read_thread, write_note, mark_read)
