"""Routes of drafts: what a member has begun to write, kept on the server."""

from typing import Annotated, Literal

import msgspec

from fairline.conversations import drafts
from fairline.conversations.drafts import Draft, Kind
from fairline.conversations.http.readers import REPLY
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import Conflict
from fairline.web import Asked, delete, get, put


class DraftSent(msgspec.Struct, frozen=True, kw_only=True):
    """A reply or a note as far as it is written."""

    kind: Literal["reply", "note"] = "reply"
    text: Annotated[str, msgspec.Meta(max_length=50_000)] = ""
    attachments: Annotated[list[str], msgspec.Meta(max_length=10)] = []
    cc: Annotated[list[str], msgspec.Meta(max_length=50)] | None = None
    subject: Annotated[str, msgspec.Meta(max_length=500)] = ""
    then: dict[str, str] = {}
    mentions: Annotated[list[str], msgspec.Meta(max_length=50)] = []


class DraftSeen(msgspec.Struct, frozen=True, kw_only=True):
    """A draft as it is kept; `updated` is null where there is none."""

    kind: Kind
    text: str
    attachments: list[str]
    cc: list[str] | None
    subject: str
    then: dict[str, str]
    mentions: list[str]
    updated: str | None


@put("/v1/conversations/{id:str}/draft", permission=REPLY, raises=(Conflict,))
async def keep_draft(asked: Asked, id: str, data: DraftSent) -> DraftSeen:
    """Keep what the member has begun to write; what says nothing is dropped."""
    draft = Draft(**{name: getattr(data, name) for name in DraftSent.__struct_fields__})

    def unit(c: Unit) -> DraftSeen:
        return seen(drafts.keep(c, id, asked.member, draft))

    return await asked.write(unit)


@get("/v1/conversations/{id:str}/draft", permission=REPLY)
async def read_draft(asked: Asked, id: str, kind: Kind = "reply") -> DraftSeen:
    """What the member has begun to write; empty where that is nothing."""
    return await asked.read(lambda c: seen(drafts.read(c, id, asked.member, kind) or Draft(kind=kind)))


@delete("/v1/conversations/{id:str}/draft", permission=REPLY)
async def drop_draft(asked: Asked, id: str, kind: Kind = "reply") -> None:
    """Let go of what the member has begun to write."""
    await asked.write(lambda c: drafts.drop(c, id, asked.member, kind))


def seen(draft: Draft) -> DraftSeen:
    """A draft as the wire shows it."""
    told = {name: getattr(draft, name) for name in DraftSent.__struct_fields__}
    return DraftSeen(**told, updated=to_text(draft.updated) if draft.updated else None)


ROUTES = (keep_draft, read_draft, drop_draft)
