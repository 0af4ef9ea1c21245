"""Routes that file a conversation: status, priority, tags, fields, agent, in one change."""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, UnsetType

from fairline.conversations import changes
from fairline.conversations.changes import Change
from fairline.conversations.http.readers import OVERSEE, reader_of
from fairline.conversations.model import Status
from fairline.conversations.reading import Merged, NotOpen, NotYours, OnTheLine, SetAside
from fairline.conversations.store import values
from fairline.conversations.views.rows import whole
from fairline.conversations.views.shapes import ConversationView, Value
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.web import Asked, Page, get, patch

Tag = Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
Tags = Annotated[list[Tag], msgspec.Meta(max_length=100)]


class Changed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is to be different; what is not named stays.

    `tags` are all it is to have; `values` are the account's own fields by id, null to empty one; `agent` null is
    nobody; `priority` is none, low, normal, high, urgent or a number up to 9.
    """

    status: Status | UnsetType = UNSET
    custom: str | UnsetType | None = UNSET
    priority: Annotated[int, msgspec.Meta(ge=0, le=9)] | str | UnsetType = UNSET
    kind: str | UnsetType | None = UNSET
    subject: Annotated[str, msgspec.Meta(max_length=500)] | UnsetType = UNSET
    tags: Tags | UnsetType = UNSET
    add_tags: Tags = []
    remove_tags: Tags = []
    values: dict[str, Value | None] = {}
    form: str | UnsetType | None = UNSET
    agent: str | UnsetType | None = UNSET
    queue: str | UnsetType = UNSET
    language: str | UnsetType = UNSET


class TagSeen(msgspec.Struct, frozen=True):
    """A tag, and how many conversations have it."""

    tag: str
    many: int


@patch(
    "/v1/conversations/{id:str}",
    permission="conversation.change",
    raises=(SetAside, Merged, NotYours, NotOpen, OnTheLine),
)
async def change_conversation(asked: Asked, id: str, data: Changed) -> ConversationView:
    """Change a conversation in one step: all of it, or nothing. To solve one, what its form needs must be filled in."""

    def unit(c: Unit) -> ConversationView:
        by, member = actor_from(asked.by), asked.who.member
        found = changes.change(c, id, wanted(data), by, member, oversees=asked.may(OVERSEE))
        return whole(c, found, reader_of(c, asked))

    return await asked.write(unit)


@get("/v1/tags", permission="conversation.read")
async def list_tags(asked: Asked, q: str = "") -> Page[TagSeen]:
    """Tags that begin so, the commonest first."""
    begins = "_".join(q.casefold().split())[:80]
    found = await asked.read(lambda c: values.tags_like(c, begins, 50))
    return Page([TagSeen(tag, many) for tag, many in found])


def wanted(data: Changed) -> Change:
    """The change a body asks for."""
    return Change(
        status=_said(data.status),
        custom=_said(data.custom, ""),
        priority=_said(data.priority),
        kind=_said(data.kind, ""),
        subject=_said(data.subject),
        tags=None if isinstance(data.tags, UnsetType) else tuple(data.tags),
        add_tags=tuple(data.add_tags),
        remove_tags=tuple(data.remove_tags),
        fields=data.values,
        form=_said(data.form, ""),
        agent=_said(data.agent, ""),
        queue=_said(data.queue),
        language=_said(data.language),
    )


def _said(value: Any, empty: Any = None) -> Any:
    """What was said; None where nothing was, `empty` where null was."""
    if isinstance(value, UnsetType):
        return None
    return empty if value is None else value


ROUTES = (change_conversation, list_tags)
