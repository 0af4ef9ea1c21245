"""Routes of contacts: find, make, read, change, and their timelines."""

from typing import Annotated, Any

import msgspec

from fairline import accounts
from fairline.crm.model import Change
from fairline.crm.problems import AddressTaken, ContactGone, ProfileBare
from fairline.crm.service import contacts, reading
from fairline.crm.timeline import Told as Line
from fairline.crm.timeline import timeline
from fairline.crm.views import ContactView, Told, contact_view
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.web import Asked, Page, after_cursor, get, page_of, patch, post
from fairline.web.paging import limit_of

Unset = msgspec.UnsetType
Name = Annotated[str, msgspec.Meta(max_length=300)]
Short = Annotated[str, msgspec.Meta(max_length=100)]
Note = Annotated[str, msgspec.Meta(max_length=10_000)]
Channel = Annotated[str, msgspec.Meta(pattern="^[a-z][a-z_]{1,29}$")]
Fields = Annotated[dict[str, Told | None], msgspec.Meta(max_length=200)]


class NewAddress(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where somebody can be reached."""

    channel: Channel
    address: Annotated[str, msgspec.Meta(min_length=1, max_length=320)]


class _Known(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What may be known of a contact. Null takes away, what is not sent stays; `company` is a company's id."""

    name: Name | Unset = msgspec.UNSET
    company: Short | Unset | None = msgspec.UNSET
    locale: Short | Unset | None = msgspec.UNSET
    time_zone: Short | Unset | None = msgspec.UNSET
    country: Short | Unset | None = msgspec.UNSET
    region: Short | Unset | None = msgspec.UNSET
    note: Note | Unset | None = msgspec.UNSET
    fields: Fields | Unset = msgspec.UNSET


class NewContact(_Known, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A contact to be made."""

    addresses: Annotated[list[NewAddress], msgspec.Meta(max_length=50)] = []


class ContactChange(_Known, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What of a contact is to be different."""


class TimelineLine(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happened with a contact, in words; `number` is the journal's."""

    at: str
    kind: str
    summary: str
    conversation: str | None
    number: int


@get("/v1/contacts", permission="contact.read")
async def list_contacts(
    asked: Asked, q: str = "", cursor: str | None = None, limit: int | None = None
) -> Page[ContactView]:
    """Contacts, newest first. `q` looks in names, e-mail addresses and numbers: every word of it must be there,
    whatever capitals and accents. Merged and erased contacts are not listed.
    """
    after, most = after_cursor(cursor), limit_of(limit)
    found = await asked.read(lambda c: reading.listed(c, q, after, most), long=bool(q))
    return page_of([contact_view(contact) for contact in found], most, lambda view: view.id)


@post("/v1/contacts", permission="contact.change", raises=(AddressTaken, ProfileBare))
async def create_contact(asked: Asked, data: NewContact) -> ContactView:
    """Make a contact."""
    by, change, reached = actor_from(asked.by), _change(data), [(each.channel, each.address) for each in data.addresses]
    if not change.name and not reached:
        raise BadInput(what="name", fields={"name": "kit.field.required"})
    return await asked.write(
        lambda c: contact_view(contacts.create(c, change, reached, country=home_country(c), by=by))
    )


@get("/v1/contacts/{id:str}", permission="contact.read")
async def read_contact(asked: Asked, id: str) -> ContactView:
    """One contact. One that was merged says into which; one that was erased holds nothing."""
    return await asked.read(lambda c: contact_view(reading.contact(c, id)))


@patch("/v1/contacts/{id:str}", permission="contact.change", raises=(ContactGone, ProfileBare))
async def change_contact(asked: Asked, id: str, data: ContactChange) -> ContactView:
    """Change what is known of a contact; where it was merged, of the one that speaks for it."""
    by, change = actor_from(asked.by), _change(data)
    return await asked.write(lambda c: contact_view(contacts.change_contact(c, id, change, by=by)))


@get("/v1/contacts/{id:str}/timeline", permission="contact.read")
async def read_timeline(
    asked: Asked, id: str, cursor: str | None = None, limit: int | None = None
) -> Page[TimelineLine]:
    """What happened with a contact and with those merged into it, newest first."""
    before, most = _number(after_cursor(cursor)), limit_of(limit)
    lines = await asked.read(lambda c: timeline(c, id, before, most + 1))
    return page_of([_line(line, asked.language) for line in lines], most, lambda line: line.number)


def home_country(c: Unit) -> str:
    """The account's country, where a number without a country code is dialled."""
    try:
        return accounts.account(c).country
    except NotFound:
        return ""


def _change(data: _Known) -> Change:
    said: dict[str, Any] = {name: getattr(data, name) for name in _Known.__struct_fields__}
    told = {name: value for name, value in said.items() if value is not msgspec.UNSET}
    given: dict[str, Any] = {name: "" if value is None else value for name, value in told.items()}
    return Change(**given)


def _line(line: Line, language: str) -> TimelineLine:
    return TimelineLine(
        at=to_text(line.at) or "",
        kind=line.kind,
        summary=line.in_words(language),
        conversation=line.conversation,
        number=line.number,
    )


def _number(cursor: str | None) -> int | None:
    if cursor is None:
        return None
    if not cursor.isdecimal():
        raise BadInput(what="cursor", fields={"cursor": "kit.field.invalid"})
    return int(cursor)


ROUTES = (list_contacts, create_contact, read_contact, change_contact, read_timeline)
