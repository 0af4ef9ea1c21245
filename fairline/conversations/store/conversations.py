"""Writes and reads the table of conversations."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from typing import Any

import msgspec

from fairline.conversations.model import CLOSED, Conversation, State, Status, preview
from fairline.kit.db import Row, Unit

NAMES = tuple(each.name for each in fields(Conversation))
COLUMNS = ", ".join(NAMES)

STOOD = (  # what a merge changes, and its undoing puts back
    "state",
    "status",
    "custom",
    "queue",
    "agent",
    "priority",
    "unread",
    "waiting_since",
    "wrapping_since",
    "disposition",
    "closed_at",
    "solved_at",
    "status_since",
    "assigned_since",
    "snoozed_until",
    "snoozed_by",
    "reopened",
)
CONTACT = ""  # among the members who have read: how far the contact was told that they were read


class Stands(msgspec.Struct, frozen=True):
    """How a conversation stands: what it takes to tell whether a message belongs there, read for every batch."""

    id: str
    contact: str
    state: State
    queue: str
    agent: str
    closed_at: int | None
    status: Status
    snoozed_until: int | None

    @property
    def is_closed(self) -> bool:
        """Whether it has ended."""
        return self.state == CLOSED


_ONE = f"SELECT {COLUMNS} FROM conversations WHERE account = :account AND id = :id"
_LAST_OF_PERSONS = (
    f"SELECT writers.person AS writer, {', '.join(f'held.{name}' for name in Stands.__struct_fields__)}"
    " FROM conversation_writers AS writers JOIN conversations AS held ON held.account = writers.account"
    " AND held.id = writers.conversation WHERE writers.account = :account AND writers.person IN (:persons)"
)
_NEWEST = (
    f"SELECT {COLUMNS} FROM conversations WHERE account = :account AND contact = :contact AND channel = :channel"
    " AND merged_into = '' AND set_aside = '' AND side_of = ''"
    " ORDER BY CASE state WHEN 'open' THEN 0 WHEN 'wrapping_up' THEN 1 ELSE 2 END, heard DESC LIMIT 1"
)
_HEARD = (
    "UPDATE conversations SET{moves}{waits} unread = unread + 1, wrote_at = :at, last_text = :text,"
    " last_person = :person, last_at = :at, last_from = 'contact', heard = :number, changed = :number, updated = :told"
    " WHERE account = :account AND id = :id"
)
_MOVES = " person = :person, address = :address, page = :page,"  # whoever else writes is not answered in their place
_WAITS = " waiting_since = coalesce(waiting_since, :at),"
_SAID = (
    "UPDATE conversations SET last_text = :text, last_person = :person, last_at = :at, last_from = :speaker,"
    " changed = :number, updated = :at WHERE account = :account AND id = :id"
)
_ANSWERED = (
    "UPDATE conversations SET last_text = :text, last_person = :person, last_at = :at, last_from = :speaker,"
    " answered = :number, unread = 0, waiting_since = NULL, replies = replies + 1, answered_at = :at,"
    " first_answered_at = coalesce(first_answered_at, :at), changed = :number, updated = :at"
    " WHERE account = :account AND id = :id"
)
_ADD = (
    "INSERT INTO conversations(account, id, contact, channel, sender, opened_by, person, address, subject, page,"
    " state, queue, agent, priority, unread, heard, answered, last_text, last_person, last_at, last_from, disposition,"
    " created, reference, via, brand, language, side_of, follows, suspected, subject_folded, status_since, changed,"
    " updated)"
    " VALUES(:account, :id, :contact, :channel, :sender, :person, :person, :address, :subject, '', 'open', '', '', 0,"
    " 0, 0, 0, '', :person, :at, 'contact', '', :at, :reference, :via, :brand, :language, :side_of, :follows,"
    " :suspected, :subject_folded, :at, :number, :at)"
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


def last_of_persons(c: Unit, persons: Iterable[str]) -> dict[str, Stands]:
    """The conversation each of these persons wrote in last, whatever became of it."""
    rows = c.all(_LAST_OF_PERSONS, account=c.account, persons=list(persons))
    return {row["writer"]: Stands(*(row[name] for name in Stands.__struct_fields__)) for row in rows}


def newest(c: Unit, contact: str, channel: str) -> Conversation | None:
    """The contact's conversation on a channel they wrote in last: an open one before any that is not."""
    row = c.one(_NEWEST, account=c.account, contact=contact, channel=channel)
    return conversation(row) if row else None


