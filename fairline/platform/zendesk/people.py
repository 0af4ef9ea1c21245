"""Users as clients of this API see them: contacts are end users, members are agents and admins."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fairline import accounts, crm
from fairline.accounts import Member
from fairline.crm import Contact
from fairline.crm import Field as OwnField
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.platform.zendesk import numbers, store
from fairline.platform.zendesk.who import Who, instant

ROLES = {"owner": "admin", "admin": "admin"}  # every other member is an agent
CALLED = ("phone", "voice", "sms", "whatsapp")


def shown(c: Unit, who: Who, ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Users by our ids, in the order given; ids that name none are left out."""
    wanted = [each for each in dict.fromkeys(ids) if each]
    contacts = crm.contacts(c, [each for each in wanted if each.startswith("ctc_")])
    members = {each: held for each in wanted if each.startswith("mem_") and (held := _member(c, each))}
    kept, outside = store.numbers(c, "user", wanted), store.outside(c, "user", wanted)
    companies = [each.company.id for each in contacts.values() if each.company]
    firms, zones = numbers.of(c, "organization", companies), _zone(c)
    fields = crm.fields(c, "contact") if contacts else []
    found: dict[str, dict[str, Any]] = {}
    for one in wanted:
        row = kept.get(one)
        base = {
            "id": row["number"] if row else numbers.derived("user", one),
            "external_id": outside.get(one),
            "created_at": instant(row["made"] if row else 0),
            "updated_at": instant(row["updated"] if row else 0),
        }
        if one in contacts:
            found[one] = _contact(who, contacts[one], firms, zones, fields, base)
        elif one in members:
            found[one] = _of_member(who, members[one], base)
    return found


def one(c: Unit, who: Who, id: str) -> dict[str, Any]:
    """One user. Raises NotFound."""
    found = shown(c, who, [id])
    if id not in found:
        raise NotFound(what=id)
    return found[id]


def thing(c: Unit, said: Any) -> str:
    """The contact or member a number names; where a contact was merged, the one that speaks for it. Raises NotFound."""
    found = numbers.thing(c, "user", said)
    return crm.resolve(c, found) if found.startswith("ctc_") else found


def everybody(c: Unit, roles: Sequence[str]) -> tuple[list[str], bool]:
    """Ids of members with these roles of this API (all where none is named), and whether contacts are wanted too."""
    wanted = set(roles) or {"agent", "admin", "end-user"}
    members = [each for each in _members(c) if role_of(each) in wanted]
    return [each.id for each in members], "end-user" in wanted


def role_of(member: Member) -> str:
    """A member's role in this API's words."""
    return ROLES.get(member.role, "agent")


def search(c: Unit, words: str) -> list[str]:
    """Ids of users whose name, address or number holds all these words: members first; a thousand at most."""
    sought = crm.folded(words).split()
    members = [
        each.id for each in _members(c) if all(word in crm.folded(f"{each.name} {each.email}") for word in sought)
    ]
    return [*members, *crm.ids_listed(c, words, None, 1_000)]


def address(contact: Contact, channels: Sequence[str]) -> str | None:
    """How a contact is reached on one of these channels."""
    held = [each.address for each in contact.addresses if each.channel in channels and not each.claimed]
    return held[0] if held else None


def _members(c: Unit) -> list[Member]:
    return accounts.every_member(c, "", 10_000)


def _member(c: Unit, id: str) -> Member | None:
    try:
        return accounts.member(c, id)
    except NotFound:
        return None


def _zone(c: Unit) -> str:
    try:
        return accounts.account(c).time_zone
    except NotFound:
        return "UTC"


def _of_member(who: Who, member: Member, base: Mapping[str, Any]) -> dict[str, Any]:
    return _USUAL | {
        **base,
        "url": who.link(f"users/{base['id']}"),
        "name": member.name or member.email,
        "email": member.email or None,
        "role": role_of(member),
        "active": not member.erased and member.state != "deactivated",
        "suspended": member.state == "deactivated",
        "verified": member.state == "active",
        "time_zone": member.time_zone,
        "iana_time_zone": member.time_zone,
        "locale": member.locale,
        "moderator": True,
        "restricted_agent": False,
        "ticket_restriction": None,
    }


def _contact(
    who: Who, held: Contact, firms: Mapping[str, int], zone: str, fields: Sequence[OwnField], base: Mapping[str, Any]
) -> dict[str, Any]:
    email = address(held, ("email",))
    verified = any(each.channel == "email" and each.verified for each in held.addresses)
    return _USUAL | {
        **base,
        "url": who.link(f"users/{base['id']}"),
        "name": held.name or email or "",
        "email": email,
        "phone": address(held, CALLED),
        "role": "end-user",
        "active": not held.erased and held.merged_into is None,
        "verified": verified,
        "time_zone": held.place.time_zone or zone,
        "iana_time_zone": held.place.time_zone or zone,
        "locale": held.locale or None,
        "organization_id": firms[held.company.id] if held.company else None,
        "notes": held.note,
        "user_fields": {each.name: held.fields.get(each.name) for each in fields},
        "ticket_restriction": "requested",
    }


_USUAL: dict[str, Any] = {
    "phone": None,
    "organization_id": None,
    "alias": None,
    "details": "",
    "notes": "",
    "signature": None,
    "tags": [],
    "user_fields": {},
    "photo": None,
    "shared": False,
    "shared_agent": False,
    "shared_phone_number": None,
    "suspended": False,
    "moderator": False,
    "restricted_agent": True,
    "only_private_comments": False,
    "custom_role_id": None,
    "default_group_id": None,
    "role_type": None,
    "last_login_at": None,
    "two_factor_auth_enabled": None,
    "report_csv": False,
    "permanently_deleted": False,
}
