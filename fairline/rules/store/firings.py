"""What rules did, and where an automation fired already."""

from collections.abc import Mapping, Sequence

import msgspec

from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.rules.model import Firing

_WORDS = tuple[str, ...]


def add(c: Unit, fired: Firing) -> None:
    """Keep a firing."""
    c.run(
        "INSERT INTO rule_firings(account, number, at, rule, version, conversation, cause, held, did, refused)"
        " VALUES(:account, :number, :at, :rule, :version, :conversation, :cause, :held, :did, :refused)",
        account=c.account,
        number=fired.number,
        at=fired.at,
        rule=fired.rule,
        version=fired.version,
        conversation=fired.conversation,
        cause=fired.cause,
        held=msgspec.json.encode(fired.held).decode(),
        did=msgspec.json.encode(fired.did).decode(),
        refused=msgspec.json.encode(fired.refused).decode(),
    )


def of(c: Unit, conversation: str, most: int = 100) -> list[Firing]:
    """What fired on a conversation, newest first."""
    rows = c.all(
        "SELECT number, at, rule, version, conversation, cause, held, did, refused FROM rule_firings"
        " WHERE account = :account AND conversation = :conversation ORDER BY number DESC LIMIT :most",
        account=c.account,
        conversation=conversation,
        most=most,
    )
    return [
        Firing(
            row["number"],
            row["at"],
            row["rule"],
            row["version"],
            row["conversation"],
            row["cause"],
            msgspec.json.decode(row["held"], type=tuple[bool, ...]),
            msgspec.json.decode(row["did"], type=_WORDS),
            msgspec.json.decode(row["refused"], type=_WORDS),
        )
        for row in rows
    ]


def often(c: Unit, rule: str, conversation: str, since: Millis) -> int:
    """How many times a rule fired on a conversation since an instant (milliseconds UTC)."""
    row = c.one(
        "SELECT count(*) AS many FROM rule_firings WHERE account = :account AND conversation = :conversation"
        " AND rule = :rule AND at > :since",
        account=c.account,
        conversation=conversation,
        rule=rule,
        since=since,
    )
    return int(row["many"]) if row else 0


def counts(c: Unit, since: Millis) -> Mapping[str, int]:
    """How often each rule fired since an instant (milliseconds UTC)."""
    rows = c.all(
        "SELECT rule, count(*) AS many FROM rule_firings WHERE account = :account AND at > :since GROUP BY rule",
        account=c.account,
        since=since,
    )
    return {row["rule"]: row["many"] for row in rows}


def marked(c: Unit, rule: str, conversations: Sequence[str]) -> frozenset[str]:
    """Which of these conversations an automation fired on and has not left since."""
    rows = c.all(
        "SELECT conversation FROM rule_marks WHERE account = :account AND rule = :rule AND conversation IN (:ids)",
        account=c.account,
        rule=rule,
        ids=conversations,
    )
    return frozenset(row["conversation"] for row in rows)


def marks(c: Unit, rule: str, after: str, most: int) -> list[str]:
    """Where an automation fired, by id, above one."""
    rows = c.all(
        "SELECT conversation FROM rule_marks WHERE account = :account AND rule = :rule AND conversation > :after"
        " ORDER BY conversation LIMIT :most",
        account=c.account,
        rule=rule,
        after=after,
        most=most,
    )
    return [row["conversation"] for row in rows]


def mark(c: Unit, rule: str, conversation: str) -> None:
    """An automation fired here, and does not again until this no longer matches."""
    c.run(
        "INSERT INTO rule_marks(account, rule, conversation, since) VALUES(:account, :rule, :conversation, :since)"
        " ON CONFLICT DO NOTHING",
        account=c.account,
        rule=rule,
        conversation=conversation,
        since=c.at,
    )


def unmark(c: Unit, rule: str, conversations: Sequence[str]) -> None:
    """These no longer match an automation: it may fire on them again."""
    c.run(
        "DELETE FROM rule_marks WHERE account = :account AND rule = :rule AND conversation IN (:ids)",
        account=c.account,
        rule=rule,
        ids=conversations,
    )


def unmark_all(c: Unit, rule: str) -> None:
    """The automation asks something else from now on, or is gone."""
    c.run("DELETE FROM rule_marks WHERE account = :account AND rule = :rule", account=c.account, rule=rule)
