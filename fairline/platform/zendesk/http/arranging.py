"""Routes that keep views, macros, triggers and automations, where they can be said in our words."""

from dataclasses import replace
from typing import Any

import msgspec
from litestar import Response
from msgspec import structs

from fairline import conversations, rules
from fairline.conversations import Wish
from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.kit.errors import Forbidden
from fairline.platform.zendesk import arranging, desk, lists
from fairline.platform.zendesk.arranging import ArrangedIn, ConditionsIn
from fairline.platform.zendesk.errors import NotHere
from fairline.platform.zendesk.http.alike import SAYS, Told, found, made
from fairline.platform.zendesk.who import Who
from fairline.rules import Spec
from fairline.web import Asked, delete, post, put

SHARE, RULE, USE, MACRO = "view.share", "rule.manage", "conversation.reply", "macro.manage"
RAISES = (*SAYS, NotHere, Forbidden)


class ViewBody(msgspec.Struct, frozen=True):
    """A view."""

    view: ArrangedIn


class MacroBody(msgspec.Struct, frozen=True):
    """A macro."""

    macro: ArrangedIn


class TriggerBody(msgspec.Struct, frozen=True):
    """A trigger."""

    trigger: ArrangedIn


class AutomationBody(msgspec.Struct, frozen=True):
    """An automation."""

    automation: ArrangedIn


@post("/views", permission="conversation.change", raises=RAISES)
async def zendesk_create_view(asked: Asked, who: Who, data: ViewBody) -> Response[Told]:
    """Keep a view."""

    def unit(c: Unit) -> Told:
        wish = _wish(c, who, Wish("", _scope(data.view)), data.view)
        view = conversations.make_view(c, who.actor, _member(who), wish, shares=asked.may(SHARE))
        return {"view": desk.views(c, who)[view.id]}

    return made(await asked.write(unit), "view")


@put("/views/{id:int}", permission="conversation.change", raises=RAISES)
async def zendesk_update_view(asked: Asked, who: Who, id: int, data: ViewBody) -> Told:
    """Have a view be different from now on."""

    def unit(c: Unit) -> Told:
        one = found(desk.view(c, who, id), id)[0]
        held = next(each for each in conversations.every_view(c, who.member or None) if each.id == one)
        named = replace(conversations.view_wished(held), name=conversations.view_called(held, who.language))
        wish = _wish(c, who, named, data.view)
        conversations.change_view(c, who.actor, _member(who), one, wish, shares=asked.may(SHARE))
        return {"view": desk.views(c, who)[one]}

    return await asked.write(unit)


@delete("/views/{id:int}", permission="conversation.change", raises=RAISES)
async def zendesk_delete_view(asked: Asked, who: Who, id: int) -> None:
    """Keep a view no longer."""

    def unit(c: Unit) -> None:
        one = found(desk.view(c, who, id), id)[0]
        conversations.remove_view(c, who.actor, _member(who), one, shares=asked.may(SHARE))

    await asked.write(unit)


@post("/macros", permission=USE, raises=RAISES)
async def zendesk_create_macro(asked: Asked, who: Who, data: MacroBody) -> Response[Told]:
    """Keep a macro."""

    def unit(c: Unit) -> Told:
        scope = _macro_scope(who, data.macro)
        actions = arranging.done(c, who, data.macro.actions or [])
        one = rules.make_macro(c, who.actor, data.macro.title or "", scope, actions)
        return {"macro": desk.macros(c, who)[one]}

    return made(await asked.write(unit), "macro")


@put("/macros/{id:int}", permission=USE, raises=RAISES)
async def zendesk_update_macro(asked: Asked, who: Who, id: int, data: MacroBody) -> Told:
    """Have a macro be different from now on."""

    def unit(c: Unit) -> Told:
        held = rules.one_macro(c, _macro(c, who, id))
        _check_macro(who, held.scope)
        told = data.macro
        actions = list(held.actions) if told.actions is None else arranging.done(c, who, told.actions)
        rules.change_macro(c, who.actor, held.id, told.title or held.name, held.scope, actions)
        return {"macro": desk.macros(c, who)[held.id]}

    return await asked.write(unit)


@delete("/macros/{id:int}", permission=USE, raises=RAISES)
async def zendesk_delete_macro(asked: Asked, who: Who, id: int) -> None:
    """Take a macro away."""

    def unit(c: Unit) -> None:
        held = rules.one_macro(c, _macro(c, who, id))
        _check_macro(who, held.scope)
        rules.remove_macro(c, who.actor, held.id)

    await asked.write(unit)


@post("/triggers", permission=RULE, raises=RAISES)
async def zendesk_create_trigger(asked: Asked, who: Who, data: TriggerBody) -> Response[Told]:
    """Keep a trigger; the member the program speaks for answers for what it does."""
    return made(await asked.write(lambda c: {"trigger": _make(c, who, "trigger", data.trigger)}), "trigger")


