"""Routes of the fields an account keeps besides."""

from typing import Annotated

import msgspec

from fairline.crm.model import FieldCategory, FieldKind, FieldOn
from fairline.crm.problems import FieldSensitive, FieldTaken
from fairline.crm.service import fields
from fairline.crm.views import FieldView, field_view
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.web import Asked, Page, delete, get, post


class NewField(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A field to be kept: `name` as programs call it, `label` as people read it, `pattern` for one of that kind;
    `category` is what it tells of whoever it is about.
    """

    on: FieldOn
    name: Annotated[str, msgspec.Meta(pattern="^[a-z][a-z0-9_]{0,59}$")]
    label: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    kind: FieldKind
    category: FieldCategory
    choices: Annotated[list[Annotated[str, msgspec.Meta(max_length=200)]], msgspec.Meta(max_length=200)] | None = None
    pattern: Annotated[str, msgspec.Meta(max_length=200)] = ""


@get("/v1/fields", permission="contact.read")
async def list_fields(asked: Asked, on: FieldOn | None = None) -> Page[FieldView]:
    """The fields the account keeps besides, of contacts, companies or conversations, or all."""
    return Page([field_view(field) for field in await asked.read(lambda c: fields.listed(c, on))])


@post("/v1/fields", permission="field.manage", raises=(FieldTaken, FieldSensitive))
async def add_field(asked: Asked, data: NewField) -> FieldView:
    """Keep a field besides."""
    by = actor_from(asked.by)
    choices = data.choices or ()

    def unit(c: Unit) -> FieldView:
        added = fields.add(
            c,
            data.on,
            data.name,
            data.label,
            data.kind,
            choices,
            by=by,
            pattern=data.pattern,
            category=data.category,
        )
        return field_view(added)

    return await asked.write(unit)


@delete("/v1/fields/{id:str}", permission="field.manage")
async def remove_field(asked: Asked, id: str) -> None:
    """Keep a field no longer. What was filled in is forgotten and cannot be had again."""
    by = actor_from(asked.by)
    await asked.write(lambda c: fields.remove(c, id, by=by))


ROUTES = (list_fields, add_field, remove_field)
