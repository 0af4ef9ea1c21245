"""Adds, changes and removes companies."""

from collections.abc import Mapping
from typing import Any

from fairline import journal
from fairline.crm import store
from fairline.crm.events import CompanyAdded, CompanyChanged, CompanyRemoved
from fairline.crm.forms.domains import normal_domain
from fairline.crm.model import Company, Value
from fairline.crm.problems import DomainTaken
from fairline.crm.service.checks import values_by_id
from fairline.journal import HOUSE, Actor
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.kit.domains import is_free_mail
from fairline.kit.errors import BadInput, NotFound

LAST = "cpy_~"  # sorts after every company's id


def company(c: Unit, id: str) -> Company:
    """One company. Raises NotFound."""
    row = store.companies.one(c, id)
    if row is None:
        raise NotFound
    return _whole(c, [row])[0]


def listed(c: Unit, before: str | None, most: int) -> list[Company]:
    """Companies, newest first; `most` and one more."""
    return _whole(c, store.companies.newest(c, before or LAST, most + 1))


def add(
    c: Unit,
    name: str,
    domain: str = "",
    fields: Mapping[str, Value | None] | None = None,
    *,
    since: Millis | None = None,
    by: Actor = HOUSE,
) -> Company:
    """A new company; `since` (ms UTC) is when it became known elsewhere. Raises BadInput, DomainTaken."""
    kept, values = _domain(c, domain), values_by_id(c, "company", fields or {})
    fresh, person = c.new_id("cpy"), journal.new_person(c)
    journal.append(c, by, CompanyAdded(company=fresh, person=person, name=name, domain=kept, since=since))
    if values:
        journal.append(c, by, CompanyChanged(company=fresh, person=person, values=values))
    return company(c, fresh)


def change(
    c: Unit,
    id: str,
    *,
    name: str | None = None,
    domain: str | None = None,
    fields: Mapping[str, Value | None] | None = None,
    by: Actor = HOUSE,
) -> Company:
    """Change a company; what is None stays. Raises NotFound, BadInput, DomainTaken."""
    held = company(c, id)
    kept = None if domain is None else _domain(c, domain, held.id)
    now = store.values.some(c, [id]).get(id, {})
    asked = values_by_id(c, "company", fields or {})
    values = {field: value for field, value in asked.items() if now.get(field) != value}
    told: dict[str, Any] = {}
    told |= {"name": name} if name is not None and name != held.name else {}
    told |= {"domain": kept} if kept is not None and kept != held.domain else {}
    if told or values:
        journal.append(c, by, CompanyChanged(company=id, person=held.person, values=values, **told))
    return company(c, id)


def remove(c: Unit, id: str, *, by: Actor = HOUSE) -> None:
    """Keep a company no longer: its contacts leave it, its key is destroyed. Raises NotFound."""
    held = company(c, id)
    journal.append(c, by, CompanyRemoved(company=id))
    journal.destroy(c, held.person)


def _whole(c: Unit, rows: list[Row]) -> list[Company]:
    values = store.values.some(c, [row["id"] for row in rows])
    names = {field.id: field.name for field in store.companies.fields(c, "company")} if values else {}
    return [
        Company(
            row["id"], row["person"], row["name"], row["domain"], row["created"],
            {names[field]: value for field, value in values.get(row["id"], {}).items() if field in names},
        )
        for row in rows
    ]  # fmt: skip


def _domain(c: Unit, domain: str, own: str = "") -> str:
    if not domain:
        return ""
    kept = normal_domain(domain)
    if kept is None:
        raise BadInput(what="domain", fields={"domain": "crm.field.not-a-domain"})
    if is_free_mail(kept):
        raise BadInput(what="domain", fields={"domain": "crm.field.free-mail"})
    holder = store.companies.by_domain(c, [kept]).get(kept)
    if holder is not None and holder.id != own:
        raise DomainTaken(domain=kept, name=holder.name)
    return kept
