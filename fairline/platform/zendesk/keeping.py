"""What clients do with users and organizations, carried out on contacts and companies; members are kept in Admin."""

from collections.abc import Mapping
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, UnsetType

from fairline import crm
from fairline.crm import AddressTaken, Change
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.platform.zendesk import numbers, people, store
from fairline.platform.zendesk.bodies import Id, Short, Text
from fairline.platform.zendesk.errors import NotHere, RecordInvalid
from fairline.platform.zendesk.who import Who

Kept = str | float | bool | list[str] | None


class OrganizationNamed(msgspec.Struct, frozen=True):
    """An organization by its name, made at first sight."""

    name: Short


class IdentityIn(msgspec.Struct, frozen=True):
    """An address of a user: email, phone_number."""

    type: Short = "email"
    value: Short = ""
    verified: bool = False
    primary: bool = False


class UserIn(msgspec.Struct, frozen=True):
    """A user as clients send it."""

    id: Id = None
    name: Annotated[str, msgspec.Meta(max_length=300)] | None = None
    email: Short | None = None
    phone: Short | None = None
    role: Short | None = None
    external_id: Short | int | UnsetType | None = UNSET
    organization_id: Id | UnsetType = UNSET
    organization: OrganizationNamed | None = None
    notes: Annotated[str, msgspec.Meta(max_length=10_000)] | UnsetType | None = UNSET
    details: Text | None = None
    locale: Short | None = None
    time_zone: Short | None = None
    iana_time_zone: Short | None = None
    user_fields: dict[str, Kept] | None = None
    identities: Annotated[list[IdentityIn], msgspec.Meta(max_length=50)] | None = None
    suspended: bool | None = None


class OrganizationIn(msgspec.Struct, frozen=True):
    """An organization as clients send it."""

    id: Id = None
    name: Annotated[str, msgspec.Meta(max_length=300)] | None = None
    domain_names: list[Short] | Short | None = None
    external_id: Short | int | UnsetType | None = UNSET
    organization_fields: dict[str, Kept] | None = None


def create_user(c: Unit, who: Who, data: UserIn) -> str:
    """A new end user. Raises RecordInvalid, NotHere for an agent, BadInput, AddressTaken where the e-mail is known."""
    _check_role(data)
    if not (data.name or data.email or data.phone):
        raise RecordInvalid(why="name")
    reached = [("email", data.email)] if data.email else []
    try:
        made = crm.create(c, _change(c, who, data), reached, by=who.actor)
    except AddressTaken as taken:
        raise RecordInvalid(why="email", fields={"email": "platform.zendesk.field.taken"}) from taken
    _addresses(c, who, made.id, data)
    return _called(c, who, made.id, data)


def update_user(c: Unit, who: Who, id: str, data: UserIn) -> str:
    """An end user as they are to be. Raises NotFound, NotHere for a member, BadInput, AddressTaken."""
    if not id.startswith("ctc_"):
        raise NotHere(what="agents")
    _check_role(data)
    held = crm.change_contact(c, id, _change(c, who, data), by=who.actor)
    if data.email:
        crm.add_address(c, held.id, "email", data.email, by=who.actor)
    _addresses(c, who, held.id, data)
    return _called(c, who, held.id, data)


def put_user(c: Unit, who: Who, data: UserIn) -> tuple[str, bool]:
    """The end user with this number, id of others or e-mail as they are to be, new where there is none; whether so."""
    try:
        return update_user(c, who, named_user(c, data), data), False
    except NotFound:
        return create_user(c, who, data), True


def named_user(c: Unit, data: UserIn) -> str:
    """The user that is meant: by number, by the id others have for them, by e-mail. Raises NotFound."""
    if data.id:
        return people.thing(c, data.id)
    outside = data.external_id
    if not isinstance(outside, UnsetType) and outside:
        for _, thing in store.called(c, "user", [str(outside)]):
            return crm.resolve(c, thing)
    held = crm.find(c, "email", data.email) if data.email else None
    if held is None:
        raise NotFound(what=data.email or "")
    return held.id


