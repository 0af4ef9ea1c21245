"""What conversations keep about a contact, and how to forget it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline.channels import forget_files, of_persons
from fairline.conversations.model import ThreadLine
from fairline.conversations.store import drafts, forget, parties, thread, values
from fairline.crm import fields as crm_fields
from fairline.crm import persons
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Holding

Rows = Sequence[Mapping[str, Any]]


def _persons(c: Unit, contact: str) -> list[str]:
    """Whose keys seal what is held about a contact; nobody's where there is no such contact."""
    try:
        return persons(c, contact)
    except NotFound:
        return []


def _conversations(c: Unit, contact: str) -> Rows:
    return [dict(row) | {"created": to_text(row["created"])} for row in forget.said_of(c, _persons(c, contact))]


def _forget_conversations(c: Unit, contact: str) -> int:
    return forget.forget(c, _persons(c, contact))


def _lines_of(kind: str) -> Callable[[Unit, str], Rows]:
    def collect(c: Unit, contact: str) -> Rows:
        return [_told(line) for line in thread.of_persons(c, _persons(c, contact), [kind])]

    return collect


def _forget_of(kind: str) -> Callable[[Unit, str], int]:
    def forgotten(c: Unit, contact: str) -> int:
        return thread.forget(c, _persons(c, contact), [kind])

    return forgotten


def _told(line: ThreadLine) -> Mapping[str, Any]:
    return {
        "conversation": line.conversation,
        "number": line.number,
        "at": to_text(line.at),
        "from": line.speaker,
        "text": line.text,
    }


def _files(c: Unit, contact: str) -> Rows:
    return [
        {"id": file.id, "name": file.name, "size": file.size, "type": file.type, "at": to_text(file.at)}
        for file in of_persons(c, _persons(c, contact))
    ]


def _forget_files(c: Unit, contact: str) -> int:
    return forget_files(c, _persons(c, contact))


def _drafts(c: Unit, contact: str) -> Rows:
    found = drafts.of_persons(c, _persons(c, contact))
    return [{"conversation": conversation, "begun": to_text(draft.updated)} for conversation, draft in found]


def _forget_drafts(c: Unit, contact: str) -> int:
    return drafts.forget(c, _persons(c, contact))


def _values(c: Unit, contact: str) -> Rows:
    called = {field.id: field.label for field in crm_fields(c, "conversation")}
    return [
        {"conversation": conversation, "field": called.get(field, field), "value": value}
        for conversation, field, value in values.of_persons(c, _persons(c, contact))
    ]


def _forget_values(c: Unit, contact: str) -> int:
    return values.forget(c, _persons(c, contact))


def _copied(c: Unit, contact: str) -> Rows:
    return [{"conversation": each} for each in parties.of_persons(c, _persons(c, contact))]


def _forget_copied(c: Unit, contact: str) -> int:
    return parties.forget(c, _persons(c, contact))


HOLDINGS = (
    Holding("conversations", "conversations", _conversations, _forget_conversations),
    Holding("conversations", "messages", _lines_of("message"), _forget_of("message")),
    Holding("conversations", "notes", _lines_of("note"), _forget_of("note")),
    Holding("conversations", "attachments", _files, _forget_files),
    Holding("conversations", "drafts", _drafts, _forget_drafts),
    Holding("conversations", "values", _values, _forget_values),
    Holding("conversations", "participants", _copied, _forget_copied),
)
