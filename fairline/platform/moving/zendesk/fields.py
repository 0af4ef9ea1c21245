"""Custom fields of users, organizations and tickets as fields of ours."""

import re
from collections.abc import Mapping
from typing import Any

from fairline.platform.moving.forms import FieldForm
from fairline.platform.moving.notes import Note
from fairline.platform.moving.sources.pages import name_of
from fairline.platform.moving.sources.source import Read
from fairline.platform.moving.zendesk.known import Known, several, text

KINDS = {
    "text": "text",
    "textarea": "long_text",
    "integer": "number",
    "decimal": "decimal",
    "date": "date",
    "tagger": "choice",
    "dropdown": "choice",
    "multiselect": "choices",
    "checkbox": "yes_no",
    "regexp": "pattern",
}
# What every conversation has anyway.
STANDING = frozenset(
    {"subject", "description", "status", "tickettype", "priority", "basic_priority", "group", "assignee"}
    | {"custom_status", "ticket_type", "brand", "requester"}
)


def of_users(record: Mapping[str, Any], id: str, known: Known) -> Read:
    """A field of users: their values name it by its key."""
    return _field(record, text(record.get("key")) or id, "contact", id)


def of_organizations(record: Mapping[str, Any], id: str, known: Known) -> Read:
    """A field of organizations."""
    return _field(record, text(record.get("key")) or id, "company", id)


def of_tickets(record: Mapping[str, Any], id: str, known: Known) -> Read:
    """A field of tickets: their values name it by its number."""
    if text(record.get("type")) in STANDING:
        return Read()
    return _field(record, id, "conversation", id)


def _field(record: Mapping[str, Any], called: str, on: str, where: str) -> Read:
    kind, label = KINDS.get(text(record.get("type"))), text(record.get("title")) or called
    if kind is None:
        return Read(notes=(Note("unknown_field_kind", "fields", where, text(record.get("type"))),))
    options, pattern = several(record.get("custom_field_options")), text(record.get("regexp_for_validation"))
    names = (text(each.get("name")) for each in options if text(each.get("name")))
    form = FieldForm(
        id=f"{on}:{called}",
        on=on,
        name=name_of(called if on != "conversation" else label),
        label=label,
        kind=kind if kind != "pattern" or pattern else "text",
        choices=(pattern,) if kind == "pattern" and pattern else tuple(dict.fromkeys(names)),
    )
    if kind in ("choice", "choices") and not form.choices:
        return Read(notes=(Note("left_out", "fields", where, "custom_field_options"),))
    return Read((form,))


def value_of(field: Mapping[str, Any], value: Any) -> Any:
    """A value as ours: choices by what they are called, not by their tags."""
    options = {each.get("value"): each.get("name") for each in several(field.get("custom_field_options"))}
    kind = text(field.get("type"))
    if kind in ("tagger", "dropdown"):
        return options.get(value, value)
    if kind == "multiselect":
        return [options.get(each, each) for each in several(value)]
    if kind == "checkbox":
        return value in (True, "true", "1", 1)
    if kind in ("integer", "decimal") and isinstance(value, str):
        return _amount(value)
    if kind == "date" and isinstance(value, str):
        return value[:10]
    return value


def _amount(value: str) -> float | int | str:
    try:
        return int(value) if re.fullmatch(r"-?\d+", value) else float(value)
    except ValueError:
        return value
