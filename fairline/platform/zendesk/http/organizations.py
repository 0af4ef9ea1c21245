"""Routes of organizations: our companies, and who belongs to them."""

import msgspec
from litestar import Response

from fairline import crm
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.platform.zendesk import companies, keeping, lists, many, numbers, people, store
from fairline.platform.zendesk.bodies import Id
from fairline.platform.zendesk.http.alike import READ, SAYS, Told, made
from fairline.platform.zendesk.keeping import OrganizationIn, UserIn
from fairline.platform.zendesk.sheet import DEEPEST, Sheet, Word
from fairline.platform.zendesk.who import Who
from fairline.web import Asked, delete, get, post, put

SEE, KEEP = "contact.read", "company.change"


class OrganizationBody(msgspec.Struct, frozen=True):
    """An organization that is to be made, or to be different."""

    organization: OrganizationIn


class ManyOrganizations(msgspec.Struct, frozen=True):
    """Organizations, each as it is to be."""

    organizations: list[OrganizationIn]


class MembershipIn(msgspec.Struct, frozen=True):
    """That a user belongs to an organization."""

    user_id: Id = None
    organization_id: Id = None


class MembershipBody(msgspec.Struct, frozen=True):
    """A membership that is to be made."""

    organization_membership: MembershipIn


@get("/organizations", permission=SEE)
async def zendesk_list_organizations(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """Organizations, the oldest first."""
    return await asked.read(lambda c: _listed(c, who, sheet, companies.every(c)), long=True)


@get("/organizations/count", permission=SEE)
async def zendesk_count_organizations(asked: Asked) -> Told:
    """How many organizations there are."""
    return await asked.read(lambda c: {"count": {"value": len(companies.every(c)), "refreshed_at": None}}, long=True)


@get("/organizations/autocomplete", permission=SEE)
async def zendesk_complete_organizations(asked: Asked, who: Who, sheet: Sheet, name: Word = None) -> Told:
    """Organizations whose name begins so."""
    return await asked.read(lambda c: _listed(c, who, sheet, crm.companies_called(c, name or "", begins=True)))


@get("/organizations/search", permission=SEE)
async def zendesk_search_organizations(
    asked: Asked, who: Who, sheet: Sheet, external_id: Word = None, name: Word = None
) -> Told:
    """Organizations by what others call them, or by their name."""

    def unit(c: Unit) -> Told:
        called = crm.companies_called(c, name, begins=False) if name else []
        outside = [thing for _, thing in store.called(c, "organization", [external_id])] if external_id else []
        return _listed(c, who, sheet, [*outside, *called])

    return await asked.read(unit)


@get("/organizations/show_many", permission=SEE)
async def zendesk_show_many_organizations(
    asked: Asked, who: Who, sheet: Sheet, ids: Word = None, external_ids: Word = None
) -> Told:
    """Organizations by their numbers, or by what others call them: a hundred at most."""

    def unit(c: Unit) -> Told:
        called = [part.strip() for part in (external_ids or "").split(",") if part.strip()][:100]
        known = numbers.things(c, "organization", numbers.numbers(ids)[:100])
        things = [thing for _, thing in store.called(c, "organization", called)] if called else list(known.values())
        return _listed(c, who, sheet, things)

    return await asked.read(unit)


@get("/organizations/{id:int}", permission=SEE)
async def zendesk_show_organization(asked: Asked, who: Who, id: int) -> Told:
    """One organization."""
    return await asked.read(lambda c: {"organization": companies.one(c, who, numbers.thing(c, "organization", id))})


@post("/organizations", permission=KEEP, raises=SAYS)
async def zendesk_create_organization(asked: Asked, who: Who, data: OrganizationBody) -> Response[Told]:
    """Make an organization."""

    def unit(c: Unit) -> Told:
        return {"organization": companies.one(c, who, keeping.create_organization(c, who, data.organization))}

    return made(await asked.write(unit), "organization")


@post("/organizations/create_or_update", permission=KEEP, raises=SAYS, status_code=200)
async def zendesk_put_organization(asked: Asked, who: Who, data: OrganizationBody) -> Told:
    """Make an organization, or change the one with this number, id of others or name."""

    def unit(c: Unit) -> Told:
        try:
            held = keeping.named_organization(c, data.organization)
        except NotFound:
            return {"organization": companies.one(c, who, keeping.create_organization(c, who, data.organization))}
        return {"organization": companies.one(c, who, keeping.update_organization(c, who, held, data.organization))}

    return await asked.write(unit)


@post("/organizations/create_many", permission=KEEP, raises=SAYS, status_code=200)
async def zendesk_create_many_organizations(asked: Asked, who: Who, data: ManyOrganizations) -> Told:
    """Make up to a hundred organizations."""
    return await asked.write(lambda c: many.start(c, who, "Bulk Create Organization", _plain(data)))


@put("/organizations/update_many", permission=KEEP, raises=SAYS)
async def zendesk_update_many_organizations(asked: Asked, who: Who, data: ManyOrganizations) -> Told:
    """Change up to a hundred organizations."""
    return await asked.write(lambda c: many.start(c, who, "Bulk Update Organization", _plain(data)))


@delete("/organizations/destroy_many", permission=KEEP, raises=SAYS, status_code=200)
async def zendesk_delete_many_organizations(asked: Asked, who: Who, ids: Word = None) -> Told:
    """Keep up to a hundred organizations no longer."""
    wanted = [{"id": number} for number in numbers.numbers(ids)[:100]]
    return await asked.write(lambda c: many.start(c, who, "Bulk Delete Organization", wanted))


@put("/organizations/{id:int}", permission=KEEP, raises=SAYS)
async def zendesk_update_organization(asked: Asked, who: Who, id: int, data: OrganizationBody) -> Told:
    """Change an organization."""

    def unit(c: Unit) -> Told:
        held = numbers.thing(c, "organization", id)
        return {"organization": companies.one(c, who, keeping.update_organization(c, who, held, data.organization))}

    return await asked.write(unit)


@delete("/organizations/{id:int}", permission=KEEP, raises=SAYS)
async def zendesk_delete_organization(asked: Asked, who: Who, id: int) -> None:
    """Keep an organization no longer; its users leave it."""
    await asked.write(lambda c: keeping.destroy_organization(c, who, numbers.thing(c, "organization", id)))


@get("/organizations/{id:int}/related", permission=SEE)
async def zendesk_show_organization_related(asked: Asked, id: int) -> Told:
    """How many users and tickets an organization has."""

    def unit(c: Unit) -> Told:
        company = numbers.thing(c, "organization", id)
        tickets = lists.count(c, lists.is_("contact.company", company))
        return {
            "organization_related": {
                "tickets_count": tickets,
                "users_count": len(crm.of_company(c, company, "", DEEPEST)),
            }
        }

    return await asked.read(unit, long=True)


@get("/organizations/{id:int}/tickets", permission=READ)
async def zendesk_list_tickets_of_organization(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """The tickets of an organization's users."""

    def unit(c: Unit) -> Told:
        company = numbers.thing(c, "organization", id)
        return lists.page(c, who, sheet, lists.is_("contact.company", company))

    return await asked.read(unit, long=True)


@get("/organizations/{id:int}/users", permission=SEE)
async def zendesk_list_users_of_organization(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """The users who belong to an organization."""

    def unit(c: Unit) -> Told:
        ids = crm.of_company(c, numbers.thing(c, "organization", id), "", DEEPEST)
        return sheet.whole("users", ids, list(people.shown(c, who, sheet.cut(ids)).values()))

    return await asked.read(unit, long=True)


@get("/organizations/{id:int}/organization_memberships", permission=SEE)
async def zendesk_list_memberships_of_organization(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """That users belong to an organization."""

    def unit(c: Unit) -> Told:
        ids = crm.of_company(c, numbers.thing(c, "organization", id), "", DEEPEST)
        return _memberships(c, who, sheet, ids, dict.fromkeys(ids, id))

    return await asked.read(unit, long=True)


@get("/organization_memberships", permission=SEE)
async def zendesk_list_organization_memberships(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """That users belong to organizations."""

    def unit(c: Unit) -> Told:
        every = companies.every(c)
        known = numbers.of(c, "organization", every)
        belongs = {user: known[one] for one in every for user in crm.of_company(c, one, "", DEEPEST)}
        return _memberships(c, who, sheet, list(belongs), belongs)

    return await asked.read(unit, long=True)


@get("/organization_memberships/{id:int}", permission=SEE)
async def zendesk_show_organization_membership(asked: Asked, who: Who, id: int) -> Told:
    """That a user belongs to an organization: it goes by the user's number."""
    return await asked.read(lambda c: {"organization_membership": _membership(c, who, people.thing(c, id))})


@post("/organization_memberships", permission=KEEP, raises=(*SAYS, NotFound))
async def zendesk_create_organization_membership(asked: Asked, who: Who, data: MembershipBody) -> Response[Told]:
    """Have a user belong to an organization, and to no other."""
    wanted = data.organization_membership

    def unit(c: Unit) -> Told:
        user = people.thing(c, wanted.user_id)
        keeping.update_user(c, who, user, UserIn(organization_id=wanted.organization_id or ""))
        return {"organization_membership": _membership(c, who, user)}

    return made(await asked.write(unit), "organization_membership")


@delete("/organization_memberships/{id:int}", permission=KEEP, raises=SAYS)
async def zendesk_delete_organization_membership(asked: Asked, who: Who, id: int) -> None:
    """Have a user belong to no organization."""

    def unit(c: Unit) -> None:
        user = people.thing(c, id)
        _membership(c, who, user)
        keeping.update_user(c, who, user, UserIn(organization_id=None))

    await asked.write(unit)


def _listed(c: Unit, who: Who, sheet: Sheet, ids: list[str]) -> Told:
    return sheet.whole("organizations", ids, list(companies.shown(c, who, sheet.cut(ids)).values()))


def _memberships(c: Unit, who: Who, sheet: Sheet, users: list[str], belongs: dict[str, int]) -> Told:
    known = numbers.of(c, "user", users)
    shown = [companies.membership(who, known[user], belongs[user]) for user in sheet.cut(users)]
    return sheet.whole("organization_memberships", users, shown)


def _membership(c: Unit, who: Who, user: str) -> Told:
    """Raises NotFound."""
    held = crm.contact(c, user).company if user.startswith("ctc_") else None
    if held is None:
        raise NotFound(what=user)
    return companies.membership(who, numbers.one(c, "user", user), numbers.one(c, "organization", held.id))


def _plain(data: ManyOrganizations) -> list[Told]:
    held: list[Told] = [msgspec.to_builtins(each) for each in data.organizations[:100]]
    return [{name: value for name, value in each.items() if value is not None} for each in held]


ROUTES = (
    zendesk_list_organizations,
    zendesk_count_organizations,
    zendesk_complete_organizations,
    zendesk_search_organizations,
    zendesk_show_many_organizations,
    zendesk_show_organization,
    zendesk_create_organization,
    zendesk_put_organization,
    zendesk_create_many_organizations,
    zendesk_update_many_organizations,
    zendesk_delete_many_organizations,
    zendesk_update_organization,
    zendesk_delete_organization,
    zendesk_show_organization_related,
    zendesk_list_tickets_of_organization,
    zendesk_list_users_of_organization,
    zendesk_list_memberships_of_organization,
    zendesk_list_organization_memberships,
    zendesk_show_organization_membership,
    zendesk_create_organization_membership,
    zendesk_delete_organization_membership,
)
