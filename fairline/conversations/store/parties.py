"""Writes and reads who else takes part in conversations, and which members watch them."""

from collections.abc import Iterable
from typing import NamedTuple

from fairline.kit.db import Unit


class Participant(NamedTuple):
    """Somebody in copy: `person` is where they are reached."""

    contact: str
    person: str
    role: str


def add(c: Unit, conversation: str, participant: Participant, at: int) -> None:
    """Somebody takes part; where they did already, they are reached there now."""
    c.run(
        "INSERT INTO conversation_participants(account, conversation, contact, person, role, added)"
        " VALUES(:account, :conversation, :contact, :person, :role, :at)"
        " ON CONFLICT(account, conversation, contact) DO UPDATE SET person = excluded.person, role = excluded.role",
        account=c.account,
        conversation=conversation,
        contact=participant.contact,
        person=participant.person,
        role=participant.role,
        at=at,
    )


def remove(c: Unit, conversation: str, contact: str) -> None:
    """Somebody takes part no longer."""
    c.run(
        "DELETE FROM conversation_participants WHERE account = :account AND conversation = :conversation"
        " AND contact = :contact",
        account=c.account,
        conversation=conversation,
        contact=contact,
    )


def some(c: Unit, conversations: Iterable[str]) -> dict[str, list[Participant]]:
    """Who takes part, by conversation, in the order they came."""
    rows = c.all(
        "SELECT conversation, contact, person, role FROM conversation_participants WHERE account = :account"
        " AND conversation IN (:ids) ORDER BY conversation, added, contact",
        account=c.account,
        ids=list(conversations),
    )
    found: dict[str, list[Participant]] = {}
    for row in rows:
        found.setdefault(row["conversation"], []).append(Participant(row["contact"], row["person"], row["role"]))
    return found


def of(c: Unit, conversation: str) -> list[Participant]:
    """Who takes part in one."""
    return some(c, [conversation]).get(conversation, [])


def move_contact(c: Unit, source: str, target: str) -> None:
    """A contact turned out to be another; nobody takes part twice."""
    c.run(
        "DELETE FROM conversation_participants WHERE account = :account AND contact = :source AND conversation IN"
        " (SELECT conversation FROM conversation_participants WHERE account = :account AND contact = :target)",
        account=c.account,
        source=source,
        target=target,
    )
    c.run(
        "UPDATE conversation_participants SET contact = :target WHERE account = :account AND contact = :source",
        account=c.account,
        source=source,
        target=target,
    )


def forget(c: Unit, persons: Iterable[str]) -> int:
    """Somebody was forgotten: they take part in nothing."""
    return c.run(
        "DELETE FROM conversation_participants WHERE account = :account AND person IN (:persons)",
        account=c.account,
        persons=list(persons),
    )


def of_persons(c: Unit, persons: Iterable[str]) -> list[str]:
    """The conversations these persons are in copy of."""
    rows = c.all(
        "SELECT conversation FROM conversation_participants WHERE account = :account AND person IN (:persons)"
        " ORDER BY conversation",
        account=c.account,
        persons=list(persons),
    )
    return [row["conversation"] for row in rows]


def watch(c: Unit, conversation: str, member: str, why: str) -> None:
    """A member watches it."""
    c.run(
        "INSERT INTO conversation_watchers(account, conversation, member, why)"
        " VALUES(:account, :conversation, :member, :why)"
        " ON CONFLICT(account, conversation, member) DO UPDATE SET why = excluded.why",
        account=c.account,
        conversation=conversation,
        member=member,
        why=why,
    )


def unwatch(c: Unit, conversation: str, member: str) -> None:
    """A member watches it no longer."""
    c.run(
        "DELETE FROM conversation_watchers WHERE account = :account AND conversation = :conversation"
        " AND member = :member",
        account=c.account,
        conversation=conversation,
        member=member,
    )


def watchers(c: Unit, conversations: Iterable[str]) -> dict[str, list[str]]:
    """Who watches, by conversation."""
    rows = c.all(
        "SELECT conversation, member FROM conversation_watchers WHERE account = :account AND conversation IN (:ids)"
        " ORDER BY conversation, member",
        account=c.account,
        ids=list(conversations),
    )
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row["conversation"], []).append(row["member"])
    return found
