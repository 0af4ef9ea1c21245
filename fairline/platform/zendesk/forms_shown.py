"""What tickets are filled in by, as clients see it: fields, forms, statuses, brands, service levels."""

from collections.abc import Sequence
from typing import Any

from fairline import accounts, conversations, crm, obligations
from fairline.crm import Field as OwnField
from fairline.kit.db import Unit
from fairline.platform.zendesk import numbers, store
from fairline.platform.zendesk.desk import conditions
from fairline.platform.zendesk.who import Who, instant
from fairline.platform.zendesk.words_of import KINDS, PRIORITIES, STATUS_BACK, STATUSES

KINDS_OF_FIELD = {
    "text": "text",
    "long_text": "textarea",
    "number": "integer",
    "decimal": "decimal",
    "date": "date",
    "choice": "tagger",
    "choices": "multiselect",
    "yes_no": "checkbox",
}


SYSTEM = (
    ("subject", "subject", "Subject", ()),
    ("description", "description", "Description", ()),
    ("status", "status", "Status", STATUSES),
    ("tickettype", "type", "Type", KINDS),
    ("priority", "priority", "Priority", PRIORITIES),
    ("group", "group", "Group", ()),
    ("assignee", "assignee", "Assignee", ()),
)


def fields(c: Unit, who: Who, on: Any, path: str) -> list[dict[str, Any]]:
    """The account's own fields on conversations, contacts or companies; before those on tickets, what all have."""
    own = crm.fields(c, on)
    known = numbers.of(c, "field", [each.id for each in own])
    kept = store.numbers(c, "field", known)
    system = [_system_field(who, place, *each) for place, each in enumerate(SYSTEM)] if path == "ticket_fields" else []
    made = {one: instant(row["made"]) for one, row in kept.items()}
    return [
        *system,
        *(
            _field(who, path, each, known[each.id], len(system) + place, made.get(each.id))
            for place, each in enumerate(own)
        ),
    ]


def forms(c: Unit, who: Who) -> list[dict[str, Any]]:
    """The forms by which tickets are filled in."""
    held = [each for each in conversations.every_form(c) if not each.removed]
    known = numbers.of(c, "form", [each.id for each in held])
    asked = numbers.of(c, "field", [part["field"] for each in held for part in each.fields])
    return [
        {
            "id": known[each.id],
            "url": who.link(f"ticket_forms/{known[each.id]}"),
            "name": each.name,
            "raw_name": each.name,
            "display_name": each.name,
            "active": True,
            "default": place == 0,
            "end_user_visible": False,
            "in_all_brands": not each.brand,
            "restricted_brand_ids": [numbers.one(c, "brand", each.brand)] if each.brand else [],
            "position": place,
            "ticket_field_ids": [asked[part["field"]] for part in each.fields],
            "created_at": None,
            "updated_at": None,
        }
        for place, each in enumerate(held)
    ]


def statuses(c: Unit, who: Who) -> list[dict[str, Any]]:
    """The account's own statuses, after those everybody has."""
    standing = [(numbers.derived("status", word), word, word.capitalize(), True) for word in STATUSES]
    held = [each for each in conversations.every_status(c) if not each.removed]
    known = numbers.of(c, "status", [each.id for each in held])
    own = [(known[each.id], STATUS_BACK.get(each.status, each.status), each.name(who.language), False) for each in held]
    return [
        {
            "id": number,
            "url": who.link(f"custom_statuses/{number}"),
            "status_category": category,
            "agent_label": label,
            "raw_agent_label": label,
            "end_user_label": label,
            "raw_end_user_label": label,
            "description": "",
            "active": True,
            "default": default,
            "created_at": None,
            "updated_at": None,
        }
        for number, category, label, default in (*standing, *own)
    ]


def brands(c: Unit, who: Who) -> list[dict[str, Any]]:
    """The account's brands; where it has none, itself."""
    held = accounts.every_brand(c)
    known = numbers.of(c, "brand", [each.id for each in held])
    named = [(known[each.id], each.name, each.slug) for each in held]
    if not named:
        named = [(numbers.derived("brand", c.account), accounts.account(c).name, "")]
    return [
        {
            "id": number,
            "url": who.link(f"brands/{number}"),
            "name": name,
            "subdomain": slug,
            "brand_url": f"{who.home}/help/{slug}" if slug else who.home,
            "host_mapping": None,
            "has_help_center": False,
            "help_center_state": "disabled",
            "active": True,
            "default": place == 0,
            "is_deleted": False,
            "ticket_form_ids": [],
            "created_at": None,
            "updated_at": None,
        }
        for place, (number, name, slug) in enumerate(named)
    ]


def levels(c: Unit, who: Who) -> list[dict[str, Any]]:
    """The account's service levels, in their order."""
    held = obligations.every_level(c) or []
    known = numbers.of(c, "sla", [each.id for each in held])
    return [
        {
            "id": known[each.id],
            "url": who.link(f"slas/policies/{known[each.id]}"),
            "title": each.name,
            "description": "",
            "position": place,
            "filter": conditions(c, each.conditions),
            "policy_metrics": [
                {"priority": band, "metric": f"{metric}_time", "target": minutes, "business_hours": bool(each.calendar)}
                for metric, targets in each.targets.items()
                for band, minutes in targets.items()
                if band in PRIORITIES and minutes
            ],
            "created_at": None,
            "updated_at": None,
        }
        for place, each in enumerate(held)
    ]


def _system_field(who: Who, place: int, type: str, key: str, title: str, options: Sequence[str]) -> dict[str, Any]:
    number = numbers.derived("field", key)
    told = _plain_field(who, "ticket_fields", number, type, title, place, None)
    offered = [{"name": each.capitalize(), "value": each} for each in options]
    return told | {"removable": False} | ({"system_field_options": offered} if offered else {})


def _field(who: Who, path: str, field: OwnField, number: int, place: int, made: str | None) -> dict[str, Any]:
    told = _plain_field(who, path, number, KINDS_OF_FIELD[field.kind], field.label or field.name, place, made)
    options = [
        {"id": numbers.derived("option", field.id, each), "name": each, "raw_name": each, "value": each}
        for each in field.choices
    ]
    return told | {"key": field.name} | ({"custom_field_options": options} if options else {})


def _plain_field(
    who: Who, path: str, number: int, type: str, title: str, place: int, made: str | None
) -> dict[str, Any]:
    return {
        "id": number,
        "url": who.link(f"{path}/{number}"),
        "type": type,
        "title": title,
        "raw_title": title,
        "title_in_portal": title,
        "description": "",
        "raw_description": "",
        "position": place,
        "active": True,
        "required": False,
        "collapsed_for_agents": False,
        "regexp_for_validation": None,
        "visible_in_portal": False,
        "editable_in_portal": False,
        "required_in_portal": False,
        "tag": None,
        "removable": True,
        "agent_description": None,
        "created_at": made,
        "updated_at": made,
    }
