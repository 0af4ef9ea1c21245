"""Finds and counts conversations by a condition said in SQL."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fairline.conversations.model import Conversation
from fairline.conversations.store.conversations import COLUMNS, conversation
from fairline.kit.conditions import Sql
from fairline.kit.db import Unit

# What may be sorted by, and how it stands in an order without gaps.
SORTS: Mapping[str, str] = {
    "activity": "last_at",
    "created": "created",
    "updated": "updated",
    "status_since": "status_since",
    "reference": "reference",
    "priority": "priority",
    "due": "coalesce(due, 9007199254740991)",
    "waiting_since": "coalesce(waiting_since, 9007199254740991)",
    "wrote": "coalesce(wrote_at, 0)",
    "solved": "coalesce(solved_at, 0)",
    "snoozed_until": "coalesce(snoozed_until, 9007199254740991)",
}


@dataclass(frozen=True, slots=True)
class Scope:
    """What a list leaves out unless its condition asks for it: those set aside, suspected, begun beside others.

    `running` says that the condition holds for none that ended, `put_away` that it holds only for what was set aside,
    `of_some` only for those of some contacts: the database finds them sooner when told.
    """

    aside: bool = False
    sides: bool = False
    suspected: bool = False
    running: bool = False
    put_away: bool = False
    of_some: bool = False

    @property
    def said(self) -> str:
        """It, in SQL."""
        parts = ["conversations.merged_into = ''"]
        parts += [] if self.aside else ["conversations.set_aside = ''"]
        parts += ["conversations.set_aside <> ''"] if self.put_away else []
        parts += [] if self.sides else ["conversations.side_of = ''"]
        parts += [] if self.suspected else ["conversations.suspected = 0"]
        parts += ["conversations.state <> 'closed'"] if self.running and not self.aside else []
        return " AND ".join(parts)


def page(
    c: Unit, asked: Sql, scope: Scope, by: str, after: tuple[int, str] | None, most: int, *, descending: bool
) -> list[tuple[int, Conversation]]:
    """The rows below a place (value sorted by, id), each with its value."""
    value, sign, way = SORTS[by], "<" if descending else ">", "DESC" if descending else "ASC"
    # The first page is asked like the others, from beyond the end, so that it is read along the same index.
    after = after or ((2**62, "~") if descending else (-1, ""))
    beyond, place = f" AND ({value}, id) {sign} (:place, :last)", {"place": after[0], "last": after[1]}
    rows = c.all(
        f"SELECT {COLUMNS}, {value} AS place FROM conversations WHERE account = :account AND {scope.said}"
        f" AND {asked.text}{beyond} ORDER BY {value} {way}, id {way} LIMIT :most",
        account=c.account,
        most=most,
        **place,
        **asked.values,
    )
    return [(int(row["place"]), conversation(row)) for row in rows]


def ids(c: Unit, asked: Sql, scope: Scope, after: str, most: int) -> list[str]:
    """Ids above one, in their order."""
    rows = c.all(
        f"SELECT id FROM conversations WHERE account = :account AND id > :after AND {scope.said} AND {asked.text}"
        " ORDER BY id LIMIT :most",
        account=c.account,
        after=after,
        most=most,
        **asked.values,
    )
    return [row["id"] for row in rows]


def newest(c: Unit, asked: Sql, scope: Scope, most: int) -> list[str]:
    """Ids of those where something happened last, the newest first."""
    # Left to itself SQLite may walk through every one of a status to find the few of one contact.
    by = " INDEXED BY conversations_contact" if scope.of_some and c.engine == "sqlite" else ""
    rows = c.all(
        f"SELECT id FROM conversations{by} WHERE account = :account AND {scope.said} AND {asked.text}"
        " ORDER BY last_at DESC, id DESC LIMIT :most",
        account=c.account,
        most=most,
        **asked.values,
    )
    return [row["id"] for row in rows]


def among(c: Unit, asked: Sql, ids: Sequence[str]) -> set[str]:
    """Those of these ids that fit."""
    sqlite = c.engine == "sqlite"
    # A CROSS JOIN has SQLite take the few first; left to itself it may walk through every one of a status.
    held = "json_each(:ids) AS j CROSS JOIN conversations" if sqlite else "conversations"
    listed = "conversations.id = j.value" if sqlite else "id = ANY(CAST(:ids AS text[]))"
    rows = c.all(
        f"SELECT conversations.id FROM {held} WHERE account = :account AND {listed} AND {asked.text}",
        account=c.account,
        ids=json.dumps(ids) if sqlite else ids,
        **asked.values,
    )
    return {row["id"] for row in rows}


def count(c: Unit, asked: Sql, scope: Scope, most: int) -> int:
    """How many there are, counted no further than `most`."""
    row = c.one(
        f"SELECT count(*) AS many FROM (SELECT 1 AS one FROM conversations WHERE account = :account AND {scope.said}"
        f" AND {asked.text} LIMIT :most) AS found",
        account=c.account,
        most=most,
        **asked.values,
    )
    return int(row["many"]) if row else 0


def beside(c: Unit, ids: Sequence[str]) -> dict[str, dict[str, list[str]]]:
    """Tags, watchers (members) and participants (contacts) of conversations, by conversation and what they are."""
    rows = c.all(
        "SELECT conversation, 'tags' AS what, tag AS held FROM conversation_tags WHERE account = :account"
        " AND conversation IN (:ids) UNION ALL SELECT conversation, 'watchers' AS what, member AS held"
        " FROM conversation_watchers WHERE account = :account AND conversation IN (:ids)"
        " UNION ALL SELECT conversation, 'participants' AS what, contact AS held FROM conversation_participants"
        " WHERE account = :account AND conversation IN (:ids) ORDER BY conversation, what, held",
        account=c.account,
        ids=list(ids),
    )
    found: dict[str, dict[str, list[str]]] = {}
    for row in rows:
        found.setdefault(row["conversation"], {}).setdefault(row["what"], []).append(row["held"])
    return found


def with_files(c: Unit, ids: Sequence[str]) -> set[str]:
    """Those of these in which files came or went."""
    rows = c.all(
        "SELECT DISTINCT conversation FROM conversation_thread WHERE account = :account AND conversation IN (:ids)"
        " AND files <> '[]'",
        account=c.account,
        ids=list(ids),
    )
    return {row["conversation"] for row in rows}


def folded_subjects(c: Unit, ids: Sequence[str]) -> dict[str, str]:
    """Subjects as they are compared."""
    rows: Sequence[Any] = c.all(
        "SELECT id, subject_folded FROM conversations WHERE account = :account AND id IN (:ids)",
        account=c.account,
        ids=list(ids),
    )
    return {row["id"]: row["subject_folded"] for row in rows}
