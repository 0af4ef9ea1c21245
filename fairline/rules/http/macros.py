"""Routes of macros: keeping them, looking at what one would do, having it done."""

import msgspec

from fairline import accounts
from fairline.conversations import NotYours, conversation, rows
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Forbidden
from fairline.rules import macros as doing
from fairline.rules import service, told
from fairline.rules.http.shapes import MacroChange, MacroDone, MacroList, MacroPreview, MacroView, NewMacro
from fairline.rules.model import EVERYONE, MINE, Macro
from fairline.rules.store import rules as store
from fairline.web import Asked, delete, get, patch, post

MANAGE, USE, OVERSEE = "macro.manage", "conversation.reply", "conversation.oversee"


@get("/v1/macros", permission=USE)
async def list_macros(asked: Asked) -> MacroList:
    """The macros whoever asks is offered, in their order; all of them for whoever manages them."""

    def unit(c: Unit) -> MacroList:
        member = asked.who.member or ""
        teams = accounts.teams_of(c, [member]).get(member, ()) if member else ()
        shared = asked.may(MANAGE)
        gone = frozenset() if shared else accounts.removed(c, "macro")
        offered = [
            each
            for each in store.macros(c)
            if each.id not in gone
            if service.is_offered(each, member, list(teams)) or (shared and not each.scope.startswith(MINE))
        ]
        return MacroList([_seen(c, each, asked.language) for each in offered])

    return await asked.read(unit)


@post("/v1/macros", permission=USE)
async def make_macro(asked: Asked, data: NewMacro) -> MacroView:
    """Keep a macro: one's own, or, with the permission to manage them, for a team or everyone."""

    def unit(c: Unit) -> MacroView:
        scope = _scope(c, asked, data.scope)
        made = service.make_macro(c, actor_from(asked.by), data.name, scope, data.actions)
        return _seen(c, service.one_macro(c, made), asked.language)

    return await asked.write(unit)


@patch("/v1/macros/{id:str}", permission=USE)
async def change_macro(asked: Asked, id: str, data: MacroChange) -> MacroView:
    """Have a macro be different from now on."""

    def unit(c: Unit) -> MacroView:
        held = _mine(c, asked, id)
        name = held.name if data.name is msgspec.UNSET else data.name
        actions = list(held.actions) if data.actions is msgspec.UNSET else data.actions
        scope = held.scope if data.scope is msgspec.UNSET else _scope(c, asked, data.scope)
        service.change_macro(c, actor_from(asked.by), id, name, scope, actions)
        return _seen(c, service.one_macro(c, id), asked.language)

    return await asked.write(unit)


@delete("/v1/macros/{id:str}", permission=USE)
async def remove_macro(asked: Asked, id: str) -> None:
    """Take a macro away."""

    def unit(c: Unit) -> None:
        _mine(c, asked, id)
        service.remove_macro(c, actor_from(asked.by), id)

    await asked.write(unit)


@post("/v1/conversations/{id:str}/macros/{macro:str}/preview", permission=USE, status_code=200)
async def preview_macro(asked: Asked, id: str, macro: str) -> MacroPreview:
    """What a macro would put in the composer and do besides; nothing is written."""

    def unit(c: Unit) -> MacroPreview:
        before = doing.look(c, service.one_macro(c, macro), id)
        return MacroPreview(before.text, told.actions(c, before.actions, asked.language))

    return await asked.read(unit)


@post("/v1/conversations/{id:str}/macros/{macro:str}", permission=USE, raises=(NotYours,), status_code=200)
async def apply_macro(asked: Asked, id: str, macro: str, leave_status: bool = False) -> MacroDone:
    """Have a macro do its actions; what it says to the contact is for the composer, and is not sent. With
    `leave_status` its status is left to the reply it fills in.
    """

    def unit(c: Unit) -> MacroDone:
        done = doing.apply(
            c, service.one_macro(c, macro), id, asked.member, oversees=asked.may(OVERSEE), leave_status=leave_status
        )
        (row,) = rows(c, [conversation(c, id)])
        return MacroDone(row, told.did(c, done.did, asked.language), told.did(c, done.refused, asked.language))

    return await asked.write(unit)


def _scope(c: Unit, asked: Asked, scope: str) -> str:
    """The scope as it is kept. Raises Forbidden, BadInput."""
    if scope == MINE:
        return f"{MINE}:{asked.member}"
    if not asked.may(MANAGE):
        raise Forbidden(permission=MANAGE)
    kind, _, team = scope.partition(":")
    if scope != EVERYONE and (kind != "team" or not accounts.known_teams(c, [team])):
        raise BadInput(what="scope", fields={"scope": "kit.field.unknown"})
    return scope


def _mine(c: Unit, asked: Asked, id: str) -> Macro:
    """A macro that whoever asks may change. Raises NotFound, Forbidden."""
    held = service.one_macro(c, id)
    if held.scope != f"{MINE}:{asked.who.member}" and (not asked.may(MANAGE) or held.scope.startswith(MINE)):
        raise Forbidden(permission=MANAGE)
    return held


def _seen(c: Unit, macro: Macro, language: str) -> MacroView:
    scope = MINE if macro.scope.startswith(MINE) else macro.scope
    does = told.actions(c, macro.actions, language)
    return MacroView(macro.id, macro.name, scope, macro.position, list(macro.actions), does)


ROUTES = (list_macros, make_macro, change_macro, remove_macro, preview_macro, apply_macro)
