"""Puts our ids for those of a source into conditions and actions; what is not here is left out."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.platform.moving.writing.context import Context
from fairline.platform.moving.writing.things import HOUSE_SPEAKS

_NOUNS = {  # what a condition asks -> whose ids it names
    "queue": "queues",
    "agent": "members",
    "by_member": "members",
    "watchers": "members",
    "custom": "statuses",
    "form": "forms",
    "brand": "brands",
    "team": "teams",
    "contact": "contacts",
    "participants": "contacts",
    "contact.company": "companies",
}
_OWN = "field:"
_KEPT = frozenset({"me", "my_teams", "nobody", "last", "agent", "watchers", ""})
_ARGUMENTS = {  # an action's argument -> whose ids it names
    ("assign", "to"): "members",
    ("queue", "to"): "queues",
    ("set_form", "form"): "forms",
    ("set_status", "custom"): "statuses",
    ("add_watcher", "member"): "members",
    ("add_cc", "contact"): "contacts",
    ("mail_members", "to"): "members",
    ("set_field", "field"): "fields",
}


class Missing(Exception):
    """Something is named that is not here."""


def condition_here(held: Context, tree: Mapping[str, Any], noun: str, where: str) -> dict[str, Any]:
    """A condition with our ids; a leaf about something there is not here is left out and told."""
    found = _tree(held, tree, noun, where)
    return found if found is not None else {}


def _tree(held: Context, tree: Mapping[str, Any], noun: str, where: str) -> dict[str, Any] | None:
    if "field" in tree:
        try:
            return _leaf(held, tree)
        except Missing:
            held.note("other_missing", noun, where, str(tree["field"]))
            return None
    if "not" in tree:
        part = _tree(held, tree["not"], noun, where)
        return None if part is None else {"not": part}
    for word in ("all", "any"):
        if word in tree:
            parts = [part for each in tree[word] if (part := _tree(held, each, noun, where)) is not None]
            return {word: parts} if parts else None
    return None


def _leaf(held: Context, leaf: Mapping[str, Any]) -> dict[str, Any]:
    asked = str(leaf["field"])
    changes, _, name = asked.rpartition("changed:")
    told = dict(leaf)
    if isinstance(told.get("value"), dict) and told["value"].get("calendar"):
        told["value"] = {**told["value"], "calendar": _here(held, "calendars", str(told["value"]["calendar"]))}
    if name.startswith("field:"):
        field = _here(held, "fields", name.removeprefix("field:"))
        told["field"] = f"{'changed:' if changes or asked.startswith('changed:') else ''}field:{field}"
    elif name in _NOUNS and "value" in told:
        told["value"] = _value(held, _NOUNS[name], told["value"])
    return told


def _value(held: Context, noun: str, value: Any) -> Any:
    if isinstance(value, list):
        return [_here(held, noun, str(each)) for each in value]
    return _here(held, noun, str(value))


def _here(held: Context, noun: str, id: str) -> str:
    if id in _KEPT:
        return id
    found = held.things.get(noun, id)
    if not found or found == HOUSE_SPEAKS:
        raise Missing
    return found


def column_here(held: Context, name: str) -> str:
    """A column with our id of the field; empty where there is none here."""
    if not name.startswith(_OWN):
        return name
    field = held.things.get("fields", name.removeprefix(_OWN))
    return f"{_OWN}{field}" if field else ""


def actions_here(held: Context, actions: Sequence[Mapping[str, Any]], noun: str, where: str) -> list[dict[str, Any]]:
    """Actions with our ids; one that names something there is not here is left out and told."""
    found = []
    for each in actions:
        try:
            found.append({name: _argument(held, str(each.get("do")), name, value) for name, value in each.items()})
        except Missing:
            held.note("other_missing", noun, where, str(each.get("do")))
    return found


def _argument(held: Context, action: str, name: str, value: Any) -> Any:
    noun = _ARGUMENTS.get((action, name))
    return value if noun is None else _value(held, noun, value)
