"""Folds the journal into rules, macros and firings: one small function an event."""

from collections.abc import Callable
from typing import Any

import msgspec

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.rules.model import Firing, Macro, Rule, Spec
from fairline.rules.store import firings, rules


def _made(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    spec = msgspec.convert(event.spec, Spec)
    rule = Rule(
        event.rule, event.kind, event.name, event.position, event.active, spec, 1, event.approved_by, entry.at
    )  # fmt: skip
    rules.add(c, rule)


def _changed(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    spec = msgspec.convert(event.spec, Spec)
    rules.change(c, event.rule, event.name, event.active, spec, event.version, event.approved_by)


def _ordered(c: Unit, entry: Entry[Any]) -> None:
    for position, rule in enumerate(entry.event.order):
        rules.put(c, "rules", rule, position=position)


def _removed(c: Unit, entry: Entry[Any]) -> None:
    rules.put(c, "rules", entry.event.rule, removed=1)


def _quieted(c: Unit, entry: Entry[Any]) -> None:
    rules.put(c, "rules", entry.event.rule, quieted=entry.event.why)


def _fired(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    firing = Firing(
        entry.number, entry.at, event.rule, event.version, event.conversation, event.cause, event.held, event.did,
        event.refused,
    )  # fmt: skip
    firings.add(c, firing)


def _macro_made(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    rules.add_macro(c, Macro(event.macro, event.name, event.scope, event.position, event.actions))


def _macro_changed(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    actions = msgspec.json.encode(event.actions, order="deterministic").decode()
    rules.put(c, "rule_macros", event.macro, name=event.name, scope=event.scope, actions=actions)


def _macro_removed(c: Unit, entry: Entry[Any]) -> None:
    rules.put(c, "rule_macros", entry.event.macro, removed=1)


FOLDS: dict[str, Callable[[Unit, Entry[Any]], None]] = {
    "RuleMade": _made,
    "RuleChanged": _changed,
    "RulesOrdered": _ordered,
    "RuleRemoved": _removed,
    "RuleQuieted": _quieted,
    "RuleFired": _fired,
    "MacroMade": _macro_made,
    "MacroChanged": _macro_changed,
    "MacroRemoved": _macro_removed,
}

RULES = Projection(
    "rules",
    frozenset(FOLDS),
    lambda c, entry: FOLDS[entry.kind](c, entry),
    ("rules", "rule_macros", "rule_firings"),
)
