"""Writes what an account arranges: statuses, forms, saved replies, dispositions, macros, rules, views."""

from typing import Any

import msgspec

from fairline import conversations, rules
from fairline.journal import actor_from
from fairline.kit.errors import Conflict
from fairline.platform.moving.forms import (
    DispositionForm,
    FormForm,
    MacroForm,
    RuleForm,
    SavedReplyForm,
    StatusForm,
    ViewForm,
)
from fairline.platform.moving.writing.context import Context, Left
from fairline.platform.moving.writing.named import actions_here, column_here, condition_here


def status(held: Context, form: StatusForm) -> str:
    """A word for a status; one that is called so already is that one."""
    names = {"en": form.name_en[:80], "fr": (form.name_fr or form.name_en)[:80]}
    known = {(each.status, each.name_en.casefold()): each.id for each in conversations.statuses(held.c)}
    same = known.get((form.status, names["en"].casefold()))
    if same:
        held.note("name_taken", "statuses", form.id)
        return same
    return conversations.make_status(held.c, held.by, form.status, names).id


def form(held: Context, form: FormForm) -> str:
    """A form, with those of its fields there are here."""
    fields = []
    for each in form.fields:
        field = held.things.get("fields", str(each.get("field", "")))
        if field:
            fields.append(msgspec.convert({**each, "field": field}, conversations.FormField))
    brand = held.things.get("brands", form.brand)
    return conversations.make_form(held.c, held.by, form.name[:120], fields, brand).id


def saved_reply(held: Context, form: SavedReplyForm) -> str:
    """Saved words; where the shortcut is taken, under another."""
    team = held.things.get("teams", form.team)
    for shortcut in (form.shortcut, f"{form.shortcut}-2", f"{form.shortcut}-{held.move.id[-4:]}"):
        try:
            return conversations.make_reply(held.c, held.by, shortcut, form.title, form.text, team).id
        except Conflict:
            held.note("name_taken", "saved_replies", form.id)
    raise Left("name_taken")


def disposition(held: Context, form: DispositionForm) -> str:
    """A way to end."""
    queue = held.things.get("queues", form.queue)
    return conversations.make_disposition(held.c, held.by, form.name, queue).id


def macro(held: Context, form: MacroForm) -> str:
    """A macro, with those of its actions that can be done here."""
    done = actions_here(held, form.actions, "macros", form.id)
    if not done:
        raise Left("left_out", "actions")
    return rules.make_macro(held.c, held.by, form.name[:120], _scope(held, form.scope, "macros", form.id), done)


def rule(held: Context, form: RuleForm) -> str:
    """A trigger or an automation, switched off: somebody looks at it first."""
    done = actions_here(held, form.actions, "rules", form.id)
    spec = rules.Spec(
        when=form.when,
        conditions=condition_here(held, form.conditions, "rules", form.id),
        actions=tuple(done),
        machines=form.machines,
    )
    if form.kind not in ("trigger", "automation") or not done:
        raise Left("left_out", "actions")
    if form.active:
        held.note("rule_switched_off", "rules", form.id)
    kind: Any = form.kind
    return rules.make_rule(held.c, held.by, kind, form.name[:120], spec, active=False)


def view(held: Context, form: ViewForm) -> str:
    """A view, for whoever had it there."""
    owner = held.things.get("members", form.owner) or _mover(held)
    scope = _scope(held, form.scope, "views", form.id)
    named = [(each, column_here(held, each)) for each in form.columns]
    columns = [here for each, here in named if each in conversations.FIELDS or each == "activity" or here != each]
    columns = [each for each in columns if each]
    wish = conversations.Wish(
        form.name[:120],
        scope if scope != "mine" or owner else "everyone",
        condition_here(held, form.conditions, "views", form.id),
        columns or conversations.COLUMNS,
        (form.sort if form.sort in conversations.SORTS else "activity", form.descending),
        form.position,
    )
    return conversations.make_view(held.c, held.by, owner, wish, shares=True).id


def _scope(held: Context, scope: str, noun: str, where: str) -> str:
    kind, _, whose = scope.partition(":")
    if kind == "team":
        team = held.things.get("teams", whose)
        if not team:
            held.note("other_missing", noun, where, "team")
        return f"team:{team}" if team else "everyone"
    if kind == "mine" and noun == "macros":
        member = held.things.get("members", whose)
        return f"mine:{member}" if member else "everyone"
    return kind if kind in ("everyone", "mine") else "everyone"


def _mover(held: Context) -> str:
    by = actor_from(held.move.by)
    return by.id if by.kind == "member" else ""
