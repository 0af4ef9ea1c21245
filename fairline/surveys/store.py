"""Reads and writes questions about satisfaction."""

from collections.abc import Sequence
from typing import Any

import msgspec

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.surveys.model import Ask, Settings

_COLUMNS = (
    "id, conversation, contact, person, channel, state, due, asked_at, score, comment, answered_at, first_answered_at,"
    " scale, points, anonymous"
)


def put(c: Unit, **values: Any) -> None:
    """Write a new question."""
    c.run(
        "INSERT INTO survey_asks(account, id, conversation, contact, person, channel, lookup, scale, anonymous, state,"
        " due, act, score, comment) VALUES(:account, :id, :conversation, :contact, :person, :channel, :lookup, :scale,"
        " :anonymous, 'waiting', :due, '', '', '')",
        account=c.account,
        **values,
    )


def asked(c: Unit, id: str, act: str, at: Millis) -> None:
    """It left."""
    c.run(
        "UPDATE survey_asks SET state = 'asked', act = :act, asked_at = :at WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        act=act,
        at=at,
    )


def answered(c: Unit, id: str, score: str, points: int | None, comment: str, at: Millis) -> None:
    """It was answered."""
    c.run(
        "UPDATE survey_asks SET state = 'answered', score = :score, points = :points, comment = :comment,"
        " answered_at = :at, first_answered_at = coalesce(first_answered_at, :at)"
        " WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        score=score,
        points=points,
        comment=comment,
        at=at,
    )


def close(c: Unit, id: str) -> None:
    """It was answered anonymously: neither when nor what is kept here."""
    c.run("UPDATE survey_asks SET state = 'answered' WHERE account = :account AND id = :id", account=c.account, id=id)


def void(c: Unit, id: str) -> None:
    """It is not asked."""
    c.run("UPDATE survey_asks SET state = 'void' WHERE account = :account AND id = :id", account=c.account, id=id)


def forget_conversation(c: Unit, conversation: str) -> None:
    """Forget what was written about a conversation that is gone; the score, of nobody, stays counted."""
    c.run(
        "UPDATE survey_asks SET comment = '' WHERE account = :account AND conversation = :conversation",
        account=c.account,
        conversation=conversation,
    )


def forget(c: Unit, persons: Sequence[str]) -> int:
    """Forget what these persons wrote; how many comments there were."""
    return c.run(
        "UPDATE survey_asks SET comment = '' WHERE account = :account AND person IN (:persons) AND comment <> ''",
        account=c.account,
        persons=list(persons),
    )


def one(c: Unit, id: str) -> Ask | None:
    """One question."""
    return _ask(
        c.one(f"SELECT {_COLUMNS} FROM survey_asks WHERE account = :account AND id = :id", account=c.account, id=id)
    )


def of_lookup(c: Unit, lookup: str) -> Ask | None:
    """The question a link belongs to."""
    return _ask(
        c.one(
            f"SELECT {_COLUMNS} FROM survey_asks WHERE account = :account AND lookup = :lookup",
            account=c.account,
            lookup=lookup,
        )
    )


def of_act(c: Unit, act: str) -> Ask | None:
    """The question an act asks."""
    return _ask(
        c.one(f"SELECT {_COLUMNS} FROM survey_asks WHERE account = :account AND act = :act", account=c.account, act=act)
    )


def of_conversation(c: Unit, conversation: str) -> list[Ask]:
    """The questions about a conversation, the newest first."""
    rows = c.all(
        f"SELECT {_COLUMNS} FROM survey_asks WHERE account = :account AND conversation = :conversation"
        " ORDER BY due DESC, id DESC",
        account=c.account,
        conversation=conversation,
    )
    return [found for row in rows if (found := _ask(row))]


def answered_asks(c: Unit, scores: Sequence[str], before: tuple[int, str] | None, most: int) -> list[Ask]:
    """The questions that were answered, the newest answer first, below an answer's instant and id."""
    at, last = before or (2**62, "")
    rows = c.all(
        f"SELECT {_COLUMNS} FROM survey_asks WHERE account = :account AND answered_at IS NOT NULL"
        " AND score IN (:scores) AND (answered_at < :at OR (answered_at = :at AND id < :last))"
        " ORDER BY answered_at DESC, id DESC LIMIT :most",
        account=c.account,
        scores=list(scores),
        at=at,
        last=last,
        most=most,
    )
    return [found for row in rows if (found := _ask(row))]


def of_persons(c: Unit, persons: Sequence[str]) -> list[Ask]:
    """The questions to these persons, the oldest first."""
    rows = c.all(
        f"SELECT {_COLUMNS} FROM survey_asks WHERE account = :account AND person IN (:persons) ORDER BY due, id",
        account=c.account,
        persons=list(persons),
    )
    return [found for row in rows if (found := _ask(row))]


def last_of(c: Unit, contacts: Sequence[str]) -> Ask | None:
    """The newest question to one of these contacts that was or will be asked."""
    return _ask(
        c.one(
            f"SELECT {_COLUMNS} FROM survey_asks WHERE account = :account AND contact IN (:contacts)"
            " AND state <> 'void' ORDER BY due DESC, id DESC LIMIT 1",
            account=c.account,
            contacts=list(contacts),
        )
    )


def settings(c: Unit) -> Settings:
    """How the account asks."""
    row = c.one("SELECT value FROM survey_settings WHERE account = :account", account=c.account)
    return msgspec.json.decode(row["value"], type=Settings) if row else Settings()


def set_settings(c: Unit, value: dict[str, Any]) -> None:
    """Write how the account asks."""
    c.run(
        "INSERT INTO survey_settings(account, value) VALUES(:account, :value)"
        " ON CONFLICT (account) DO UPDATE SET value = excluded.value",
        account=c.account,
        value=msgspec.json.encode(value, order="sorted").decode(),
    )


def _ask(row: Row | None) -> Ask | None:
    return Ask(**{name: row[name] for name in Ask.__slots__} | {"anonymous": bool(row["anonymous"])}) if row else None
