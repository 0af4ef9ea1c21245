"""Reads conversations as programs of other systems ask for them: by number, by page, by what changed since."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fairline.conversations.model import Conversation
from fairline.conversations.store.asked import SORTS, Scope
from fairline.conversations.store.conversations import COLUMNS, conversation
from fairline.kit.clock import Millis
from fairline.kit.conditions import Sql
from fairline.kit.db import Unit


def by_references(c: Unit, references: Iterable[int]) -> Mapping[int, Conversation]:
    """Conversations by the numbers people call them by."""
    rows = c.all(
        f"SELECT {COLUMNS} FROM conversations WHERE account = :account AND reference IN (:references)",
        account=c.account,
        references=list(references),
    )
    return {row["reference"]: conversation(row) for row in rows}


def skipped(
    c: Unit, asked: Sql, scope: Scope, by: str, skip: int, most: int, *, descending: bool
) -> list[Conversation]:
    """The rows after so many, in an order."""
    value, way = SORTS[by], "DESC" if descending else "ASC"
    rows = c.all(
        f"SELECT {COLUMNS} FROM conversations WHERE account = :account AND {scope.said} AND {asked.text}"
        f" ORDER BY {value} {way}, id {way} LIMIT :most OFFSET :skip",
        account=c.account,
        most=most,
        skip=skip,
        **asked.values,
    )
    return [conversation(row) for row in rows]


def changed(c: Unit, after: int, since: Millis, most: int, without: Sequence[str] = ()) -> list[Conversation]:
    """What an entry above a number changed, at an instant (ms UTC) or later, in the order of the changes."""
    left_out = " AND contact NOT IN (:without)" if without else ""
    rows = c.all(
        f"SELECT {COLUMNS} FROM conversations WHERE account = :account AND changed > :after AND updated >= :since"
        f" AND side_of = ''{left_out} ORDER BY changed, id LIMIT :most",
        **({"without": list(without)} if without else {}),
        account=c.account,
        after=after,
        since=since,
        most=most,
    )
    return [conversation(row) for row in rows]


def everything(c: Unit, after: str, most: int, *, merged: bool) -> list[Conversation]:
    """Every conversation above an id, whatever became of it: those that go on by themselves, or those merged away."""
    rows = c.all(
        f"SELECT {COLUMNS} FROM conversations WHERE account = :account AND id > :after"
        f" AND merged_into {'<>' if merged else '='} '' ORDER BY id LIMIT :most",
        account=c.account,
        after=after,
        most=most,
    )
    return [conversation(row) for row in rows]


def links(c: Unit, ids: Sequence[str]) -> list[tuple[str, str, str]]:
    """What these have to do with others: (conversation, kind, other), and the same seen from the other."""
    rows = c.all(
        "SELECT conversation, kind, other FROM conversation_links WHERE account = :account AND conversation IN (:ids)"
        " UNION ALL SELECT other AS conversation, kind || '_back' AS kind, conversation AS other"
        " FROM conversation_links WHERE account = :account AND other IN (:ids) ORDER BY conversation, kind, other",
        account=c.account,
        ids=list(ids),
    )
    return [(row["conversation"], row["kind"], row["other"]) for row in rows]


def with_contact(c: Unit, contact: str, *, copied: bool) -> list[str]:
    """Ids of a contact's conversations, or of those they are in copy of."""
    sql = (
        "SELECT conversation AS id FROM conversation_participants WHERE account = :account AND contact = :contact"
        if copied
        else "SELECT id FROM conversations WHERE account = :account AND contact = :contact"
    )
    values: dict[str, Any] = {"account": c.account, "contact": contact}
    return [row["id"] for row in c.all(sql, **values)]


def first_texts(c: Unit, ids: Sequence[str]) -> Mapping[str, str]:
    """What was said first in each of these."""
    rows = c.all(
        "SELECT line.conversation AS id, line.text AS text FROM conversation_thread AS line"
        " WHERE line.account = :account AND line.conversation IN (:ids) AND line.kind IN ('message', 'note')"
        " AND line.number = (SELECT min(first.number) FROM conversation_thread AS first"
        " WHERE first.account = :account AND first.conversation = line.conversation"
        " AND first.kind IN ('message', 'note')) ORDER BY line.conversation, line.part DESC",
        account=c.account,
        ids=list(ids),
    )
    return {row["id"]: row["text"] for row in rows}
