"""The only file of obligations that speaks SQL."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.obligations.model import Held, Matter
from fairline.obligations.rules import LASTING

_HELD = (
    "id, conversation, metric, policy, calendar, state, opened_at, target, spent, running_since, due, warn_at, warned,"
    " missed_at, ended_at"
)
_MATTER = "conversation, opened_at, periods, answered, asked_at, replied_at, gone, policy, priority"


# ---- clocks


def one(c: Unit, obligation: str) -> Held | None:
    """One clock."""
    row = c.one(
        f"SELECT {_HELD} FROM obligations WHERE account = :account AND id = :id", account=c.account, id=obligation
    )
    return None if row is None else _held(row)


def standing(c: Unit, conversations: Sequence[str]) -> dict[str, dict[str, Held]]:
    """Each metric's last clock of some conversations, as far as it can still run."""
    rows = c.all(
        f"SELECT {_HELD} FROM obligations WHERE account = :account AND conversation IN (:conversations)"
        " AND (state IN ('open', 'paused') OR metric IN (:lasting)) ORDER BY metric, id",
        account=c.account,
        conversations=conversations,
        lasting=LASTING,
    )
    found: dict[str, dict[str, Held]] = {}
    for row in rows:
        found.setdefault(row["conversation"], {})[row["metric"]] = _held(row)
    return found


def clocks(c: Unit, conversation: str) -> dict[str, Held]:
    """The same of one conversation."""
    return standing(c, [conversation]).get(conversation, {})


def of_conversation(c: Unit, conversation: str, most: int) -> list[Held]:
    """Every clock of a conversation, newest first."""
    rows = c.all(
        f"SELECT {_HELD} FROM obligations WHERE account = :account AND conversation = :conversation"
        " ORDER BY id DESC LIMIT :most",
        account=c.account,
        conversation=conversation,
        most=most,
    )
    return [_held(row) for row in rows]


def keep(c: Unit, held: Held) -> None:
    """Write a clock as it stands."""
    values = asdict(held) | {"warned": int(held.warned)}
    said = ", ".join(f"{name} = excluded.{name}" for name in values if name != "id")
    c.run(
        f"INSERT INTO obligations(account, {', '.join(values)}) VALUES(:account, {', '.join(f':{n}' for n in values)})"
        f" ON CONFLICT(account, id) DO UPDATE SET {said}",
        account=c.account,
        **values,
    )


def _held(row: Row) -> Held:
    return Held(**{**{name: row[name] for name in _HELD.split(", ")}, "warned": bool(row["warned"])})


# ---- what is remembered of conversations


def matters(c: Unit, conversations: Iterable[str]) -> dict[str, Matter]:
    """What is remembered of some conversations."""
    rows = c.all(
        f"SELECT {_MATTER} FROM obligation_matters WHERE account = :account AND conversation IN (:conversations)",
        account=c.account,
        conversations=sorted(set(conversations)),
    )
    return {row["conversation"]: _matter(row) for row in rows}


def remember(c: Unit, matters: Sequence[Matter]) -> None:
    """Write what is remembered of conversations."""
    c.many(
        f"INSERT INTO obligation_matters(account, {_MATTER}) VALUES(:account, :conversation, :opened_at, :periods,"
        " :answered, :asked_at, :replied_at, :gone, :policy, :priority) ON CONFLICT(account, conversation) DO UPDATE"
        " SET periods = excluded.periods, answered = excluded.answered, asked_at = excluded.asked_at,"
        " replied_at = excluded.replied_at, gone = excluded.gone, policy = excluded.policy,"
        " priority = excluded.priority",
        [{"account": c.account, **_values(matter)} for matter in matters],
    )


def _values(matter: Matter) -> dict[str, Any]:
    return {
        "conversation": matter.conversation,
        "opened_at": matter.opened_at,
        "periods": json.dumps(matter.periods),
        "answered": int(matter.answered),
        "asked_at": matter.asked_at,
        "replied_at": matter.replied_at,
        "gone": int(matter.gone),
        "policy": matter.policy,
        "priority": matter.priority,
    }


def _matter(row: Row) -> Matter:
    periods = tuple((status, since) for status, since in json.loads(row["periods"]))
    return Matter(
        row["conversation"],
        row["opened_at"],
        periods,
        bool(row["answered"]),
        row["asked_at"],
        row["replied_at"],
        bool(row["gone"]),
        row["policy"],
        row["priority"],
    )


# ---- service levels and calendars


def policy_rows(c: Unit) -> list[Row]:
    """Every service level there ever was, in the order they are tried."""
    return c.all(
        "SELECT id, name, position, spec, removed FROM obligation_policies WHERE account = :account"
        " ORDER BY position, id",
        account=c.account,
    )


def keep_policy(c: Unit, id: str, name: str, spec: Mapping[str, Any], position: int | None = None) -> None:
    """Write a service level; without a position it stays where it stands."""
    moved = ", position = excluded.position" if position is not None else ""
    c.run(
        "INSERT INTO obligation_policies(account, id, name, position, spec) VALUES(:account, :id, :name, :position,"
        f" :spec) ON CONFLICT(account, id) DO UPDATE SET name = excluded.name, spec = excluded.spec{moved}",
        account=c.account,
        id=id,
        name=name,
        position=position or 0,
        spec=json.dumps(spec, sort_keys=True),
    )


def order_policies(c: Unit, order: Sequence[str]) -> None:
    """Put service levels in an order."""
    for position, policy in enumerate(order, 1):
        c.run(
            "UPDATE obligation_policies SET position = :position WHERE account = :account AND id = :id",
            account=c.account,
            id=policy,
            position=position,
        )


def remove(c: Unit, table: str, id: str) -> None:
    """Offer a service level or a calendar no more."""
    c.run(f"UPDATE {table} SET removed = 1 WHERE account = :account AND id = :id", account=c.account, id=id)


def calendar_rows(c: Unit) -> list[Row]:
    """The calendars that are offered, by name."""
    return c.all(
        "SELECT id, name, config FROM obligation_calendars WHERE account = :account AND removed = 0 ORDER BY name, id",
        account=c.account,
    )


def calendar_row(c: Unit, id: str) -> Row | None:
    """A calendar, offered or not."""
    return c.one(
        "SELECT id, name, config, removed FROM obligation_calendars WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
    )


def keep_calendar(c: Unit, id: str, name: str, config: Mapping[str, Any]) -> None:
    """Write a calendar."""
    c.run(
        "INSERT INTO obligation_calendars(account, id, name, config) VALUES(:account, :id, :name, :config)"
        " ON CONFLICT(account, id) DO UPDATE SET name = excluded.name, config = excluded.config",
        account=c.account,
        id=id,
        name=name,
        config=json.dumps(config, sort_keys=True),
    )


def read_to(c: Unit) -> Millis:
    """The number of the entry the follower of obligations has read to."""
    row = c.one(
        "SELECT number FROM journal_cursors WHERE account = :account AND follower = 'obligations'", account=c.account
    )
    return row["number"] if row else 0