def create_organization(c: Unit, who: Who, data: OrganizationIn) -> str:
    """A new organization. Raises RecordInvalid, where its name is taken too, BadInput, DomainTaken."""
    if not data.name or crm.companies_called(c, data.name, begins=False):
        raise RecordInvalid(why="name")
    made = crm.add_company(c, data.name, _domain(data) or "", _fields(data.organization_fields), by=who.actor)
    return _organization_called(c, who, made.id, made.person, data)


def update_organization(c: Unit, who: Who, id: str, data: OrganizationIn) -> str:
    """An organization as it is to be. Raises NotFound, BadInput, DomainTaken."""
    fields = _fields(data.organization_fields)
    held = crm.change_company(c, id, name=data.name, domain=_domain(data), fields=fields, by=who.actor)
    return _organization_called(c, who, held.id, held.person, data)


def named_organization(c: Unit, data: OrganizationIn) -> str:
    """The organization that is meant: by number, by the id others have for it, by name. Raises NotFound."""
    if data.id:
        return numbers.thing(c, "organization", data.id)
    if not isinstance(data.external_id, UnsetType) and data.external_id:
        for _, thing in store.called(c, "organization", [str(data.external_id)]):
            return thing
    called = crm.companies_called(c, data.name, begins=False) if data.name else []
    if not called:
        raise NotFound(what=data.name or "")
    return called[0]


def destroy_organization(c: Unit, who: Who, id: str) -> None:
    """Keep an organization no longer. Raises NotFound."""
    crm.remove_company(c, id, by=who.actor)


def add_identity(c: Unit, who: Who, id: str, data: IdentityIn) -> None:
    """A further address of a user. Raises NotHere, BadInput, AddressTaken."""
    if data.type not in ("email", "phone_number") or not id.startswith("ctc_"):
        raise NotHere(what=data.type)
    channel = "email" if data.type == "email" else "phone"
    if data.verified:
        crm.verify(c, id, channel, data.value, by=who.actor)
    else:
        crm.add_address(c, id, channel, data.value, by=who.actor)


def _check_role(data: UserIn) -> None:
    if data.role not in (None, "", "end-user", "end_user"):
        raise NotHere(what=f"role {data.role}")
    if data.suspended:
        raise NotHere(what="suspended")


def _change(c: Unit, who: Who, data: UserIn) -> Change:
    return Change(
        name=data.name,
        locale=data.locale,
        note=None if isinstance(data.notes, UnsetType) else data.notes or "",
        company=_company(c, who, data),
        time_zone=data.iana_time_zone,
        fields=_fields(data.user_fields),
    )


def _company(c: Unit, who: Who, data: UserIn) -> str | None:
    if data.organization is not None:
        called = crm.companies_called(c, data.organization.name, begins=False)
        return called[0] if called else crm.add_company(c, data.organization.name, by=who.actor).id
    if isinstance(data.organization_id, UnsetType):
        return None
    if not data.organization_id:
        return ""
    found = numbers.things(c, "organization", [data.organization_id])
    if not found:
        raise RecordInvalid(why="organization_id")
    return next(iter(found.values()))


def _addresses(c: Unit, who: Who, id: str, data: UserIn) -> None:
    for each in data.identities or ():
        if each.value and each.value != data.email:
            add_identity(c, who, id, each)
    if data.phone:
        _dial(c, who, id, data.phone)


def _dial(c: Unit, who: Who, id: str, phone: str) -> None:
    try:
        crm.add_address(c, id, "phone", phone, by=who.actor)
    except AddressTaken as taken:
        raise BadInput(what=phone, fields={"phone": "kit.field.invalid"}) from taken


def _called(c: Unit, who: Who, id: str, data: UserIn) -> str:
    if not isinstance(data.external_id, UnsetType):
        numbers.call(c, who.actor, "user", id, str(data.external_id or ""), crm.contact(c, id).person)
    return id


def _organization_called(c: Unit, who: Who, id: str, person: str, data: OrganizationIn) -> str:
    if not isinstance(data.external_id, UnsetType):
        numbers.call(c, who.actor, "organization", id, str(data.external_id or ""), person)
    return id


def _domain(data: OrganizationIn) -> str | None:
    if data.domain_names is None:
        return None
    some = data.domain_names.split() if isinstance(data.domain_names, str) else data.domain_names
    return some[0] if some else ""


def _fields(told: Mapping[str, Any] | None) -> dict[str, Any]:
    return dict(told or {})
