"""Keeps what members have begun to write, sealed with the conversation's person; nobody else reads it."""

from collections.abc import Sequence
from dataclasses import dataclass

from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """What stands sealed, and whose key opens it."""

    person: str
    body: bytes
    files: str
    updated: int


def put(c: Unit, conversation: str, member: str, kind: str, draft: KeptDraft) -> None:
    """Keep it as it is now."""
    c.run(
        "INSERT INTO conversation_drafts(account, conversation, member, kind, person, body, files, updated)"
        " VALUES(:account, :conversation, :member, :kind, :person, :body, :files, :updated)"
        " ON CONFLICT(account, conversation, member, kind) DO UPDATE SET person = excluded.person,"
        " body = excluded.body, files = excluded.files, updated = excluded.updated",
        account=c.account,
        conversation=conversation,
        member=member,
        kind=kind,
        person=draft.person,
        body=draft.body,
        files=draft.files,
        updated=draft.updated,
    )


def one(c: Unit, conversation: str, member: str, kind: str) -> KeptDraft | None:
    """What a member has begun to write."""
    row = c.one(
        "SELECT person, body, files, updated FROM conversation_drafts WHERE account = :account"
        " AND conversation = :conversation AND member = :member AND kind = :kind",
        account=c.account,
        conversation=conversation,
        member=member,
        kind=kind,
    )
    return KeptDraft(row["person"], bytes(row["body"]), row["files"], row["updated"]) if row else None


def drop(c: Unit, conversation: str, member: str, kind: str) -> None:
    """It was sent, or is not wanted."""
    c.run(
        "DELETE FROM conversation_drafts WHERE account = :account AND conversation = :conversation"
        " AND member = :member AND kind = :kind",
        account=c.account,
        conversation=conversation,
        member=member,
        kind=kind,
    )


def of_persons(c: Unit, persons: Sequence[str]) -> list[tuple[str, KeptDraft]]:
    """Every draft about these persons, with its conversation."""
    rows = c.all(
        "SELECT conversation, person, body, files, updated FROM conversation_drafts WHERE account = :account"
        " AND person IN (:persons) ORDER BY conversation, member, kind",
        account=c.account,
        persons=list(persons),
    )
    return [
        (row["conversation"], KeptDraft(row["person"], bytes(row["body"]), row["files"], row["updated"]))
        for row in rows
    ]


def forget(c: Unit, persons: Sequence[str]) -> int:
    """Delete every draft about these persons; how many."""
    return c.run(
        "DELETE FROM conversation_drafts WHERE account = :account AND person IN (:persons)",
        account=c.account,
        persons=list(persons),
    )
