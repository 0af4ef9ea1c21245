"""Users, groups and organizations as members, contacts, teams, queues and companies."""

import re
from collections.abc import Mapping
from typing import Any

from fairline.platform.moving.forms import AddressForm, CompanyForm, ContactForm, MemberForm, QueueForm, TeamForm
from fairline.platform.moving.notes import Note
from fairline.platform.moving.sources.source import Read
from fairline.platform.moving.zendesk.known import Known, instant, number, several, text

_ROLES = {"admin": "admin", "owner": "admin", "agent": "agent"}
_OTHERS = ("phone_number", "phone")


def team(record: Mapping[str, Any], id: str, known: Known) -> Read:
    """A group as a team."""
    if record.get("deleted"):
        return Read(notes=(Note("left_out", "teams", id, "deleted"),))
    return Read((TeamForm(id=id, name=text(record.get("name")) or id),))


def queue(record: Mapping[str, Any], id: str, known: Known) -> Read:
    """The same group as a queue, served by its team."""
    if record.get("deleted"):
        return Read()
    return Read((QueueForm(id=id, name=text(record.get("name")) or id, teams=(id,)),))


def member(record: Mapping[str, Any], id: str, known: Known) -> Read:
    """Somebody who answers, as a member; one without an address keeps what they said, and no name."""
    role = _ROLES.get(text(record.get("role")))
    if role is None:
        return Read()
    zone = text(record.get("iana_time_zone"))
    language = "fr" if text(record.get("locale")).lower().startswith("fr") else "en"
    return Read(
        (
            MemberForm(
                id=id,
                name=text(record.get("name")),
                email=text(record.get("email")),
                role=role,
                locale=language,
                time_zone=zone,
                teams=known.teams.get(id, ()),
            ),
        )
    )


def contact(record: Mapping[str, Any], id: str, known: Known) -> Read:
    """Somebody who asks, as a contact."""
    if text(record.get("role")) in _ROLES:
        return Read()
    notes = [Note("deleted_contact", "contacts", id)] if record.get("active") is False else []
    notes += [Note("part_unmapped", "contacts", id, name) for name in ("suspended", "tags") if record.get(name)]
    form = ContactForm(
        id=id,
        name=text(record.get("name")),
        locale=_language(text(record.get("locale"))),
        note="\n".join(part for part in (text(record.get("details")), text(record.get("notes"))) if part),
        company=number(record.get("organization_id")),
        addresses=_addresses(record),
        values=_values(record.get("user_fields")),
        time_zone=text(record.get("iana_time_zone")),
        created=instant(record.get("created_at")),
    )
    return Read((form,), tuple(notes))


def company(record: Mapping[str, Any], id: str, known: Known) -> Read:
    """An organization as a company."""
    domains = [each for each in several(record.get("domain_names")) if isinstance(each, str)]
    notes = [Note("part_unmapped", "companies", id, "domain_names")] if len(domains) > 1 else []
    notes += [Note("part_unmapped", "companies", id, name) for name in ("notes", "details", "tags") if record.get(name)]
    form = CompanyForm(
        id=id,
        name=text(record.get("name")) or id,
        domain=domains[0] if domains else "",
        values=_values(record.get("organization_fields")),
        created=instant(record.get("created_at")),
    )
    return Read((form,), tuple(notes))


def _addresses(record: Mapping[str, Any]) -> tuple[AddressForm, ...]:
    found = []
    if text(record.get("email")):
        found.append(AddressForm("email", record["email"].strip(), verified=bool(record.get("verified"))))
    for identity in several(record.get("identities")):
        kind, value = text(identity.get("type")), text(identity.get("value"))
        if kind == "email" and value:
            found.append(AddressForm("email", value.strip(), verified=bool(identity.get("verified"))))
        elif kind in _OTHERS and value:
            found.append(AddressForm("phone", value.strip()))
    if text(record.get("phone")):
        found.append(AddressForm("phone", record["phone"].strip()))
    by_address = {(each.channel, each.address.lower()): each for each in reversed(found)}
    return tuple(reversed(by_address.values()))


def _values(told: Any) -> dict[str, Any]:
    return {name: value for name, value in told.items() if value not in (None, "")} if isinstance(told, dict) else {}


def _language(locale: str) -> str:
    return locale if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", locale) else ""
