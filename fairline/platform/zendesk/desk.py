"""What an account arranges, as clients of this API see it: views, macros, rules, fields, forms, statuses, brands."""

from collections.abc import Iterable, Mapping
from typing import Any

from fairline import conversations, rules
from fairline.kit.db import Unit
from fairline.platform.zendesk import numbers, store
from fairline.platform.zendesk.who import Who, instant
from fairline.platform.zendesk.words_of import KIND_BACK, STATUS_BACK

FIELD = {
    "agent": "assignee_id",
    "queue": "group_id",
    "contact": "requester_id",
    "kind": "type",
    "tags": "current_tags",
    "contact.company": "organization_id",
    "form": "ticket_form_id",
    "brand": "brand_id",
    "custom": "custom_status_id",
}
OPERATOR = {
    "in": "includes",
    "not_in": "not_includes",
    "has_any": "includes",
    "has_none": "not_includes",
    "above": "greater_than",
    "below": "less_than",
    "unset": "is",
    "set": "is_not",
}
NUMBERED = {"agent": "user", "queue": "group", "contact": "user", "contact.company": "organization", "form": "form"}
ACTION = {
    "set_status": ("status", "to"),
    "set_priority": ("priority", "to"),
    "set_kind": ("type", "to"),
    "set_subject": ("subject", "text"),
    "set_form": ("ticket_form_id", "form"),
    "add_tags": ("current_tags", "tags"),
    "remove_tags": ("remove_tags", "tags"),
    "assign": ("assignee_id", "to"),
    "queue": ("group_id", "to"),
    "reply": ("comment_value", "text"),
    "note": ("comment_value", "text"),
    "add_watcher": ("follower", "member"),
}


def views(c: Unit, who: Who) -> dict[str, dict[str, Any]]:
    """The views a member sees, by our ids, in their order."""
    held = conversations.every_view(c, who.member or None)
    ids, kept = [each.id for each in held], store.numbers(c, "view", [each.id for each in held])
    known = numbers.of(c, "view", ids)
    told: dict[str, dict[str, Any]] = {}
    for place, each in enumerate(held):
        sort = each.config.get("sort", {})
        told[each.id] = {
            "id": known[each.id],
            "url": who.link(f"views/{known[each.id]}"),
            "title": conversations.view_called(each, who.language),
            "raw_title": conversations.view_called(each, who.language),
            "description": None,
            "active": True,
            "default": each.id not in kept,
            "position": place,
            "restriction": None if each.scope == "everyone" else {"type": "User" if each.scope == "mine" else "Group"},
            "execution": {
                "columns": [_column(name) for name in each.config.get("columns", [])],
                "sort": {"id": sort.get("by"), "order": "desc" if sort.get("descending") else "asc"},
                "sort_by": sort.get("by"),
                "sort_order": "desc" if sort.get("descending") else "asc",
                "group_by": None,
                "group_order": None,
            },
            "conditions": conditions(c, each.config.get("conditions", {})),
            "created_at": instant(kept[each.id]["made"] if each.id in kept else 0),
            "updated_at": instant(kept[each.id]["updated"] if each.id in kept else 0),
        }
    return told


def macros(c: Unit, who: Who) -> dict[str, dict[str, Any]]:
    """The macros a member is offered, by our ids, in their order."""
    held = [each for each in rules.every_macro(c) if not each.scope.startswith("mine:") or who.member in each.scope]
    known = numbers.of(c, "macro", [each.id for each in held])
    kept = store.numbers(c, "macro", known)
    return {
        each.id: {
            "id": known[each.id],
            "url": who.link(f"macros/{known[each.id]}"),
            "title": each.name,
            "raw_title": each.name,
            "active": True,
            "default": False,
            "position": each.position,
            "description": None,
            "actions": [told for action in each.actions if (told := _action(c, action))],
            "restriction": None if each.scope == "everyone" else {"type": "User" if "mine" in each.scope else "Group"},
            "created_at": instant(kept[each.id]["made"] if each.id in kept else 0),
            "updated_at": instant(kept[each.id]["updated"] if each.id in kept else 0),
        }
        for each in held
    }


