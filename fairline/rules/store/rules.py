"""Rules and macros as their tables hold them."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from fairline.accounts import removed
from fairline.kit.db import Row, Unit
from fairline.rules.model import Kind, Macro, Rule, Spec

_RULE = "SELECT id, kind, name, position, active, spec, version, approved_by, quieted, made FROM rules"
_MACRO = "SELECT id, name, scope, position, actions FROM rule_macros"


def rules(c: Unit, kind: Kind) -> list[Rule]:
    """The account's rules of a kind, in their order."""
    rows = c.all(
        f"{_RULE} WHERE account = :account AND kind = :kind AND removed = 0 ORDER BY position, id",
        account=c.account,
        kind=kind,
    )
    return [_rule(row) for row in rows]


def running(c: Unit, kind: Kind) -> list[Rule]:
    """Those of a kind that may fire now, in their order; none that a measure stopped."""
    stopped = removed(c, "rule")
    return [rule for rule in rules(c, kind) if rule.runs and rule.id not in stopped]


def rule(c: Unit, id: str, *, removed: bool = False) -> Rule | None:
    """One rule; `removed` ones only where they are asked for."""
    row = c.one(
        f"{_RULE} WHERE account = :account AND id = :id AND removed <= :removed",
        account=c.account,
        id=id,
        removed=int(removed),
    )
    return _rule(row) if row else None


def names(c: Unit, ids: Sequence[str]) -> Mapping[str, str]:
    """What rules are or were called."""
    rows = c.all("SELECT id, name FROM rules WHERE account = :account AND id IN (:ids)", account=c.account, ids=ids)
    return {row["id"]: row["name"] for row in rows}


def macros(c: Unit) -> list[Macro]:
    """The account's macros, in their order."""
    rows = c.all(f"{_MACRO} WHERE account = :account AND removed = 0 ORDER BY position, id", account=c.account)
    return [_macro(row) for row in rows]


def macro(c: Unit, id: str) -> Macro | None:
    """One macro."""
    row = c.one(f"{_MACRO} WHERE account = :account AND id = :id AND removed = 0", account=c.account, id=id)
    return _macro(row) if row else None


def add(c: Unit, held: Rule) -> None:
    """A rule that was made."""
    c.run(
        "INSERT INTO rules(account, id, kind, name, position, active, spec, version, approved_by, quieted, made,"
        " removed) VALUES(:account, :id, :kind, :name, :position, :active, :spec, :version, :by, '', :made, 0)",
        account=c.account,
        id=held.id,
        kind=held.kind,
        name=held.name,
        position=held.position,
        active=int(held.active),
        spec=_json(held.spec),
        version=held.version,
        by=held.approved_by,
        made=held.made,
    )


def change(c: Unit, id: str, name: str, active: bool, spec: Spec, version: int, by: str) -> None:
    """A rule as it is from now on; it is no longer quieted."""
    c.run(
        "UPDATE rules SET name = :name, active = :active, spec = :spec, version = :version, approved_by = :by,"
        " quieted = '' WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        name=name,
        active=int(active),
        spec=_json(spec),
        version=version,
        by=by,
    )


def put(c: Unit, table: str, id: str, **values: Any) -> None:
    """Some columns of a rule or a macro."""
    told = ", ".join(f"{name} = :{name}" for name in values)
    c.run(f"UPDATE {table} SET {told} WHERE account = :account AND id = :id", account=c.account, id=id, **values)


def add_macro(c: Unit, held: Macro) -> None:
    """A macro that was made."""
    c.run(
        "INSERT INTO rule_macros(account, id, name, scope, position, actions, removed)"
        " VALUES(:account, :id, :name, :scope, :position, :actions, 0)",
        account=c.account,
        id=held.id,
        name=held.name,
        scope=held.scope,
        position=held.position,
        actions=_json(held.actions),
    )


def _rule(row: Row) -> Rule:
    return Rule(
        row["id"],
        row["kind"],
        row["name"],
        row["position"],
        bool(row["active"]),
        msgspec.json.decode(row["spec"], type=Spec),
        row["version"],
        row["approved_by"],
        row["made"],
        row["quieted"],
    )


def _macro(row: Row) -> Macro:
    actions = msgspec.json.decode(row["actions"], type=tuple[dict[str, Any], ...])
    return Macro(row["id"], row["name"], row["scope"], row["position"], actions)


def _json(held: Any) -> str:
    return msgspec.json.encode(held, order="deterministic").decode()  # as the journal tells it again
