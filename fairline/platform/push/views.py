"""Notices as a member reads them, in their own language."""

from collections.abc import Sequence

import msgspec

from fairline import conversations
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.words import say
from fairline.platform.push.model import Kind, Notice


class About(msgspec.Struct, frozen=True, kw_only=True):
    """The conversation a notice is about."""

    id: str
    reference: int
    subject: str | None
    contact: str


class NoticeView(msgspec.Struct, frozen=True, kw_only=True):
    """A notice, in words. `many`: how often it happened since it was last seen."""

    number: int
    at: str
    kind: Kind
    conversation: About
    words: str
    many: int
    seen: bool


def views(c: Unit, notices: Sequence[Notice], language: str) -> list[NoticeView]:
    """Notices in their order; those of conversations that are gone are left out."""
    found = {}
    for one in dict.fromkeys(notice.conversation for notice in notices):
        try:
            found[one] = conversations.conversation(c, one)
        except NotFound:
            continue
    rows = {row.id: row for row in conversations.rows(c, list(found.values()), language)}
    return [_view(notice, rows[notice.conversation], language) for notice in notices if notice.conversation in rows]


def _view(notice: Notice, row: conversations.ConversationRow, language: str) -> NoticeView:
    name = row.contact.name
    words = say(f"platform.push.notice.{notice.kind}", language, contact=name, reference=f"#{row.reference}")
    return NoticeView(
        number=notice.number,
        at=to_text(notice.at) or "",
        kind=notice.kind,
        conversation=About(id=row.id, reference=row.reference, subject=row.subject, contact=name),
        words=words,
        many=notice.many,
        seen=notice.seen == 1,
    )
