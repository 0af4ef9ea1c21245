"""Routes of what belongs to a user: their tickets, addresses, groups and organization."""

import msgspec

from fairline import crm
from fairline.kit.db import Unit
from fairline.platform.zendesk import companies, groups, keeping, lists, numbers, people
from fairline.platform.zendesk.errors import NotHere
from fairline.platform.zendesk.http.alike import READ, SAYS, Told
from fairline.platform.zendesk.keeping import IdentityIn
from fairline.platform.zendesk.sheet import Sheet
from fairline.platform.zendesk.who import Who
from fairline.web import Asked, get, post

SEE, KEEP = "contact.read", "contact.change"
RAISES = (*SAYS, NotHere)


class IdentityBody(msgspec.Struct, frozen=True):
    """An address of a user."""

    identity: IdentityIn


@get("/users/{id:int}/tickets/{which:str}", permission=READ)
async def zendesk_list_tickets_of_user(asked: Asked, who: Who, sheet: Sheet, id: int, which: str) -> Told:
    """The tickets a user asked for (`requested`), has (`assigned`), is in copy of (`ccd`) or follows (`followed`)."""
    return await asked.read(lambda c: lists.page(c, who, sheet, lists.of_user(which, people.thing(c, id))), long=True)


@get("/users/{id:int}/identities", permission=SEE)
async def zendesk_list_identities(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """The addresses of a user."""
    return await asked.read(lambda c: _identities(c, who, sheet, id))


@post("/users/{id:int}/identities", permission=KEEP, raises=RAISES)
async def zendesk_add_identity(asked: Asked, who: Who, sheet: Sheet, id: int, data: IdentityBody) -> Told:
    """Give an end user a further address."""

    def unit(c: Unit) -> Told:
        keeping.add_identity(c, who, people.thing(c, id), data.identity)
        return {"identity": _identities(c, who, sheet, id)["identities"][-1]}

    return await asked.write(unit)


@get("/users/{id:int}/groups", permission="queue.read")
async def zendesk_list_groups_of_user(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """The groups an agent serves."""

    def unit(c: Unit) -> Told:
        user = people.thing(c, id)
        every = list(
            groups.shown(c, who, [each.queue for each in groups.memberships(c) if each.member == user]).values()
        )
        return sheet.whole("groups", every, sheet.cut(every))

    return await asked.read(unit)


@get("/users/{id:int}/group_memberships", permission="queue.read")
async def zendesk_list_memberships_of_user(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """That an agent serves groups."""

    def unit(c: Unit) -> Told:
        user = people.thing(c, id)
        every = [each for each in groups.memberships(c) if each.member == user]
        return sheet.whole("group_memberships", every, list(groups.told(c, who, sheet.cut(every))))

    return await asked.read(unit)


@get("/users/{id:int}/organizations", permission=SEE)
async def zendesk_list_organizations_of_user(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """The organization a user belongs to."""
    return await asked.read(lambda c: _firms(c, who, sheet, id, "organizations"))


@get("/users/{id:int}/organization_memberships", permission=SEE)
async def zendesk_list_organization_memberships_of_user(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """That a user belongs to an organization."""
    return await asked.read(lambda c: _firms(c, who, sheet, id, "organization_memberships"))


@get("/users/{id:int}/tags", permission=SEE)
async def zendesk_list_user_tags(asked: Asked, id: int) -> Told:
    """Users have no tags here."""

    def unit(c: Unit) -> Told:
        people.thing(c, id)
        return {"tags": []}

    return await asked.read(unit)


def _identities(c: Unit, who: Who, sheet: Sheet, id: int) -> Told:
    user = people.thing(c, id)
    if user.startswith("mem_"):
        email = people.one(c, who, user)["email"]
        held = [("email", email, True)] if email else []
    else:
        held = [(each.channel, each.address, each.verified) for each in crm.contact(c, user).addresses]
    every = [
        {
            "id": numbers.derived("identity", user, channel, address),
            "url": who.link(f"users/{id}/identities/{numbers.derived('identity', user, channel, address)}"),
            "user_id": id,
            "type": "email" if channel == "email" else "phone_number" if channel in people.CALLED else channel,
            "value": address,
            "verified": verified,
            "primary": place == 0,
            "created_at": None,
            "updated_at": None,
            "undeliverable_count": 0,
            "deliverable_state": "deliverable",
        }
        for place, (channel, address, verified) in enumerate(held)
    ]
    return sheet.whole("identities", every, sheet.cut(every))


def _firms(c: Unit, who: Who, sheet: Sheet, id: int, key: str) -> Told:
    user = people.thing(c, id)
    company = crm.contact(c, user).company if user.startswith("ctc_") else None
    if company is None:
        return sheet.whole(key, [], [])
    if key == "organizations":
        return sheet.whole(key, [company], [companies.one(c, who, company.id)])
    return sheet.whole(key, [company], [companies.membership(who, id, numbers.one(c, "organization", company.id))])


ROUTES = (
    zendesk_list_tickets_of_user,
    zendesk_list_identities,
    zendesk_add_identity,
    zendesk_list_groups_of_user,
    zendesk_list_memberships_of_user,
    zendesk_list_organizations_of_user,
    zendesk_list_organization_memberships_of_user,
    zendesk_list_user_tags,
)
