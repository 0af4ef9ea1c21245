"""Writes and reads what is done to many conversations at once."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fairline.kit.db import Row, Unit

_BULK = "id, state, actions, conversations, wanted, done, failed, actor, member, at, undo_until"


@dataclass(frozen=True, slots=True)
class Bulk:
    """How far it is. `state`: running, done, undoing, undone."""

    id: str
    state: str
    actions: Sequence[Mapping[str, Any]]
    conversations: Sequence[str]
    wanted: int
    done: int
    failed: int
    actor: str
    member: str
    at: int
    undo_until: int | None


def add(c: Unit, id: str, actions: str, conversations: Sequence[str], actor: str, member: str, at: int) -> None:
    """A new one."""
    c.run(
        f"INSERT INTO conversation_bulks(account, {_BULK}) VALUES(:account, :id, 'running', :actions, :conversations,"
        " :wanted, 0, 0, :actor, :member, :at, NULL)",
        account=c.account,
        id=id,
        actions=actions,
        conversations=json.dumps(list(conversations)),
        wanted=len(conversations),
        actor=actor,
        member=member,
        at=at,
    )


def step(c: Unit, id: str, before: Mapping[str, str], failed: Mapping[str, str]) -> None:
    """Some are done."""
    for conversation in (*before, *failed):
        c.run(
            "INSERT INTO conversation_bulk_steps(account, bulk, conversation, before, failed)"
            " VALUES(:account, :bulk, :conversation, :before, :failed) ON CONFLICT DO NOTHING",
            account=c.account,
            bulk=id,
            conversation=conversation,
            before=before.get(conversation, ""),
            failed=failed.get(conversation, ""),
        )
    c.run(
        "UPDATE conversation_bulks SET done = done + :done, failed = failed + :failed"
        " WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        done=len(before),
        failed=len(failed),
    )


def stands(c: Unit, id: str, state: str, undo_until: int | None) -> None:
    """It is over, or is being undone."""
    c.run(
        "UPDATE conversation_bulks SET state = :state, undo_until = :until WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        state=state,
        until=undo_until,
    )


def one(c: Unit, id: str) -> Bulk | None:
    """One of them."""
    row = c.one(
        f"SELECT {_BULK} FROM conversation_bulks WHERE account = :account AND id = :id", account=c.account, id=id
    )
    return _bulk(row) if row else None


def stepped(c: Unit, id: str) -> dict[str, str]:
    """What stood before, by conversation, of those it was done to or failed on (empty)."""
    rows = c.all(
        "SELECT conversation, before FROM conversation_bulk_steps WHERE account = :account AND bulk = :id",
        account=c.account,
        id=id,
    )
    return {row["conversation"]: row["before"] for row in rows}


def refused(c: Unit, id: str) -> dict[str, str]:
    """Which it could not be done to, and the slug of the problem that stood in the way."""
    rows = c.all(
        "SELECT conversation, failed FROM conversation_bulk_steps"
        " WHERE account = :account AND bulk = :id AND failed <> '' ORDER BY conversation",
        account=c.account,
        id=id,
    )
    return {row["conversation"]: row["failed"] for row in rows}


def _bulk(row: Row) -> Bulk:
    held: dict[str, Any] = {name: row[name] for name in Bulk.__slots__}
    return Bulk(**held | {"actions": json.loads(row["actions"]), "conversations": json.loads(row["conversations"])})
