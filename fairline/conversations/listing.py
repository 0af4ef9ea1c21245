"""The views an account keeps: lists of conversations by conditions, in an order, with the columns that are shown."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from fairline import crm
from fairline.accounts import team as team_of
from fairline.accounts import teams_of
from fairline.conversations.asking import said, scope_of
from fairline.conversations.catalogue import fields
from fairline.conversations.events import ViewChanged, ViewMade, ViewRemoved
from fairline.conversations.model import Conversation, clean
from fairline.conversations.store import asked as found
from fairline.conversations.store import views as store
from fairline.conversations.store.views import KeptView
from fairline.journal import Actor, append
from fairline.kit.conditions import Condition, check
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Forbidden, NotFound
from fairline.kit.words import say

MOST_COUNTED = 1_000
SORTS = tuple(found.SORTS)
COLUMNS = ("reference", "subject", "contact", "status", "agent", "updated")
_RUNNING = ["new", "open", "pending", "on_hold"]


def _standing(name: str, position: int, *leaves: tuple[str, str, Any], by: str = "activity") -> KeptView:
    conditions = {"all": [_leaf(*leaf) for leaf in leaves]}
    config = {"conditions": conditions, "columns": list(COLUMNS), "sort": {"by": by, "descending": True}}
    return KeptView(f"viw_{name}", "", "everyone", "", config, position)


def _leaf(name: str, op: str, value: Any) -> Mapping[str, Any]:
    asked = {"field": name, "op": op}
    return asked if value is None else asked | {"value": value}


STANDING = (  # what every account begins with
    _standing("mine", -80, ("status", "in", _RUNNING), ("agent", "is", "me")),
    _standing("unassigned", -70, ("status", "in", ["new", "open"]), ("agent", "unset", None)),
    _standing("open", -60, ("status", "in", ["new", "open", "on_hold"])),
    _standing("pending", -50, ("status", "is", "pending")),
    _standing(
        "solved", -40, ("status", "in", ["solved", "closed"]), ("solved", "newer_than", {"days": 30}), by="solved"
    ),
    _standing("snoozed", -30, ("snoozed_until", "set", None), by="snoozed_until"),
    _standing("suspected", -25, ("suspected", "is", True), ("set_aside", "unset", None)),
    _standing("spam", -20, ("set_aside", "is", "spam")),
    _standing("trash", -10, ("set_aside", "is", "trash")),
)


@dataclass(frozen=True, slots=True)
class Wish:
    """A view as somebody wants it; `sort` is what it is sorted by and whether the greatest comes first."""

    name: str
    scope: str = "mine"
    conditions: Mapping[str, Any] = field(default_factory=dict)
    columns: Sequence[str] = COLUMNS
    sort: tuple[str, bool] = ("activity", True)
    position: int = 0


def listed(c: Unit, member: str | None) -> list[KeptView]:
    """The views a member sees, in their order; a program sees what everybody does."""
    kept, gone = store.listed(c), store.removed(c)
    known = {each.id for each in kept} | gone
    every = [*(each for each in STANDING if each.id not in known), *kept]
    teams = set(teams_of(c, [member]).get(member, ())) if member else set()
    return sorted((each for each in every if _sees(each, member, teams)), key=lambda each: (each.position, each.id))


def view(c: Unit, id: str, member: str | None) -> KeptView:
    """One of them. Raises NotFound."""
    for each in listed(c, member):
        if each.id == id:
            return each
    raise NotFound(what=id)


def called(view: KeptView, language: str) -> str:
    """What it is called; those every account begins with are called so in the reader's language."""
    return view.name or say(f"conversations.view.{view.id.removeprefix('viw_')}", language)


def make(c: Unit, actor: Actor, member: str, wish: Wish, *, shares: bool) -> KeptView:
    """A new one. `shares` says whether the member may make views for others. Raises BadInput, Forbidden."""
    made = _checked(c, KeptView(c.new_id("viw"), "", "", member, {}, 0), member, wish, shares=shares)
    append(c, actor, ViewMade(view=made.id, **_told(made)))
    return made