def add(c: Unit, **told: Any) -> None:
    """A new one: id, contact, channel, sender, person, address, subject, subject_folded, reference, via, brand,
    language, side_of, follows, suspected, at, number.
    """
    c.run(_ADD, account=c.account, **told)


def heard(c: Unit, id: str, *, moves: bool, waits: bool, **told: Any) -> None:
    """Somebody wrote: person, address, page, text, at, number, told. The conversation `moves` to where its own contact
    wrote from; for an answer `waits` everybody but a machine.
    """
    values = told if moves else {name: told[name] for name in told if name not in ("address", "page")}
    statement = _HEARD.format(moves=_MOVES if moves else "", waits=_WAITS if waits else "")
    c.run(statement, account=c.account, id=id, **values)


def writes_in(c: Unit, person: str, id: str) -> None:
    """A person wrote in this conversation and not elsewhere."""
    c.run(
        "INSERT INTO conversation_writers(account, person, conversation) VALUES(:account, :person, :id)"
        " ON CONFLICT(account, person) DO UPDATE SET conversation = excluded.conversation",
        account=c.account,
        person=person,
        id=id,
    )


def said(c: Unit, id: str, *, answers: bool, **told: Any) -> None:
    """We wrote: speaker, person, text, at, number. It `answers` the contact, or the house says it by itself."""
    c.run(_ANSWERED if answers else _SAID, account=c.account, id=id, **told)


def set_fields(c: Unit, id: str, **fields: Any) -> None:
    """Set some columns."""
    named = ", ".join(f"{name} = :{name}" for name in fields)
    c.run(f"UPDATE conversations SET {named} WHERE account = :account AND id = :id", account=c.account, id=id, **fields)


def heard_before(c: Unit, id: str, *, speaker: str, person: str, text: str, at: int) -> None:
    """Something was said before it came here: the newest word is the last, and nobody waits for it."""
    wrote = "wrote_at = :at"
    if speaker != "contact":
        wrote = "answered_at = :at, first_answered_at = coalesce(first_answered_at, :at), replies = replies + 1"
    c.run(
        f"UPDATE conversations SET last_text = :text, last_person = :person, last_from = :speaker, {wrote}"
        " WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        speaker=speaker,
        person=person,
        text=text,
        at=at,
    )


def retell(c: Unit, id: str) -> None:
    """Tell anew what was said last, once lines came or went."""
    row = c.one(
        "SELECT text, person, at, speaker FROM conversation_thread WHERE account = :account AND conversation = :id"
        " AND kind = 'message' ORDER BY number DESC LIMIT 1",
        account=c.account,
        id=id,
    )
    if row:
        set_fields(
            c,
            id,
            last_text=preview(row["text"]),
            last_person=row["person"],
            last_at=row["at"],
            last_from=row["speaker"],
        )


def rehear(c: Unit, id: str) -> None:
    """Tell anew when the contact wrote last, and whether they wait, of one that lines were moved to."""
    c.run(
        "UPDATE conversations SET wrote_at = (SELECT max(line.at) FROM conversation_thread AS line"
        " WHERE line.account = :account AND line.conversation = :id AND line.kind = 'message'"
        " AND line.speaker = 'contact'), waiting_since = CASE WHEN last_from = 'contact' THEN last_at ELSE NULL END"
        " WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
    )


def put_by(c: Unit, id: str, into: str, now: Mapping[str, int]) -> None:
    """It goes on in another; how it stood is kept."""
    row = c.one(
        f"SELECT {', '.join(STOOD)} FROM conversations WHERE account = :account AND id = :id", account=c.account, id=id
    )
    if row:
        set_fields(c, id, merged_into=into, unmerged=json.dumps({name: row[name] for name in STOOD}), **now)


def take_back(c: Unit, id: str, now: Mapping[str, int]) -> None:
    """It stands as it stood before it was merged."""
    row = c.one("SELECT unmerged FROM conversations WHERE account = :account AND id = :id", account=c.account, id=id)
    stood = json.loads(row["unmerged"]) if row and row["unmerged"] else {}
    set_fields(c, id, **stood, merged_into="", unmerged="", **now)


