"""Routes of what an account arranges: statuses of its own, forms, how conversations end."""

from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, UnsetType

from fairline.conversations import arranging, settings
from fairline.conversations.arranging import FormField
from fairline.conversations.settings import Days, DeskSettings
from fairline.conversations.store.desk import Custom, Form
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import Conflict
from fairline.web import Asked, Page, delete, get, patch, post

Word = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
FormFields = Annotated[list[FormField], msgspec.Meta(max_length=100)]


class Name(msgspec.Struct, frozen=True):
    """What it is called in each language."""

    en: Word
    fr: Word


class NewStatus(msgspec.Struct, frozen=True):
    """A word of the account's own for one of the statuses."""

    status: Literal["new", "open", "pending", "on_hold", "solved"]
    name: Name


class ChangedStatus(msgspec.Struct, frozen=True):
    """What it is called from now on."""

    name: Name


class StatusSeen(msgspec.Struct, frozen=True):
    """A status of the account's own."""

    id: str
    status: str
    name: Name


class NewForm(msgspec.Struct, frozen=True):
    """A form: which fields are asked, and which are needed before a conversation is solved."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
    fields: FormFields = []
    brand: str = ""


class ChangedForm(msgspec.Struct, frozen=True):
    """What is to be different about a form."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=120)] | UnsetType = UNSET
    fields: FormFields | UnsetType = UNSET
    brand: str | UnsetType = UNSET


class FormSeen(msgspec.Struct, frozen=True):
    """A form as it is."""

    id: str
    name: str
    fields: list[FormField]
    brand: str


class ChangedSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is to be different about how conversations end, open again and are deleted."""

    close_after_days: Days | UnsetType = UNSET
    reopen: Literal["always", "days"] | UnsetType = UNSET
    reopen_days: Days | UnsetType = UNSET
    undo_seconds: Annotated[int, msgspec.Meta(ge=0, le=60)] | UnsetType = UNSET
    spam_days: Days | UnsetType = UNSET
    trash_days: Days | UnsetType = UNSET
    create_from_cc: bool | UnsetType = UNSET


@get("/v1/statuses", permission="conversation.read")
async def list_statuses(asked: Asked) -> Page[StatusSeen]:
    """The account's own statuses."""
    return Page([_status(each) for each in await asked.read(arranging.statuses)])


@post("/v1/statuses", permission="status.manage", raises=(Conflict,))
async def make_status(asked: Asked, data: NewStatus) -> StatusSeen:
    """Have a word of one's own for a status."""
    by, name = actor_from(asked.by), {"en": data.name.en, "fr": data.name.fr}
    return await asked.write(lambda c: _status(arranging.make_status(c, by, data.status, name)))


@patch("/v1/statuses/{id:str}", permission="status.manage", raises=(Conflict,))
async def change_status(asked: Asked, id: str, data: ChangedStatus) -> StatusSeen:
    """Call it otherwise."""
    by, name = actor_from(asked.by), {"en": data.name.en, "fr": data.name.fr}
    return await asked.write(lambda c: _status(arranging.change_status(c, by, id, name)))


@delete("/v1/statuses/{id:str}", permission="status.manage")
async def remove_status(asked: Asked, id: str) -> None:
    """Offer it no longer; conversations that stand so keep it."""
    await asked.write(lambda c: arranging.remove_status(c, actor_from(asked.by), id))


@get("/v1/forms", permission="conversation.read")
async def list_forms(asked: Asked) -> Page[FormSeen]:
    """The account's forms."""
    return Page([_form(each) for each in await asked.read(arranging.forms)])


@post("/v1/forms", permission="form.manage")
async def make_form(asked: Asked, data: NewForm) -> FormSeen:
    """Keep a form."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: _form(arranging.make_form(c, by, data.name, data.fields, data.brand)))


@patch("/v1/forms/{id:str}", permission="form.manage")
async def change_form(asked: Asked, id: str, data: ChangedForm) -> FormSeen:
    """Change a form."""

    def unit(c: Unit) -> FormSeen:
        held = _form(arranging.form(c, id))
        name = held.name if isinstance(data.name, UnsetType) else data.name
        fields = held.fields if isinstance(data.fields, UnsetType) else data.fields
        brand = held.brand if isinstance(data.brand, UnsetType) else data.brand
        return _form(arranging.change_form(c, actor_from(asked.by), id, name, fields, brand))

    return await asked.write(unit)


@delete("/v1/forms/{id:str}", permission="form.manage")
async def remove_form(asked: Asked, id: str) -> None:
    """Offer it no longer; conversations filled in by it keep it."""
    await asked.write(lambda c: arranging.remove_form(c, actor_from(asked.by), id))


@get("/v1/desk-settings", permission="conversation.read")
async def read_desk_settings(asked: Asked) -> DeskSettings:
    """How conversations end, open again and are deleted."""
    return await asked.read(settings.of)


@patch("/v1/desk-settings", permission="desk.manage")
async def change_desk_settings(asked: Asked, data: ChangedSettings) -> DeskSettings:
    """Change how conversations end, open again and are deleted."""

    def unit(c: Unit) -> DeskSettings:
        said = {name: getattr(data, name) for name in ChangedSettings.__struct_fields__}
        told = {name: value for name, value in said.items() if not isinstance(value, UnsetType)}
        return settings.change(c, actor_from(asked.by), msgspec.structs.replace(settings.of(c), **told))

    return await asked.write(unit)


def _status(made: Custom) -> StatusSeen:
    return StatusSeen(made.id, made.status, Name(made.name_en, made.name_fr))


def _form(made: Form) -> FormSeen:
    return FormSeen(made.id, made.name, msgspec.convert(list(made.fields), list[FormField]), made.brand)


ROUTES = (
    list_statuses,
    make_status,
    change_status,
    remove_status,
    list_forms,
    make_form,
    change_form,
    remove_form,
    read_desk_settings,
    change_desk_settings,
)
