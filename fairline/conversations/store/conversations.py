"""Writes and reads the table of conversations."""

from collections.abc import Iterable
from typing import Any

from fairline.conversations.model import Conversation
from fairline.kit.db import Row, Unit

COLUMNS = (
    "id, contact, channel, sender, person, address, subject, page, state, queue, agent, priority, unread, wrote_at,"
    " waiting_since, last_text, last_at, last_from, wrapping_since, disposition, closed_at, created"
)

_ONE = f"SELECT {COLUMNS} FROM conversations WHERE account = :account AND id = :id"
_LAST_OF_PERSONS = (
    f"SELECT writers.person AS writer, {', '.join(f'held.{name}' for name in COLUMNS.replace(' ', '').split(','))}"
    " FROM conversation_writers AS writers JOIN conversations AS held ON held.account = writers.account"
    " AND held.id = writers.conversation WHERE writers.account = :account AND writers.person IN (:persons)"
)
_NEWEST = (
    f"SELECT {COLUMNS} FROM conversations WHERE account = :account AND contact = :contact AND channel = :channel"
    " ORDER BY CASE state WHEN 'open' THEN 0 WHEN 'wrapping_up' THEN 1 ELSE 2 END, heard DESC LIMIT 1"
)
_HEARD = (
    "UPDATE conversations SET person = :person, address = :address, page = :page, unread = unread + 1, wrote_at = :at,"
    " waiting_since = coalesce(waiting_since, :at), last_text = :text, last_person = :person, last_at = :at,"
    " last_from = 'contact', heard = :number WHERE account = :account AND id = :id"
)
_SAID = (
    "UPDATE conversations SET last_text = :text, last_person = :person, last_at = :at, last_from = :speaker"
    " WHERE account = :account AND id = :id"
)
_ANSWERED = (
    "UPDATE conversations SET last_text = :text, last_person = :person, last_at = :at, last_from = :speaker,"
    " answered = :number, unread = 0, waiting_since = NULL WHERE account = :account AND id = :id"
)
_ADD = (
    "INSERT INTO conversations(account, id, contact, channel, sender, opened_by, person, address, subject, page,"
    " state, queue, agent, priority, unread, heard, answered, last_text, last_person, last_at, last_from, disposition,"
    " created)"
    " VALUES(:account, :id, :contact, :channel, :sender, :person, :person, '', :subject, '', 'open', '', '', 0, 0, 0,"
    " 0, '', :person, :at, 'contact', '', :at)"
)
# What the contact wrote and neither an answer nor the eyes of this member have reached.
_UNREAD = (
    "(SELECT count(*) FROM conversation_thread AS line WHERE line.account = :account AND line.conversation = :id"
    " AND line.number > conversations.answered AND line.number > coalesce((SELECT seen.number FROM conversation_reads"
    " AS seen WHERE seen.account = :account AND seen.conversation = :id AND seen.member = :member), 0)"
    " AND line.kind = 'message' AND line.speaker = 'contact')"
)


def one(c: Unit, id: str) -> Conversation | None:
    """A conversation by its id."""
    row = c.one(_ONE, account=c.account, id=id)
    return conversation(row) if row else None


def some(c: Unit, ids: Iterable[str]) -> dict[str, Conversation]:
    """Several conversations by their ids."""
    rows = c.all(
        f"SELECT {COLUMNS} FROM conversations WHERE account = :account AND id IN (:ids)",
        account=c.account,
        ids=list(ids),
    )
    return {row["id"]: conversation(row) for row in rows}


def last_of_persons(c: Unit, persons: Iterable[str]) -> dict[str, Conversation]:
    """The conversation each of these persons wrote in last, whatever became of it."""
    rows = c.all(_LAST_OF_PERSONS, account=c.account, persons=list(persons))
    return {row["writer"]: conversation(row) for row in rows}


def newest(c: Unit, contact: str, channel: str) -> Conversation | None:
    """The contact's conversation on a channel they wrote in last: an open one before any that is not."""
    row = c.one(_NEWEST, account=c.account, contact=contact, channel=channel)
    return conversation(row) if row else None


def add(c: Unit, *, id: str, contact: str, channel: str, sender: str, person: str, subject: str, at: int) -> None:
    """A new one."""
    c.run(
        _ADD,
        account=c.account,
        id=id,
        contact=contact,
        channel=channel,
        sender=sender,
        person=person,
        subject=subject,
        at=at,
    )


def heard(c: Unit, id: str, *, person: str, address: str, page: str, text: str, at: int, number: int) -> None:
    """The contact wrote."""
    c.run(_HEARD, account=c.account, id=id, person=person, address=address, page=page, text=text, at=at, number=number)


def writes_in(c: Unit, person: str, id: str) -> None:
    """A person wrote in this conversation and not elsewhere."""
    c.run(
        "INSERT INTO conversation_writers(account, person, conversation) VALUES(:account, :person, :id)"
        " ON CONFLICT(account, person) DO UPDATE SET conversation = excluded.conversation",
        account=c.account,
        person=person,
        id=id,
    )


def said(c: Unit, id: str, *, speaker: str, person: str, text: str, at: int, answers: int | None) -> None:
    """We wrote; `answers` is the entry's number where that answers the contact."""
    told = {"account": c.account, "id": id, "speaker": speaker, "person": person, "text": text, "at": at}
    if answers is None:
        c.run(_SAID, **told)
    else:
        c.run(_ANSWERED, number=answers, **told)


def set_fields(c: Unit, id: str, **fields: Any) -> None:
    """Set some columns."""
    named = ", ".join(f"{name} = :{name}" for name in fields)
    c.run(f"UPDATE conversations SET {named} WHERE account = :account AND id = :id", account=c.account, id=id, **fields)


def start_waiting(c: Unit, id: str, at: int) -> None:
    """The contact waits from now on, unless they wait already."""
    c.run(
        "UPDATE conversations SET waiting_since = coalesce(waiting_since, :at) WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        at=at,
    )


def count_unread(c: Unit, id: str, member: str) -> None:
    """Count anew what this member has not seen."""
    c.run(
        f"UPDATE conversations SET unread = {_UNREAD} WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        member=member,
    )


def mark_read(c: Unit, id: str, member: str, number: int) -> None:
    """A member has seen the thread up to an entry."""
    c.run(
        "INSERT INTO conversation_reads(account, conversation, member, number) VALUES(:account, :id, :member, :number)"
        " ON CONFLICT(account, conversation, member) DO UPDATE SET number = excluded.number"
        " WHERE conversation_reads.number < excluded.number",
        account=c.account,
        id=id,
        member=member,
        number=number,
    )


def read_up_to(c: Unit, id: str, member: str) -> int:
    """How far a member has seen the thread."""
    row = c.one(
        "SELECT number FROM conversation_reads WHERE account = :account AND conversation = :id AND member = :member",
        account=c.account,
        id=id,
        member=member,
    )
    return row["number"] if row else 0


def move_contact(c: Unit, source: str, target: str) -> None:
    """A contact turned out to be another: their conversations are that one's."""
    c.run(
        "UPDATE conversations SET contact = :target WHERE account = :account AND contact = :source",
        account=c.account,
        source=source,
        target=target,
    )


def conversation(row: Row) -> Conversation:
    """A row as the noun."""
    return Conversation(*(row[name] for name in _NAMES))


_NAMES = COLUMNS.replace(" ", "").split(",")
