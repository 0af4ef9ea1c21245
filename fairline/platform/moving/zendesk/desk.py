"""Custom statuses, forms, macros and views as ours."""

from collections.abc import Mapping
from typing import Any

from fairline.platform.moving.forms import FormForm, MacroForm, StatusForm, ViewForm
from fairline.platform.moving.notes import Note
from fairline.platform.moving.sources.source import Read
from fairline.platform.moving.zendesk.actions import actions
from fairline.platform.moving.zendesk.conditions import grouped
from fairline.platform.moving.zendesk.known import Known, number, several, text
from fairline.platform.moving.zendesk.rules import unmapped

_CATEGORIES = {"new": "new", "open": "open", "pending": "pending", "hold": "on_hold", "solved": "solved"}
_COLUMNS = {
    "nice_id": "reference",
    "id": "reference",
    "subject": "subject",
    "requester": "contact",
    "requester_name": "contact",
    "status": "status",
    "assignee": "agent",
    "group": "queue",
    "created": "created",
    "created_at": "created",
    "updated": "updated",
    "updated_at": "updated",
    "priority": "priority",
    "type": "kind",
    "solved": "solved",
    "solved_at": "solved",
}
_SORTS = {
    "created_at": "created",
    "updated_at": "updated",
    "priority": "priority",
    "nice_id": "reference",
    "id": "reference",
}


def status(record: Mapping[str, Any], id: str, known: Known) -> Read:
    """A status of their own; those every account has anyway are no loss."""
    stands = _CATEGORIES.get(text(record.get("status_category")))
    if record.get("default"):
        return Read()
    if stands is None or record.get("active") is False:
        return Read(notes=(Note("left_out", "statuses", id, text(record.get("status_category"))),))
    name = text(record.get("agent_label")) or id
    return Read((StatusForm(id=id, status=stands, name_en=name, name_fr=name),))


def form(record: Mapping[str, Any], id: str, known: Known) -> Read:
    """A form with its own fields, in their order."""
    if record.get("active") is False:
        return Read(notes=(Note("left_out", "forms", id, "active"),))
    fields = tuple({"field": f"conversation:{number(each)}"} for each in several(record.get("ticket_field_ids")))
    return Read((FormForm(id=id, name=text(record.get("name")) or id, fields=fields),))


def macro(record: Mapping[str, Any], id: str, known: Known) -> Read:
    """A macro."""
    done, undone = actions(record, known)
    notes = unmapped("macros", id, undone)
    if not done or record.get("active") is False:
        return Read(notes=(*notes, Note("left_out", "macros", id, "active" if done else "actions")))
    return Read(
        (MacroForm(id=id, name=text(record.get("title")) or id, scope=_scope(record), actions=done),), tuple(notes)
    )


def view(record: Mapping[str, Any], id: str, known: Known) -> Read:
    """A view."""
    asked = record.get("conditions")
    tree, odd = grouped(asked if isinstance(asked, dict) else {}, known)
    how = record.get("execution") if isinstance(record.get("execution"), dict) else {}
    notes = unmapped("views", id, odd)
    if record.get("active") is False:
        return Read(notes=(*notes, Note("left_out", "views", id, "active")))
    held = [_COLUMNS.get(_called(each)) for each in several((how or {}).get("columns"))]
    form = ViewForm(
        id=id,
        name=text(record.get("title")) or id,
        scope=_scope(record),
        owner=_owner(record),
        conditions=tree,
        columns=tuple(dict.fromkeys(each for each in held if each)),
        sort=_SORTS.get(text((how or {}).get("sort_by")), "activity"),
        descending=text((how or {}).get("sort_order")) != "asc",
    )
    return Read((form,), tuple(notes))


def _called(column: Any) -> str:
    return text(column.get("id")) or number(column.get("id")) if isinstance(column, dict) else text(column)


def _scope(record: Mapping[str, Any]) -> str:
    """Who has it: everybody, a group, or one."""
    limits = record.get("restriction")
    if not isinstance(limits, dict):
        return "everyone"
    if limits.get("type") == "Group":
        return f"team:{number(limits.get('id')) or number((several(limits.get('ids')) or [''])[0])}"
    return "mine" if limits.get("type") == "User" else "everyone"


def _owner(record: Mapping[str, Any]) -> str:
    limits = record.get("restriction")
    return number(limits.get("id")) if isinstance(limits, dict) and limits.get("type") == "User" else ""
