"""Routes of what tickets are filled in by: fields, forms, statuses, brands, service levels."""

from typing import Annotated, Any

import msgspec
from litestar import Response

from fairline import crm
from fairline.kit.db import Unit
from fairline.platform.zendesk import desk, forms_shown, numbers
from fairline.platform.zendesk.errors import RecordInvalid
from fairline.platform.zendesk.http.alike import READ, SAYS, Told, found, made, whole
from fairline.platform.zendesk.sheet import Sheet
from fairline.platform.zendesk.who import Who
from fairline.web import Asked, delete, get, post


class FieldOptionIn(msgspec.Struct, frozen=True):
    """One of the choices of a field."""

    name: str = ""
    value: str = ""


class FieldIn(msgspec.Struct, frozen=True):
    """A field that is to be kept."""

    type: str
    title: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    key: Annotated[str, msgspec.Meta(max_length=60)] | None = None
    custom_field_options: Annotated[list[FieldOptionIn], msgspec.Meta(max_length=200)] = []


class FieldBody(msgspec.Struct, frozen=True):
    """A field of tickets."""

    ticket_field: FieldIn


@get("/ticket_fields", permission=READ)
async def zendesk_list_ticket_fields(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """What tickets have, and the account's own fields."""
    return await asked.read(lambda c: whole(sheet, "ticket_fields", _fields(c, who)))


@get("/ticket_fields/{id:int}", permission=READ)
async def zendesk_show_ticket_field(asked: Asked, who: Who, id: int) -> Told:
    """One field of tickets."""
    return await asked.read(lambda c: {"ticket_field": found(desk.of_number(_fields(c, who), id), id)})


@get("/ticket_fields/{id:int}/options", permission=READ)
async def zendesk_list_ticket_field_options(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """The choices of a field."""

    def unit(c: Unit) -> Told:
        held = found(desk.of_number(_fields(c, who), id), id)
        return whole(sheet, "custom_field_options", held.get("custom_field_options", []))

    return await asked.read(unit)


@post("/ticket_fields", permission="field.manage", raises=SAYS)
async def zendesk_create_ticket_field(asked: Asked, who: Who, data: FieldBody) -> Response[Told]:
    """Keep a field on tickets."""
    wanted = data.ticket_field
    kinds: dict[str, Any] = {told: ours for ours, told in forms_shown.KINDS_OF_FIELD.items()}

    def unit(c: Unit) -> Told:
        kind = kinds.get(wanted.type)
        if kind is None:
            raise RecordInvalid(why=f"type: {', '.join(kinds)}")
        name = wanted.key or f"f{numbers.derived('name', wanted.title) % 10**9}"
        offered = [each.value or each.name for each in wanted.custom_field_options]
        field = crm.add_field(c, "conversation", name, wanted.title, kind, offered, by=who.actor)
        return {"ticket_field": found(desk.of_number(_fields(c, who), numbers.one(c, "field", field.id)), name)}

    return made(await asked.write(unit), "ticket_field")


@delete("/ticket_fields/{id:int}", permission="field.manage", raises=SAYS)
async def zendesk_delete_ticket_field(asked: Asked, who: Who, id: int) -> None:
    """Keep a field no longer, and forget what was filled in."""
    await asked.write(lambda c: crm.remove_field(c, numbers.thing(c, "field", id), by=who.actor))


@get("/user_fields", permission="contact.read")
async def zendesk_list_user_fields(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The account's own fields on contacts."""
    return await asked.read(lambda c: whole(sheet, "user_fields", forms_shown.fields(c, who, "contact", "user_fields")))


@get("/organization_fields", permission="contact.read")
async def zendesk_list_organization_fields(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The account's own fields on companies."""
    key = "organization_fields"
    return await asked.read(lambda c: whole(sheet, key, forms_shown.fields(c, who, "company", key)))


@get("/ticket_forms", permission=READ)
async def zendesk_list_ticket_forms(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The forms by which tickets are filled in."""
    return await asked.read(lambda c: whole(sheet, "ticket_forms", forms_shown.forms(c, who)))


@get("/ticket_forms/{id:int}", permission=READ)
async def zendesk_show_ticket_form(asked: Asked, who: Who, id: int) -> Told:
    """One form."""
    return await asked.read(lambda c: {"ticket_form": found(desk.of_number(forms_shown.forms(c, who), id), id)})


@get("/custom_statuses", permission=READ)
async def zendesk_list_custom_statuses(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """Statuses: those everybody has, and the account's own."""
    return await asked.read(lambda c: whole(sheet, "custom_statuses", forms_shown.statuses(c, who)))


@get("/custom_statuses/{id:int}", permission=READ)
async def zendesk_show_custom_status(asked: Asked, who: Who, id: int) -> Told:
    """One status."""
    return await asked.read(lambda c: {"custom_status": found(desk.of_number(forms_shown.statuses(c, who), id), id)})


@get("/brands", permission="account.read")
async def zendesk_list_brands(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The account's brands; where it has none, itself."""
    return await asked.read(lambda c: whole(sheet, "brands", forms_shown.brands(c, who)))


@get("/brands/{id:int}", permission="account.read")
async def zendesk_show_brand(asked: Asked, who: Who, id: int) -> Told:
    """One brand."""
    return await asked.read(lambda c: {"brand": found(desk.of_number(forms_shown.brands(c, who), id), id)})


@get("/slas/policies", permission=READ)
async def zendesk_list_sla_policies(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The account's service levels, in their order."""
    return await asked.read(lambda c: whole(sheet, "sla_policies", forms_shown.levels(c, who)))


@get("/slas/policies/{id:int}", permission=READ)
async def zendesk_show_sla_policy(asked: Asked, who: Who, id: int) -> Told:
    """One service level."""
    return await asked.read(lambda c: {"sla_policy": found(desk.of_number(forms_shown.levels(c, who), id), id)})


def _fields(c: Unit, who: Who) -> list[Told]:
    return forms_shown.fields(c, who, "conversation", "ticket_fields")


ROUTES = (
    zendesk_list_ticket_fields,
    zendesk_show_ticket_field,
    zendesk_list_ticket_field_options,
    zendesk_create_ticket_field,
    zendesk_delete_ticket_field,
    zendesk_list_user_fields,
    zendesk_list_organization_fields,
    zendesk_list_ticket_forms,
    zendesk_show_ticket_form,
    zendesk_list_custom_statuses,
    zendesk_show_custom_status,
    zendesk_list_brands,
    zendesk_show_brand,
    zendesk_list_sla_policies,
    zendesk_show_sla_policy,
)
