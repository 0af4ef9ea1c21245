"""What clients arrange in this API's words, put into ours: conditions and actions; what has no place here is told."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import msgspec

from fairline.kit.db import Unit
from fairline.platform.moving.zendesk.actions import actions as actions_of
from fairline.platform.moving.zendesk.conditions import grouped
from fairline.platform.moving.zendesk.known import Known
from fairline.platform.zendesk import forms_shown, numbers
from fairline.platform.zendesk.bodies import Short
from fairline.platform.zendesk.errors import RecordInvalid
from fairline.platform.zendesk.who import Who

KINDS: Mapping[str, str] = {
    "queue": "group",
    "agent": "user",
    "contact": "user",
    "contact.company": "organization",
    "form": "form",
    "custom": "status",
    "brand": "brand",
}
OWN, OURS = "field:conversation:", "conversation:"
Leaf = dict[str, Any]
Parts = Annotated[list[dict[str, Any]], msgspec.Meta(max_length=50)]


class ConditionsIn(msgspec.Struct, frozen=True):
    """Conditions that all must hold, and those of which one must."""

    all: Parts = []
    any: Parts = []


class RestrictionIn(msgspec.Struct, frozen=True):
    """For whom it is; nobody in particular where there is none."""

    type: Short = ""


class OutputIn(msgspec.Struct, frozen=True):
    """How a view is shown."""

    sort_by: Short | None = None
    sort_order: Short | None = None


class ArrangedIn(msgspec.Struct, frozen=True):
    """A view, macro, trigger or automation as clients send it; what is not named stays."""

    title: Annotated[str, msgspec.Meta(max_length=200)] | None = None
    active: bool | None = None
    actions: Parts | None = None
    conditions: ConditionsIn | None = None
    all: Parts | None = None
    any: Parts | None = None
    restriction: RestrictionIn | None = None
    output: OutputIn | None = None

    @property
    def asks(self) -> ConditionsIn | None:
        """Its conditions, in either of the ways in which they are sent."""
        if self.all is not None or self.any is not None:
            return ConditionsIn(self.all or [], self.any or [])
        return self.conditions


def tree(c: Unit, who: Who, asked: ConditionsIn) -> Leaf:
    """Conditions in our grammar, with our ids. Raises RecordInvalid naming those that have no place here."""
    found, missing = grouped({"all": asked.all, "any": asked.any}, _known(c, who))
    if missing:
        raise RecordInvalid(why=", ".join(missing))
    told: Leaf = _with_ids(c, found)
    return told


def done(c: Unit, who: Who, said: Sequence[Mapping[str, Any]]) -> list[Leaf]:
    """Actions of ours, with our ids. Raises RecordInvalid naming those that have no place here."""
    found, missing = actions_of({"actions": list(said)}, _known(c, who))
    if missing:
        raise RecordInvalid(why=", ".join(missing))
    return [_action(c, each) for each in found]


def when(asked: ConditionsIn) -> tuple[str, ...]:
    """On which events a trigger looks: at beginnings, at changes, or at both."""
    said = {str(each.get("value")).lower() for each in (*asked.all, *asked.any) if each.get("field") == "update_type"}
    begun, changed = ("opened",), ("contact_wrote", "replied", "status_changed")
    return begun if said == {"create"} else changed if said == {"change"} else (*begun, *changed)


def _known(c: Unit, who: Who) -> Known:
    return Known(fields={str(each["id"]): each for each in forms_shown.fields(c, who, "conversation", "ticket_fields")})


def _with_ids(c: Unit, leaf: Any) -> Any:
    if not isinstance(leaf, dict) or "field" not in leaf:
        return {name: _parts(c, held) for name, held in leaf.items()} if isinstance(leaf, dict) else leaf
    name = str(leaf["field"])
    if name.startswith(OWN):
        return leaf | {"field": f"field:{_ours(c, 'field', name.removeprefix(OWN))}"}
    kind = KINDS.get(name.removeprefix("changed:"))
    if kind is None or leaf.get("value") in (None, "me"):
        return leaf
    value = leaf["value"]
    if isinstance(value, list):
        return leaf | {"value": [_ours(c, kind, each) for each in value]}
    return leaf | {"value": _ours(c, kind, value)}


def _parts(c: Unit, held: Any) -> Any:
    return [_with_ids(c, each) for each in held] if isinstance(held, list) else _with_ids(c, held)


def _action(c: Unit, action: Leaf) -> Leaf:
    do = action["do"]
    if do == "queue":
        return action | {"to": _ours(c, "group", action["to"])}
    if do == "assign" and action["to"] not in ("me", "nobody"):
        return action | {"to": _ours(c, "user", action["to"])}
    if do == "add_watcher" and action["member"] != "me":
        return action | {"member": _ours(c, "user", action["member"])}
    if do == "set_form":
        return action | {"form": _ours(c, "form", action["form"])}
    if do == "set_field":
        return action | {"field": _ours(c, "field", str(action["field"]).removeprefix(OURS))}
    if do == "mail_members":
        return action | {"to": [each if each == "agent" else _ours(c, "user", each) for each in action["to"]]}
    return action


def _ours(c: Unit, kind: str, said: Any) -> str:
    found = numbers.things(c, kind, [said])
    if not found:
        raise RecordInvalid(why=f"{kind} {said}")
    return next(iter(found.values()))
