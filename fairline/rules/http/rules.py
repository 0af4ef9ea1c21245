"""Routes of triggers and automations: making, ordering, trying them out."""

from collections.abc import Mapping
from typing import Any

import msgspec

from fairline import accounts
from fairline.conversations import conversation, rows
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.kit.words import say
from fairline.rules import dry_run, grammar, service, told
from fairline.rules.http.shapes import (
    DryRun,
    DryRunView,
    ExampleView,
    LeafSeen,
    Named,
    NewRule,
    Order,
    RuleChange,
    RuleList,
    RuleView,
)
from fairline.rules.model import KINDS, Kind, Rule, Spec
from fairline.rules.store import firings
from fairline.rules.store import rules as store
from fairline.web import Asked, delete, get, patch, post, put

MANAGE = "rule.manage"
WEEK = 7 * 86_400_000


@get("/v1/rules", permission=MANAGE)
async def list_rules(asked: Asked, kind: Kind | None = None) -> RuleList:
    """Triggers, automations, or both, in the order in which they run."""

    def unit(c: Unit) -> RuleList:
        known, fired = told.labels(c, asked.language), firings.counts(c, c.at - WEEK)
        found = [rule for each in ([kind] if kind else KINDS) for rule in store.rules(c, each)]
        return RuleList([_seen(c, rule, asked.language, known, fired) for rule in found])

    return await asked.read(unit)


@post("/v1/rules", permission=MANAGE)
async def make_rule(asked: Asked, data: NewRule) -> RuleView:
    """Add a rule, last in its order. Whoever saves a rule answers for what it does."""

    def unit(c: Unit) -> RuleView:
        spec = Spec(tuple(data.when), data.conditions, tuple(data.actions), data.machines)
        made = service.make(c, actor_from(asked.by), data.kind, data.name, spec, active=data.active)
        return _one(c, made, asked.language)

    return await asked.write(unit)


@get("/v1/rules/{id:str}", permission=MANAGE)
async def read_rule(asked: Asked, id: str) -> RuleView:
    """One rule."""
    return await asked.read(lambda c: _one(c, id, asked.language))


@patch("/v1/rules/{id:str}", permission=MANAGE)
async def change_rule(asked: Asked, id: str, data: RuleChange) -> RuleView:
    """Have a rule be different from now on; one that rests runs again."""

    def unit(c: Unit) -> RuleView:
        held = service.one(c, id)
        wanted = {name: value for name, value in _sent(data).items() if name in Spec.__struct_fields__}
        spec = msgspec.convert(msgspec.to_builtins(held.spec) | wanted, Spec)
        name = held.name if data.name is msgspec.UNSET else data.name
        active = held.active if data.active is msgspec.UNSET else data.active
        service.change(c, actor_from(asked.by), id, name, spec, active=active)
        return _one(c, id, asked.language)

    return await asked.write(unit)


@delete("/v1/rules/{id:str}", permission=MANAGE)
async def remove_rule(asked: Asked, id: str) -> None:
    """Take a rule away; what it did stays."""
    await asked.write(lambda c: service.remove(c, actor_from(asked.by), id))


@put("/v1/rules/order", permission=MANAGE)
async def order_rules(asked: Asked, data: Order) -> RuleList:
    """Have the rules of a kind run in another order."""

    def unit(c: Unit) -> RuleList:
        service.order(c, actor_from(asked.by), data.kind, data.ids)
        known, fired = told.labels(c, asked.language), firings.counts(c, c.at - WEEK)
        return RuleList([_seen(c, rule, asked.language, known, fired) for rule in store.rules(c, data.kind)])

    return await asked.write(unit)


@post("/v1/rules/dry-runs", permission=MANAGE, status_code=200)
async def try_rule(asked: Asked, data: DryRun) -> DryRunView:
    """What a rule would have done to the newest 1,000 conversations. Nothing is written."""

    def unit(c: Unit) -> DryRunView:
        spec = Spec(tuple(data.when), data.conditions, tuple(data.actions), data.machines)
        found = dry_run.dry_run(c, data.kind, spec)
        asks = told.conditions(c, found.tree, asked.language)
        would = told.actions(c, data.actions, asked.language)
        talks = rows(c, [conversation(c, each.conversation) for each in found.examples])
        examples = [
            ExampleView(row, [LeafSeen(words, held) for words, held in zip(asks, each.held, strict=True)], would)
            for row, each in zip(talks, found.examples, strict=True)
        ]
        return DryRunView(found.looked_at, found.matched, examples)

    return await asked.read(unit, long=True)


def _one(c: Unit, id: str, language: str) -> RuleView:
    return _seen(c, service.one(c, id), language, told.labels(c, language), firings.counts(c, c.at - WEEK))


def _seen(c: Unit, rule: Rule, language: str, known: Mapping[str, str], fired: Mapping[str, int]) -> RuleView:
    by = rule.approved_by
    name = accounts.names_of(c, [by]).get(by, "") if by else ""
    return RuleView(
        id=rule.id,
        kind=rule.kind,
        name=rule.name,
        active=rule.active,
        when=list(rule.spec.when) if rule.kind == "trigger" else None,
        conditions=rule.spec.conditions,
        actions=list(rule.spec.actions),
        machines=rule.spec.machines,
        position=rule.position,
        version=rule.version,
        approved_by=Named(by, name) if by else None,
        fired_7d=fired.get(rule.id, 0),
        quieted=say(f"rules.quieted.{rule.quieted}", language) if rule.quieted else None,
        asks=_asks(c, rule, language, known),
        does=told.actions(c, rule.spec.actions, language, known),
    )


def _asks(c: Unit, rule: Rule, language: str, known: Mapping[str, str]) -> list[str]:
    try:
        return told.conditions(c, grammar.conditions(c, rule.spec.conditions, rule.kind), language, known)
    except BadInput:
        return [say("rules.unreadable", language)]


def _sent(data: msgspec.Struct) -> Mapping[str, Any]:
    told = {name: getattr(data, name) for name in data.__struct_fields__}
    return {name: value for name, value in told.items() if value is not msgspec.UNSET}


ROUTES = (list_rules, make_rule, read_rule, change_rule, remove_rule, order_rules, try_rule)
