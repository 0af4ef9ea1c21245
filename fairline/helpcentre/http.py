"""Routes of web forms, for those who make them."""

from typing import Annotated, Any

import msgspec

from fairline.accounts import brand
from fairline.helpcentre import forms, store
from fairline.helpcentre.forms import FormTaken, LeadsBarred, PurposeMissing
from fairline.helpcentre.model import ExtraField, FormConfig, Reached, Vertical, WebForm
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.web import Asked, Page, delete, get, patch, post

Unset = msgspec.UnsetType
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Slug = Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
Short = Annotated[str, msgspec.Meta(max_length=200)]
Greeting = Annotated[str, msgspec.Meta(max_length=2_000)]
Consent = Annotated[str, msgspec.Meta(max_length=1_000)]
Fields = Annotated[list[ExtraField], msgspec.Meta(max_length=20)]


class WebFormView(msgspec.Struct, frozen=True, kw_only=True):
    """A form contacts write by. `page` is where it stands, empty while its brand's pages are closed."""

    id: str
    brand: str
    name: str
    slug: str
    mailbox: str
    greeting: str
    fields: list[ExtraField]
    consent: str
    files: bool
    purpose: str
    vertical: Vertical
    reached: Reached
    page: str


class NewWebForm(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A form to be made."""

    brand: Short
    name: Name
    slug: Slug
    mailbox: Short = ""
    greeting: Greeting = ""
    fields: Fields = []
    consent: Consent = ""
    files: bool = True
    purpose: Annotated[str, msgspec.Meta(max_length=40)] = ""
    vertical: Vertical = ""
    reached: Reached = ""


class WebFormChange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What of a form is to be different; what is not sent stays."""

    name: Name | Unset = msgspec.UNSET
    slug: Slug | Unset = msgspec.UNSET
    mailbox: Short | Unset = msgspec.UNSET
    greeting: Greeting | Unset = msgspec.UNSET
    fields: Fields | Unset = msgspec.UNSET
    consent: Consent | Unset = msgspec.UNSET
    files: bool | Unset = msgspec.UNSET
    purpose: Annotated[str, msgspec.Meta(max_length=40)] | Unset = msgspec.UNSET
    vertical: Vertical | Unset = msgspec.UNSET
    reached: Reached | Unset = msgspec.UNSET


@get("/v1/web-forms", permission="help.manage")
async def list_web_forms(asked: Asked) -> Page[WebFormView]:
    """The forms contacts write by."""
    return await asked.read(lambda c: Page([_seen(c, each) for each in store.forms(c)]))


@post("/v1/web-forms", permission="help.manage", raises=(FormTaken, LeadsBarred, PurposeMissing))
async def create_web_form(asked: Asked, data: NewWebForm) -> WebFormView:
    """Make a form. It stands at `/help/<brand>/write/<slug>` once its brand's pages are open."""
    config, by = FormConfig(**_config(data)), actor_from(asked.by)
    return await asked.write(lambda c: _seen(c, forms.make(c, by, data.brand, data.name, data.slug, config)))


@get("/v1/web-forms/{id:str}", permission="help.manage")
async def read_web_form(asked: Asked, id: str) -> WebFormView:
    """One form."""
    return await asked.read(lambda c: _seen(c, forms.web_form(c, id)))


@patch("/v1/web-forms/{id:str}", permission="help.manage", raises=(FormTaken, LeadsBarred, PurposeMissing))
async def change_web_form(asked: Asked, id: str, data: WebFormChange) -> WebFormView:
    """Change a form."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> WebFormView:
        held = forms.web_form(c, id)
        config = msgspec.structs.replace(held.config, **_config(data))
        name = held.name if data.name is msgspec.UNSET else data.name
        slug = held.slug if data.slug is msgspec.UNSET else data.slug
        return _seen(c, forms.change(c, by, id, name, slug, config))

    return await asked.write(unit)


@delete("/v1/web-forms/{id:str}", permission="help.manage")
async def remove_web_form(asked: Asked, id: str) -> None:
    """Offer a form no longer."""
    by = actor_from(asked.by)
    await asked.write(lambda c: forms.remove(c, by, id))


def _config(data: NewWebForm | WebFormChange) -> dict[str, Any]:
    told = {name: getattr(data, name) for name in FormConfig.__struct_fields__}
    return {name: value for name, value in told.items() if value is not msgspec.UNSET}


def _seen(c: Unit, form: WebForm) -> WebFormView:
    of = brand(c, form.brand)
    page = f"/help/{of.slug}/write/{form.slug}" if of.is_live else ""
    told = {name: getattr(form.config, name) for name in FormConfig.__struct_fields__}
    return WebFormView(id=form.id, brand=form.brand, name=form.name, slug=form.slug, page=page, **told)


ROUTES: list[Any] = [list_web_forms, create_web_form, read_web_form, change_web_form, remove_web_form]