def rules_of(c: Unit, who: Who, kind: Any) -> dict[str, dict[str, Any]]:
    """Triggers or automations, by our ids, in their order."""
    held, path = rules.every_rule(c, kind), f"{kind}s"
    known = numbers.of(c, "rule", [each.id for each in held])
    kept = store.numbers(c, "rule", known)
    return {
        each.id: {
            "id": known[each.id],
            "url": who.link(f"{path}/{known[each.id]}"),
            "title": each.name,
            "raw_title": each.name,
            "active": each.active,
            "default": False,
            "position": each.position,
            "description": None,
            "category_id": None,
            "conditions": conditions(c, each.spec.conditions),
            "actions": [told for action in each.spec.actions if (told := _action(c, action))],
            "created_at": instant(each.made),
            "updated_at": instant(kept[each.id]["updated"] if each.id in kept else each.made),
        }
        for each in held
    }


def conditions(c: Unit, tree: Mapping[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """Conditions as this API writes them: those that all must hold, and those of which one must."""
    told: dict[str, list[dict[str, Any]]] = {"all": [], "any": []}
    parts = tree.get("all", [tree] if "field" in tree else [])
    for part in parts:
        if "field" in part:
            told["all"].append(_condition(c, part))
        elif "any" in part:
            told["any"] += [_condition(c, each) for each in part["any"] if "field" in each]
    told["any"] += [_condition(c, each) for each in tree.get("any", []) if "field" in each]
    return told


def view(c: Unit, who: Who, said: int) -> tuple[str, dict[str, Any]] | None:
    """A view by its number: our id, and as it is shown."""
    return next(((one, told) for one, told in views(c, who).items() if told["id"] == said), None)


def of_number(some: Iterable[dict[str, Any]], said: int) -> dict[str, Any] | None:
    """The one of these with a number."""
    return next((each for each in some if each["id"] == said), None)


def _column(name: str) -> dict[str, Any]:
    called = {"reference": "nice_id", "contact": "requester", "agent": "assignee", "queue": "group"}.get(name, name)
    return {"id": called, "title": called.replace("_", " ").capitalize()}


def _condition(c: Unit, leaf: Mapping[str, Any]) -> dict[str, Any]:
    name, op, value = str(leaf["field"]), str(leaf["op"]), leaf.get("value", "")
    some = value if isinstance(value, list) else [value]
    if name in NUMBERED:
        known = numbers.of(c, NUMBERED[name], [each for each in some if isinstance(each, str) and "_" in each])
        some = [known.get(each, each) for each in some]
    some = [STATUS_BACK.get(each, KIND_BACK.get(each, each)) if isinstance(each, str) else each for each in some]
    one = some[0] if len(some) == 1 else " ".join(str(each) for each in some)
    called = FIELD.get(name, name)
    if name.startswith("field:"):
        called = f"custom_fields_{numbers.one(c, 'field', name.removeprefix('field:'))}"
    return {"field": called, "operator": OPERATOR.get(op, op), "value": one}


def _action(c: Unit, action: Mapping[str, Any]) -> dict[str, Any] | None:
    if action.get("do") == "set_field":
        number = numbers.one(c, "field", str(action.get("field", "")))
        return {"field": f"custom_fields_{number}", "value": action.get("value")}
    named = ACTION.get(str(action.get("do")))
    if named is None:
        return None
    value = action.get(named[1])
    if named[0] in ("assignee_id", "group_id", "follower") and isinstance(value, str) and "_" in value:
        value = numbers.one(c, "group" if named[0] == "group_id" else "user", value)
    elif isinstance(value, list):
        value = " ".join(value)
    elif isinstance(value, str):
        value = STATUS_BACK.get(value, KIND_BACK.get(value, value))
    return {"field": named[0], "value": value}