@put("/triggers/{id:int}", permission=RULE, raises=RAISES)
async def zendesk_update_trigger(asked: Asked, who: Who, id: int, data: TriggerBody) -> Told:
    """Have a trigger be different from now on."""
    return await asked.write(lambda c: {"trigger": _change(c, who, "trigger", id, data.trigger)})


@delete("/triggers/{id:int}", permission=RULE, raises=RAISES)
async def zendesk_delete_trigger(asked: Asked, who: Who, id: int) -> None:
    """Take a trigger away."""
    await asked.write(lambda c: rules.remove_rule(c, who.actor, _rule(c, who, "trigger", id)))


@post("/automations", permission=RULE, raises=RAISES)
async def zendesk_create_automation(asked: Asked, who: Who, data: AutomationBody) -> Response[Told]:
    """Keep an automation; the member the program speaks for answers for what it does."""
    return made(await asked.write(lambda c: {"automation": _make(c, who, "automation", data.automation)}), "automation")


@put("/automations/{id:int}", permission=RULE, raises=RAISES)
async def zendesk_update_automation(asked: Asked, who: Who, id: int, data: AutomationBody) -> Told:
    """Have an automation be different from now on."""
    return await asked.write(lambda c: {"automation": _change(c, who, "automation", id, data.automation)})


@delete("/automations/{id:int}", permission=RULE, raises=RAISES)
async def zendesk_delete_automation(asked: Asked, who: Who, id: int) -> None:
    """Take an automation away."""
    await asked.write(lambda c: rules.remove_rule(c, who.actor, _rule(c, who, "automation", id)))


def _make(c: Unit, who: Who, kind: Any, told: ArrangedIn) -> Told:
    asks = told.asks or ConditionsIn()
    when = arranging.when(asks) if kind == "trigger" else ()
    spec = Spec(when, arranging.tree(c, who, asks), tuple(arranging.done(c, who, told.actions or [])))
    by = Actor("member", _member(who))
    one = rules.make_rule(c, by, kind, told.title or "", spec, active=told.active is not False)
    return desk.rules_of(c, who, kind)[one]


def _change(c: Unit, who: Who, kind: Any, id: int, told: ArrangedIn) -> Told:
    held = rules.one_rule(c, _rule(c, who, kind, id))
    spec = held.spec
    if told.asks is not None:
        when = arranging.when(told.asks) if kind == "trigger" else ()
        spec = structs.replace(spec, when=when, conditions=arranging.tree(c, who, told.asks))
    if told.actions is not None:
        spec = structs.replace(spec, actions=tuple(arranging.done(c, who, told.actions)))
    active = held.active if told.active is None else told.active
    rules.change_rule(c, Actor("member", _member(who)), held.id, told.title or held.name, spec, active=active)
    return desk.rules_of(c, who, kind)[held.id]


def _rule(c: Unit, who: Who, kind: str, id: int) -> str:
    return found(next((one for one, told in desk.rules_of(c, who, kind).items() if told["id"] == id), None), id)


def _macro(c: Unit, who: Who, id: int) -> str:
    return found(next((one for one, told in desk.macros(c, who).items() if told["id"] == id), None), id)


def _member(who: Who) -> str:
    """The member a program speaks for. Raises Forbidden where it speaks for nobody: what acts by itself needs one."""
    if not who.member:
        raise Forbidden(permission="member")
    return who.member


def _wish(c: Unit, who: Who, held: Wish, told: ArrangedIn) -> Wish:
    wish = replace(held, name=told.title or held.name)
    if told.asks is not None:
        wish = replace(wish, conditions=arranging.tree(c, who, told.asks))
    if told.output is not None and told.output.sort_by:
        by = lists.ORDERS.get(told.output.sort_by, "activity")
        wish = replace(wish, sort=(by, told.output.sort_order != "asc"))
    return wish


def _scope(told: ArrangedIn) -> str:
    if told.restriction is None:
        return "everyone"
    if told.restriction.type != "User":
        raise NotHere(what=f"restriction {told.restriction.type}")
    return "mine"


def _macro_scope(who: Who, told: ArrangedIn) -> str:
    if _scope(told) == "mine":
        return f"mine:{_member(who)}"
    who.check(MACRO)
    return "everyone"


def _check_macro(who: Who, scope: str) -> None:
    if scope != f"mine:{who.member}":
        who.check(MACRO)


ROUTES = (
    zendesk_create_view,
    zendesk_update_view,
    zendesk_delete_view,
    zendesk_create_macro,
    zendesk_update_macro,
    zendesk_delete_macro,
    zendesk_create_trigger,
    zendesk_update_trigger,
    zendesk_delete_trigger,
    zendesk_create_automation,
    zendesk_update_automation,
    zendesk_delete_automation,
)
