"""Contacts, companies and fields as the wire shows them."""

from typing import Any

import msgspec

from fairline.crm.model import ALL, Company, Contact, Field, FieldCategory, FieldKind, FieldOn, Named
from fairline.kit.clock import to_text

Told = str | float | bool | list[str]  # what is filled in in a field; a whole number is a number on the wire


class AddressView(msgspec.Struct, frozen=True):
    """Where a contact can be reached, and whether they proved that it is theirs."""

    channel: str
    address: str
    verified: bool


class NamedView(msgspec.Struct, frozen=True):
    """An id with the name it goes by."""

    id: str
    name: str


class ContactView(msgspec.Struct, frozen=True, kw_only=True):
    """A person outside. `merged_into` is the contact that speaks for this one now. `known_from` tells where we know
    the place from: declared, browser or number. An erased contact has kept its id and nothing else.
    """

    id: str
    name: str
    addresses: list[AddressView]
    company: NamedView | None
    suggested_company: NamedView | None
    locale: str | None
    time_zone: str | None
    country: str | None
    region: str | None
    known_from: str | None
    fields: dict[str, Told]
    opted_out: list[str]
    created: str
    merged_into: str | None
    erased: bool
    note: str | None


class CompanyView(msgspec.Struct, frozen=True, kw_only=True):
    """A firm contacts belong to."""

    id: str
    name: str
    domain: str | None
    fields: dict[str, Told]
    created: str


class FieldView(msgspec.Struct, frozen=True, kw_only=True):
    """A field the account keeps besides; `pattern` is the regular expression that what is filled in must match."""

    id: str
    on: FieldOn
    name: str
    label: str
    kind: FieldKind
    choices: list[str] | None
    pattern: str | None
    category: FieldCategory


def contact_view(contact: Contact) -> ContactView:
    """A contact as the wire shows it. Opt-outs from everything come first."""
    reached = dict.fromkeys((each.channel, each.address) for each in contact.addresses)
    verified = {(each.channel, each.address) for each in contact.addresses if each.verified}
    return ContactView(
        id=contact.id,
        name=contact.name,
        addresses=[AddressView(channel, address, (channel, address) in verified) for channel, address in reached],
        company=_named(contact.company),
        suggested_company=_named(contact.suggested_company),
        locale=contact.locale or None,
        time_zone=contact.place.time_zone or None,
        country=contact.place.country or None,
        region=contact.place.region or None,
        known_from=contact.place.known_from or None,
        fields=dict(contact.fields),
        opted_out=sorted(contact.opted_out, key=lambda channel: (channel != ALL, channel)),
        created=_instant(contact.created),
        merged_into=contact.merged_into,
        erased=contact.erased,
        note=contact.note or None,
    )


def company_view(company: Company) -> CompanyView:
    """A company as the wire shows it."""
    return CompanyView(
        id=company.id,
        name=company.name,
        domain=company.domain or None,
        fields=dict(company.fields),
        created=_instant(company.created),
    )


def field_view(field: Field) -> FieldView:
    """A field as the wire shows it."""
    choices: Any = list(field.choices) if field.kind in ("choice", "choices") else None
    return FieldView(
        id=field.id,
        on=field.on,
        name=field.name,
        label=field.label,
        kind=field.kind,
        choices=choices,
        pattern=field.pattern or None,
        category=field.category,
    )


def _named(named: Named | None) -> NamedView | None:
    return None if named is None else NamedView(named.id, named.name)


def _instant(at: int) -> str:
    return to_text(at) or ""
