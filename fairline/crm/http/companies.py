"""Routes of companies."""

from typing import Annotated

import msgspec

from fairline.crm.http.contacts import Fields
from fairline.crm.problems import DomainTaken
from fairline.crm.service import companies
from fairline.crm.views import CompanyView, company_view
from fairline.journal import actor_from
from fairline.web import Asked, Page, after_cursor, delete, get, page_of, patch, post
from fairline.web.paging import limit_of

Unset = msgspec.UnsetType
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
Domain = Annotated[str, msgspec.Meta(max_length=260)]


class NewCompany(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A company to be kept; contacts whose e-mail ends with `domain` are suggested to belong to it."""

    name: Name
    domain: Domain | None = None
    fields: Fields = {}


class CompanyChange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What of a company is to be different; null takes the domain away."""

    name: Name | Unset = msgspec.UNSET
    domain: Domain | Unset | None = msgspec.UNSET
    fields: Fields | Unset = msgspec.UNSET


@get("/v1/companies", permission="contact.read")
async def list_companies(asked: Asked, cursor: str | None = None, limit: int | None = None) -> Page[CompanyView]:
    """Companies, newest first."""
    after, most = after_cursor(cursor), limit_of(limit)
    found = await asked.read(lambda c: companies.listed(c, after, most))
    return page_of([company_view(company) for company in found], most, lambda view: view.id)


@post("/v1/companies", permission="company.change", raises=(DomainTaken,))
async def add_company(asked: Asked, data: NewCompany) -> CompanyView:
    """Keep a company."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: company_view(companies.add(c, data.name, data.domain or "", data.fields, by=by)))


@get("/v1/companies/{id:str}", permission="contact.read")
async def read_company(asked: Asked, id: str) -> CompanyView:
    """One company."""
    return await asked.read(lambda c: company_view(companies.company(c, id)))


@patch("/v1/companies/{id:str}", permission="company.change", raises=(DomainTaken,))
async def change_company(asked: Asked, id: str, data: CompanyChange) -> CompanyView:
    """Change a company."""
    by = actor_from(asked.by)
    name = None if data.name is msgspec.UNSET else data.name
    domain = None if data.domain is msgspec.UNSET else data.domain or ""
    fields = None if data.fields is msgspec.UNSET else data.fields
    return await asked.write(
        lambda c: company_view(companies.change(c, id, name=name, domain=domain, fields=fields, by=by))
    )


@delete("/v1/companies/{id:str}", permission="company.change")
async def remove_company(asked: Asked, id: str) -> None:
    """Keep a company no longer; its contacts stay, without it."""
    by = actor_from(asked.by)
    await asked.write(lambda c: companies.remove(c, id, by=by))


ROUTES = (list_companies, add_company, read_company, change_company, remove_company)
