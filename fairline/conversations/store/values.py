"""Writes and reads tags, and what is filled in in the account's own fields."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class Kept:
    """One thing to be found by: a word (folded where it is free text), or an amount."""

    word: str = ""
    amount: float | None = None


def tag(c: Unit, conversation: str, tags: Iterable[str]) -> None:
    """It has these tags too."""
    for each in tags:
        c.run(
            "INSERT INTO conversation_tags(account, tag, conversation) VALUES(:account, :tag, :conversation)"
            " ON CONFLICT DO NOTHING",
            account=c.account,
            tag=each,
            conversation=conversation,
        )


def untag(c: Unit, conversation: str, tags: Iterable[str]) -> None:
    """It has these tags no longer."""
    c.run(
        "DELETE FROM conversation_tags WHERE account = :account AND conversation = :conversation AND tag IN (:tags)",
        account=c.account,
        conversation=conversation,
        tags=list(tags),
    )


def tags(c: Unit, conversations: Iterable[str]) -> dict[str, list[str]]:
    """Tags by conversation, in their order of letters."""
    rows = c.all(
        "SELECT conversation, tag FROM conversation_tags WHERE account = :account AND conversation IN (:ids)"
        " ORDER BY conversation, tag",
        account=c.account,
        ids=list(conversations),
    )
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row["conversation"], []).append(row["tag"])
    return found


def tags_like(c: Unit, begins: str, most: int) -> list[tuple[str, int]]:
    """Tags that begin so, and how many conversations have each, the commonest first."""
    rows = c.all(
        "SELECT tag, count(*) AS many FROM conversation_tags WHERE account = :account AND tag LIKE :like ESCAPE '\\'"
        " GROUP BY tag ORDER BY many DESC, tag LIMIT :most",
        account=c.account,
        like=begins.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%",
        most=most,
    )
    return [(row["tag"], int(row["many"])) for row in rows]


def fill(c: Unit, conversation: str, field: str, value: Any, kept: Sequence[Kept], person: str) -> None:
    """A field says this from now on; None empties it."""
    c.run(
        "DELETE FROM conversation_values WHERE account = :account AND conversation = :conversation AND field = :field",
        account=c.account,
        conversation=conversation,
        field=field,
    )
    if value is None:
        return
    for place, each in enumerate(kept):
        c.run(
            "INSERT INTO conversation_values(account, conversation, field, place, value, word, amount, person)"
            " VALUES(:account, :conversation, :field, :place, :value, :word, :amount, :person)",
            account=c.account,
            conversation=conversation,
            field=field,
            place=place,
            value=json.dumps(value, ensure_ascii=False),
            word=each.word,
            amount=each.amount,
            person=person,
        )


def values(c: Unit, conversations: Iterable[str]) -> dict[str, dict[str, Any]]:
    """What is filled in, by conversation and field."""
    rows = c.all(
        "SELECT conversation, field, value FROM conversation_values WHERE account = :account"
        " AND conversation IN (:ids) AND place = 0",
        account=c.account,
        ids=list(conversations),
    )
    found: dict[str, dict[str, Any]] = {}
    for row in rows:
        found.setdefault(row["conversation"], {})[row["field"]] = json.loads(row["value"])
    return found


def chosen(c: Unit, conversations: Sequence[str], fields: Sequence[str]) -> dict[str, dict[str, Any]]:
    """What is filled in in some fields, by conversation and field; no query where none is asked for."""
    if not fields or not conversations:
        return {}
    rows = c.all(
        "SELECT conversation, field, value FROM conversation_values WHERE account = :account"
        " AND conversation IN (:ids) AND field IN (:fields) AND place = 0",
        account=c.account,
        ids=list(conversations),
        fields=list(fields),
    )
    found: dict[str, dict[str, Any]] = {}
    for row in rows:
        found.setdefault(row["conversation"], {})[row["field"]] = json.loads(row["value"])
    return found


def drop_field(c: Unit, field: str) -> None:
    """Nobody asks this any longer."""
    c.run("DELETE FROM conversation_values WHERE account = :account AND field = :field", account=c.account, field=field)


def forget(c: Unit, persons: Iterable[str]) -> int:
    """Empty what was filled in about these persons, as a replay without their keys would."""
    return c.run(
        "DELETE FROM conversation_values WHERE account = :account AND person IN (:persons)",
        account=c.account,
        persons=list(persons),
    )


def of_persons(c: Unit, persons: Iterable[str]) -> list[tuple[str, str, Any]]:
    """What is filled in about these persons: conversation, field, value."""
    rows = c.all(
        "SELECT conversation, field, value FROM conversation_values WHERE account = :account"
        " AND person IN (:persons) AND place = 0 ORDER BY conversation, field",
        account=c.account,
        persons=list(persons),
    )
    return [(row["conversation"], row["field"], json.loads(row["value"])) for row in rows]
