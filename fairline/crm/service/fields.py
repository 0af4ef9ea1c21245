"""Adds and removes the fields an account keeps besides."""

from collections.abc import Sequence

from fairline import journal
from fairline.crm import store
from fairline.crm.events import FieldAdded, FieldRemoved
from fairline.crm.forms.patterns import UnsafePattern, read
from fairline.crm.forms.special import is_special
from fairline.crm.model import Field, FieldCategory, FieldKind, FieldOn
from fairline.crm.problems import FieldSensitive, FieldTaken
from fairline.gate import check_asks_no_card, check_published
from fairline.journal import HOUSE, Actor
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound

CHOOSE = ("choice", "choices")


def listed(c: Unit, on: FieldOn | None = None) -> list[Field]:
    """The account's fields, of one kind of thing or all."""
    return store.companies.fields(c, on)


def add(
    c: Unit,
    on: FieldOn,
    name: str,
    label: str,
    kind: FieldKind,
    choices: Sequence[str] = (),
    *,
    by: Actor = HOUSE,
    pattern: str = "",
    category: FieldCategory = "personal",
) -> Field:
    """A new field. Raises FieldTaken; FieldSensitive for what is, or reads as if it were, of a special category; and
    BadInput for a choice without choices, or a pattern that is wrong or could take long.
    """
    if category == "sensitive" or is_special(f"{name} {label} {' '.join(choices)}"):
        raise FieldSensitive(clauses=("TDP19-TENANT-DEFINES",), label=label)
    offered = tuple(dict.fromkeys(choice.strip() for choice in choices if choice.strip()))
    if kind in CHOOSE and not offered:
        raise BadInput(what="choices", fields={"choices": "crm.field.no-choices"})
    check_published(c, {"label": label, "choices": offered})
    check_asks_no_card({"label": label})
    if any(field.name == name for field in store.companies.fields(c, on)):
        raise FieldTaken(name=name)
    offered = offered if kind in CHOOSE else _pattern(pattern) if kind == "pattern" else ()
    field = Field(c.new_id("fld"), on, name, label, kind, offered, category)
    added = FieldAdded(
        field=field.id, on=on, name=name, label=label, kind=kind, choices=field.choices, category=category
    )
    journal.append(c, by, added)
    return field


def _pattern(pattern: str) -> tuple[str]:
    try:
        read(pattern)
    except UnsafePattern as error:
        raise BadInput(what="pattern", fields={"pattern": "crm.field.unsafe-pattern"}) from error
    return (pattern,)


def remove(c: Unit, id: str, *, by: Actor = HOUSE) -> None:
    """Keep a field no longer, and forget what was filled in. Raises NotFound."""
    if all(field.id != id for field in store.companies.fields(c)):
        raise NotFound
    journal.append(c, by, FieldRemoved(field=id))