def stood(c: Unit, id: str) -> tuple[Any, str]:
    """Status and state of one before it was merged."""
    row = c.one("SELECT unmerged FROM conversations WHERE account = :account AND id = :id", account=c.account, id=id)
    kept = json.loads(row["unmerged"]) if row and row["unmerged"] else {}
    return kept.get("status", "closed"), kept.get("state", "closed")


def made_by(c: Unit, id: str) -> int:
    """The number of the entry that began it, as its first line tells."""
    row = c.one(
        "SELECT max(number) AS number FROM conversation_thread WHERE account = :account AND conversation = :id"
        " AND kind = 'line' AND state IN ('opened', 'split')",
        account=c.account,
        id=id,
    )
    return int(row["number"] or 0) if row else 0


def last_agent(c: Unit, id: str) -> str:
    """Who of us wrote in it last; empty for nobody."""
    row = c.one(
        "SELECT speaker_id FROM conversation_thread WHERE account = :account AND conversation = :id"
        " AND kind = 'message' AND speaker = 'agent' ORDER BY number DESC LIMIT 1",
        account=c.account,
        id=id,
    )
    return row["speaker_id"] if row else ""


def by_reference(c: Unit, reference: int) -> Conversation | None:
    """A conversation by the number people call it by."""
    row = c.one(
        f"SELECT {COLUMNS} FROM conversations WHERE account = :account AND reference = :reference",
        account=c.account,
        reference=reference,
    )
    return conversation(row) if row else None


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


def wrote_anywhere(c: Unit, contact: str) -> int | None:
    """When a contact last wrote, in any of their conversations (ms UTC)."""
    row = c.one(
        "SELECT max(wrote_at) AS at FROM conversations WHERE account = :account AND contact = :contact",
        account=c.account,
        contact=contact,
    )
    return row["at"] if row else None


def wrote_anywhere_each(c: Unit, contacts: Sequence[str]) -> Mapping[str, int | None]:
    """The same of many contacts, by contact."""
    rows = c.all(
        "SELECT contact, max(wrote_at) AS at FROM conversations WHERE account = :account AND contact IN (:contacts)"
        " GROUP BY contact",
        account=c.account,
        contacts=list(contacts),
    )
    return {row["contact"]: row["at"] for row in rows}


def ids_of_contacts(c: Unit, contacts: Sequence[str]) -> list[str]:
    """The conversations of these contacts, whatever became of them."""
    rows = c.all(
        "SELECT id FROM conversations WHERE account = :account AND contact IN (:contacts) ORDER BY id",
        account=c.account,
        contacts=list(contacts),
    )
    return [row["id"] for row in rows]


def ids_by_senders(c: Unit, senders: Sequence[str]) -> list[str]:
    """The conversations held by these numbers and mailboxes, whatever became of them."""
    rows = c.all(
        "SELECT id FROM conversations WHERE account = :account AND sender IN (:senders) ORDER BY id",
        account=c.account,
        senders=list(senders),
    )
    return [row["id"] for row in rows]


def contacts_of(c: Unit, ids: Sequence[str]) -> list[str]:
    """The contacts of these conversations, each once."""
    rows = c.all(
        "SELECT DISTINCT contact FROM conversations WHERE account = :account AND id IN (:ids) AND contact <> ''"
        " ORDER BY contact",
        account=c.account,
        ids=list(ids),
    )
    return [row["contact"] for row in rows]


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
    return Conversation(*(row[name] for name in NAMES))


def worked_with(c: Unit, member: str, contacts: Sequence[str]) -> frozenset[str]:
    """Which of these contacts have a conversation that is a member's, or in which they said something."""
    rows = c.all(
        "SELECT DISTINCT contact FROM conversations v WHERE account = :account AND contact IN (:contacts)"
        " AND (agent = :member OR EXISTS (SELECT 1 FROM conversation_thread t WHERE t.account = v.account"
        " AND t.conversation = v.id AND t.speaker_id = :member))",
        account=c.account,
        member=member,
        contacts=list(contacts),
    )
    return frozenset(row["contact"] for row in rows)
