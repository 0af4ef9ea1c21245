"""Conditions of views, triggers and automations in our grammar; what does not map is left out and told."""

from collections.abc import Mapping
from typing import Any

from fairline.platform.moving.zendesk.fields import value_of
from fairline.platform.moving.zendesk.known import Known, number, several, text

Leaf = dict[str, Any]
STATUSES = ("new", "open", "pending", "hold", "solved", "closed")
OURS = {"hold": "on_hold", "task": "todo"}
_PLAIN = {  # their field -> ours, where values are ids or words
    "status": "status",
    "type": "kind",
    "ticket_type_id": "kind",
    "priority": "priority",
    "group_id": "queue",
    "assignee_id": "agent",
    "requester_id": "contact",
    "organization_id": "contact.company",
    "custom_status_id": "custom",
    "ticket_form_id": "form",
    "brand_id": "brand",
    "role": "by",
}
_AGES = {"NEW": "new", "OPEN": "open", "PENDING": "pending", "HOLD": "hold", "SOLVED": "solved", "CLOSED": "closed"}
_SINCE = {
    "assigned_at": "assigned_since",
    "updated_at": "updated",
    "requester_updated_at": "wrote",
    "created_at": "created",
}
_ME = {"current_user": "me", "current_groups": ""}


def grouped(record: Mapping[str, Any], known: Known) -> tuple[Leaf, list[str]]:
    """A condition as ours, and their names of what has no place here."""
    missing: list[str] = []
    every = _leaves(record.get("all"), known, missing)
    some = _leaves(record.get("any"), known, missing)
    if some:
        every.append({"any": some} if len(some) > 1 else some[0])
    return ({"all": every} if every else {}), missing


def _leaves(said: Any, known: Known, missing: list[str]) -> list[Leaf]:
    found = []
    for each in several(said):
        name = text(each.get("field")) or text(each.get("source"))
        leaf = _leaf(name, text(each.get("operator")), each.get("value"), known) if name else None
        if leaf is None:
            missing.append(f"{name} {text(each.get('operator'))}".strip())
        elif leaf:
            found.append(leaf)
    return found


def _leaf(name: str, op: str, value: Any, known: Known) -> Leaf | None:
    """One leaf; an empty one says nothing and is no loss."""
    name = "status" if name == "ticket_status" else name
    if name == "update_type":
        return {}
    if name in _AGES:
        return _aged(_AGES[name], op, value)
    if name in _SINCE:
        return _older(_SINCE[name], op, value)
    if name == "current_tags":
        return _tags(op, value)
    if name in ("subject_includes_word", "description_includes_word", "comment_includes_word"):
        return _words("subject" if name.startswith("subject") else "text", op, value)
    if name.startswith("custom_fields_"):
        return _own(name.removeprefix("custom_fields_"), op, value, known)
    return _plain(_PLAIN[name], op, value) if name in _PLAIN else None


def _plain(field: str, op: str, value: Any) -> Leaf | None:
    if field == "by":
        return {"field": "by", "op": "is", "value": "contact"} if value == "end_user" and op == "is" else None
    if op in ("changed", "value", "value_previous", "not_changed", "not_value"):
        return _change(field, op, value)
    if op in ("less_than", "greater_than") and field in ("status", "priority"):
        return _ordered(field, op, text(value))
    word = _value(field, value)
    if word is None:
        return None
    if word == "":
        return {"field": field, "op": "unset" if op == "is" else "set"}
    if op not in ("is", "is_not", "includes", "not_includes"):
        return None
    asked = "is" if op in ("is", "includes") else "is_not"
    return {"field": field, "op": asked, "value": word}


def _change(field: str, op: str, value: Any) -> Leaf | None:
    if field not in ("status", "priority", "kind", "agent", "queue"):
        return None
    if op == "changed":
        return {"field": f"changed:{field}", "op": "changed"}
    if op == "not_changed":
        return {"not": {"field": f"changed:{field}", "op": "changed"}}
    word = _value(field, value)
    if not word:
        return None
    leaf = {
        "field": f"changed:{field}",
        "op": "changed_from" if op == "value_previous" else "changed_to",
        "value": word,
    }
    return {"not": leaf} if op == "not_value" else leaf


def _ordered(field: str, op: str, value: str) -> Leaf | None:
    if field == "priority":
        return {"field": "priority", "op": "below" if op == "less_than" else "above", "value": value}
    if value not in STATUSES:
        return None
    place = STATUSES.index(value)
    kept = STATUSES[:place] if op == "less_than" else STATUSES[place + 1 :]
    return {"field": "status", "op": "in", "value": [OURS.get(each, each) for each in kept]} if kept else None


def _value(field: str, value: Any) -> str | None:
    word = number(value) if not isinstance(value, list) else number(value[0] if value else "")
    if word in _ME:
        return _ME[word] or None
    if word == "requester_id" or (field == "contact" and word in ("assignee_id", "current_user")):
        return None
    return OURS.get(word, word)


def _aged(status: str, op: str, value: Any) -> Leaf | None:
    age = _older("status_since", op, value)
    return None if age is None else {"all": [{"field": "status", "op": "is", "value": OURS.get(status, status)}, age]}


def _older(field: str, op: str, value: Any) -> Leaf | None:
    hours = number(value)
    if not hours.replace(".", "", 1).isdecimal():
        return None
    newer = op.startswith("less_than")
    return {"field": field, "op": "newer_than" if newer else "older_than", "value": {"hours": float(hours)}}


def _tags(op: str, value: Any) -> Leaf | None:
    tags = text(value).split() if isinstance(value, str) else [each for each in several(value) if isinstance(each, str)]
    ops = {"includes": "has_any", "not_includes": "has_none", "is": "has_all"}
    return {"field": "tags", "op": ops[op], "value": tags} if tags and op in ops else None


def _words(field: str, op: str, value: Any) -> Leaf | None:
    words = text(value).split()
    if not words or op not in ("includes", "not_includes", "is", "is_not"):
        return None
    if op in ("is", "is_not"):
        leaf: Leaf = {"field": field, "op": "contains", "value": " ".join(words)}
        return leaf if op == "is" else {"not": leaf}
    leaves: list[Leaf] = [{"field": field, "op": "contains", "value": word} for word in words]
    some: Leaf = {"any": leaves} if len(leaves) > 1 else leaves[0]
    return some if op == "includes" else {"not": some}


def _own(called: str, op: str, value: Any, known: Known) -> Leaf | None:
    field = f"field:conversation:{called}"
    if op in ("present", "not_present"):
        return {"field": field, "op": "set" if op == "present" else "unset"}
    held = known.fields.get(called)
    if held is None or op not in ("is", "is_not", "includes", "not_includes"):
        return None
    kind = text(held.get("type"))
    word = value_of(held, [value] if kind == "multiselect" and not isinstance(value, list) else value)
    negative = op in ("is_not", "not_includes")
    if kind == "multiselect":
        return {"field": field, "op": "has_none" if negative else "has_any", "value": word}
    leaf: Leaf = {"field": field, "op": "is", "value": word}
    return {"not": leaf} if negative else leaf