def change(c: Unit, actor: Actor, member: str, id: str, wish: Wish, *, shares: bool) -> KeptView:
    """A view as it is from now on. Raises NotFound, BadInput, Forbidden."""
    held = view(c, id, member)
    if held.scope != "mine" and not shares:
        raise Forbidden(permission="view.share")
    made = _checked(c, held, member, wish, shares=shares)
    if made != held:
        append(c, actor, ViewChanged(view=made.id, **_told(made)))
    return made


def remove(c: Unit, actor: Actor, member: str, id: str, *, shares: bool) -> None:
    """It is no longer shown. Raises NotFound, Forbidden."""
    held = view(c, id, member)
    if held.scope != "mine" and not shares:
        raise Forbidden(permission="view.share")
    append(c, actor, ViewRemoved(view=id))


def wished(held: KeptView) -> Wish:
    """A view as the wish that would make it."""
    sort = held.config.get("sort", {})
    return Wish(
        held.name,
        held.scope,
        held.config.get("conditions", {}),
        held.config.get("columns", COLUMNS),
        (sort.get("by", "activity"), sort.get("descending", True)),
        held.position,
    )


def condition(c: Unit, said: Mapping[str, Any]) -> Condition:
    """The condition of a view. Raises BadInput."""
    return check(said, fields(c), "view", fold=crm.folded)


def page(
    c: Unit,
    conditions: Mapping[str, Any],
    sort: tuple[str, bool],
    member: str | None,
    after: tuple[int, str] | None,
    most: int,
) -> list[tuple[int, Conversation]]:
    """The conversations below a place, each with the value it is sorted by. Raises BadInput."""
    tree = condition(c, conditions)
    by, descending = sort
    return found.page(c, said(c, tree, c.at, member), scope_of(tree), by, after, most, descending=descending)


def count(c: Unit, conditions: Mapping[str, Any], member: str | None) -> int:
    """How many there are, counted up to a thousand and one. Raises BadInput."""
    tree = condition(c, conditions)
    return found.count(c, said(c, tree, c.at, member), scope_of(tree), MOST_COUNTED + 1)


def _sees(view: KeptView, member: str | None, teams: set[str]) -> bool:
    if view.scope == "mine":
        return member is not None and view.owner == member
    return view.scope == "everyone" or view.scope.removeprefix("team:") in teams


def _checked(c: Unit, held: KeptView, member: str, wish: Wish, *, shares: bool) -> KeptView:
    name = " ".join(clean(wish.name).split())
    wrong = {}
    if not name:
        wrong["name"] = "kit.field.required"
    if wish.sort[0] not in found.SORTS:
        wrong["sort.by"] = "kit.field.invalid"
    known = fields(c)
    if not wish.columns or any(each not in known and each != "activity" for each in wish.columns):
        wrong["columns"] = "kit.field.unknown"
    if wrong:
        raise BadInput(what=", ".join(wrong), fields=wrong)
    _check_scope(c, wish.scope, shares=shares)
    condition(c, wish.conditions)
    by, descending = wish.sort
    config = {
        "conditions": dict(wish.conditions),
        "columns": list(wish.columns),
        "sort": {"by": by, "descending": descending},
    }
    owner = member if wish.scope == "mine" else held.owner
    return replace(held, name=name, scope=wish.scope, owner=owner, config=config, position=wish.position)


def _check_scope(c: Unit, scope: str, *, shares: bool) -> None:
    if scope == "mine":
        return
    if not shares:
        raise Forbidden(permission="view.share")
    if scope.startswith("team:"):
        try:
            team_of(c, scope.removeprefix("team:"))
        except NotFound as error:
            raise BadInput(what=scope, fields={"scope": "kit.field.unknown"}) from error
    elif scope != "everyone":
        raise BadInput(what=scope, fields={"scope": "kit.field.invalid"})


def _told(view: KeptView) -> dict[str, Any]:
    return {
        "name": view.name,
        "scope": view.scope,
        "owner": view.owner,
        "config": json.dumps(view.config, ensure_ascii=False, sort_keys=True),
        "position": view.position,
    }
