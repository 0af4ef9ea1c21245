"""Makes, changes, orders and removes rules and macros."""

from collections.abc import Sequence
from typing import Any

import msgspec

from fairline.gate import check_published
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.rules import automations, grammar, moments
from fairline.rules.events import (
    MacroChanged,
    MacroMade,
    MacroRemoved,
    RuleChanged,
    RuleMade,
    RuleRemoved,
    RulesOrdered,
)
from fairline.rules.fairness import unfair
from fairline.rules.model import EVERYONE, MINE, Kind, Macro, Rule, Spec
from fairline.rules.store import firings, rules

MOST = 300


def make(c: Unit, by: Actor, kind: Kind, name: str, spec: Spec, *, active: bool) -> str:
    """Add a rule, last in its order; its id. Whoever makes it answers for what it does. Raises BadInput."""
    held = rules.rules(c, kind)
    if len(held) >= MOST:
        raise BadInput(what=kind, fields={"name": "rules.field.many-rules"}, most=MOST)
    check_published(c, {"name": name, "actions": msgspec.to_builtins(spec.actions)})
    check(c, kind, name, spec)
    made = c.new_id("rul")
    position = max((rule.position for rule in held), default=-1) + 1
    event = RuleMade(
        rule=made, kind=kind, name=tidy(name), position=position, active=active, approved_by=by.id,
        spec=msgspec.to_builtins(spec),
    )  # fmt: skip
    append(c, by, event)
    automations.begin(c)
    return made


def change(c: Unit, by: Actor, id: str, name: str, spec: Spec, *, active: bool) -> None:
    """Have a rule be different from now on, in a new version; a quieted one runs again. Raises NotFound, BadInput."""
    held = one(c, id)
    check_published(c, {"name": name, "actions": msgspec.to_builtins(spec.actions)})
    check(c, held.kind, name, spec)
    event = RuleChanged(
        rule=id, name=tidy(name), active=active, version=held.version + 1, approved_by=by.id,
        spec=msgspec.to_builtins(spec),
    )  # fmt: skip
    append(c, by, event)
    if spec.conditions != held.spec.conditions:
        firings.unmark_all(c, id)
    automations.begin(c)


def remove(c: Unit, by: Actor, id: str) -> None:
    """Take a rule away. Raises NotFound."""
    one(c, id)
    append(c, by, RuleRemoved(rule=id))
    firings.unmark_all(c, id)


def order(c: Unit, by: Actor, kind: Kind, ids: Sequence[str]) -> None:
    """Have the rules of a kind run in this order. Raises BadInput where one is missing or strange."""
    if sorted(ids) != sorted(rule.id for rule in rules.rules(c, kind)):
        raise BadInput(what="ids", fields={"ids": "rules.field.all-of-them"})
    append(c, by, RulesOrdered(kind=kind, order=tuple(ids)))


def one(c: Unit, id: str) -> Rule:
    """A rule. Raises NotFound."""
    found = rules.rule(c, id)
    if found is None:
        raise NotFound(what=id)
    return found


def check(c: Unit, kind: Kind, name: str, spec: Spec) -> None:
    """Raises BadInput for a rule that could not run, with every place that does not fit."""
    wrong: dict[str, str] = {}
    if not tidy(name):
        wrong["name"] = "kit.field.required"
    if kind == "trigger" and (not spec.when or set(spec.when) - set(moments.WORDS)):
        wrong["when"] = "rules.field.when"
    if not spec.actions:
        wrong["actions"] = "rules.field.no-actions"
    values: dict[str, Any] = {}
    for read in (lambda: grammar.conditions(c, spec.conditions, kind), lambda: _actions(c, spec.actions, kind)):
        try:
            read()
        except BadInput as refused:
            wrong |= refused.fields
            values |= refused.values
    trait = unfair(c, grammar.asked(spec.conditions), spec.actions)
    if trait:
        wrong["conditions"], values["trait"] = "rules.field.protected-trait", trait
    if wrong:
        clauses = ("DTA-OC-DISCRIMINATION",) if trait else ()
        raise BadInput(fields=wrong, clauses=clauses, **{"what": "rule", **values})


def make_macro(c: Unit, by: Actor, name: str, scope: str, actions: Sequence[dict[str, Any]]) -> str:
    """Add a macro; its id. Raises BadInput."""
    check_published(c, {"name": name, "actions": list(actions)})
    _check_macro(c, name, actions)
    made, position = c.new_id("mac"), len(rules.macros(c))
    event = MacroMade(macro=made, name=tidy(name), scope=scope, position=position, actions=tuple(actions))
    append(c, by, event)
    return made


def change_macro(c: Unit, by: Actor, id: str, name: str, scope: str, actions: Sequence[dict[str, Any]]) -> None:
    """Have a macro be different from now on. Raises NotFound, BadInput."""
    one_macro(c, id)
    check_published(c, {"name": name, "actions": list(actions)})
    _check_macro(c, name, actions)
    append(c, by, MacroChanged(macro=id, name=tidy(name), scope=scope, actions=tuple(actions)))


def remove_macro(c: Unit, by: Actor, id: str) -> None:
    """Take a macro away. Raises NotFound."""
    one_macro(c, id)
    append(c, by, MacroRemoved(macro=id))


def one_macro(c: Unit, id: str) -> Macro:
    """A macro. Raises NotFound."""
    found = rules.macro(c, id)
    if found is None:
        raise NotFound(what=id)
    return found


def is_offered(macro: Macro, member: str, teams: Sequence[str]) -> bool:
    """Whether a member of some teams is offered a macro."""
    kind, _, whose = macro.scope.partition(":")
    return kind == EVERYONE or (kind == MINE and whose == member) or (kind == "team" and whose in teams)


def tidy(name: str) -> str:
    """A name without spaces too many."""
    return " ".join(name.replace("\0", "").split())


def _check_macro(c: Unit, name: str, actions: Sequence[dict[str, Any]]) -> None:
    if not tidy(name):
        raise BadInput(what="name", fields={"name": "kit.field.required"})
    if not actions:
        raise BadInput(what="actions", fields={"actions": "rules.field.no-actions"})
    _actions(c, actions, "macro")


def _actions(c: Unit, actions: Sequence[dict[str, Any]], where: str) -> None:
    grammar.read_actions(c, actions, where)
