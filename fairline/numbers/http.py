"""An admin's routes: the domains mail may leave under, with the exact lines each needs in DNS."""

from typing import Annotated, Any

import msgspec

from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import TooMany
from fairline.kit.words import say
from fairline.numbers import records, service, store
from fairline.numbers.look import DnsSilent, look
from fairline.numbers.model import Domain, Record
from fairline.web import Asked, Page, delete, get, post

MANAGE = "domain.manage"
READ = "domain.read"


class NewDomain(msgspec.Struct, frozen=True, kw_only=True):
    """A domain to be added."""

    name: Annotated[str, msgspec.Meta(min_length=3, max_length=253)]


class RecordView(msgspec.Struct, frozen=True, kw_only=True):
    """A line to be put in DNS, and what stands there now."""

    purpose: str
    type: str
    name: str
    value: str
    required: bool
    found: list[str]
    ok: bool
    words: str


class DomainView(msgspec.Struct, frozen=True, kw_only=True):
    """A domain, as an admin sees it."""

    id: str
    name: str
    state: str
    words: str
    checked_at: str | None
    failing_since: str | None
    records: list[RecordView]


@get("/v1/domains", permission=READ)
async def list_domains(asked: Asked) -> Page[DomainView]:
    """The account's domains."""
    return await asked.read(lambda c: Page([view(c, domain, asked.language) for domain in store.every(c)]))


@post("/v1/domains", permission=MANAGE, raises=(service.DomainTaken, service.DomainPublic))
async def add_domain(asked: Asked, data: NewDomain) -> DomainView:
    """Add a domain. The answer says which lines to put in DNS; it is looked for by itself from then on."""
    return await asked.write(lambda c: view(c, service.add(c, actor_from(asked.by), data.name), asked.language))


@get("/v1/domains/{domain:str}", permission=READ)
async def get_domain(asked: Asked, domain: str) -> DomainView:
    """One domain."""
    return await asked.read(lambda c: view(c, service.find(c, domain), asked.language))


@delete("/v1/domains/{domain:str}", permission=MANAGE)
async def remove_domain(asked: Asked, domain: str) -> None:
    """Remove a domain: nothing leaves under it any more."""
    await asked.write(lambda c: service.remove(c, actor_from(asked.by), domain))


@post("/v1/domains/{domain:str}/checks", permission=MANAGE, raises=(TooMany, DnsSilent))
async def check_domain(asked: Asked, domain: str) -> DomainView:
    """Ask DNS now."""
    held = await asked.read(lambda c: service.find(c, domain))
    if held.checked_at is not None and asked.at - held.checked_at < 10_000:
        raise TooMany(retry_after=10)
    found = await look(asked.database, asked.account, domain)

    def unit(c: Unit) -> DomainView:
        service.take(c, actor_from(asked.by), domain, found)
        return view(c, service.find(c, domain), asked.language)

    return await asked.write(unit)


@post("/v1/domains/{domain:str}/keys", permission=MANAGE)
async def turn_key(asked: Asked, domain: str) -> DomainView:
    """Make another key. The old one signs until the new one stands in DNS."""
    return await asked.write(lambda c: view(c, service.turn_key(c, actor_from(asked.by), domain), asked.language))


def view(c: Unit, domain: Domain, language: str) -> DomainView:
    """A domain with its lines."""
    return DomainView(
        id=domain.id,
        name=domain.name,
        state=domain.state,
        words=say(f"numbers.state.{domain.state}", language),
        checked_at=to_text(domain.checked_at),
        failing_since=to_text(domain.failing_since),
        records=[_record(record, domain, language) for record in service.wanted(c, domain)],
    )


def _record(record: Record, domain: Domain, language: str) -> RecordView:
    texts = domain.found.get(record.purpose, ())
    return RecordView(
        purpose=record.purpose,
        type=record.type,
        name=record.name,
        value=record.value,
        required=record.required,
        found=list(texts),
        ok=records.stands(record, texts),
        words=say(f"numbers.record.{record.purpose}", language),
    )


ROUTES: list[Any] = [list_domains, add_domain, get_domain, remove_domain, check_domain, turn_key]
