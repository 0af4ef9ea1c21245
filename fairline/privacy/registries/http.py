"""Routes of registries: which there are, which copies of them we have and how old they are, and to load one."""

import asyncio
from datetime import date
from typing import Any

import msgspec
from litestar import Request

from fairline.channels import bounded
from fairline.gate import Register, registers, registry_law
from fairline.journal import actor_from
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.privacy.registries import service, store
from fairline.privacy.registries.formats import FORMATS
from fairline.privacy.registries.store import Copy
from fairline.web import Asked, RawPart, delete, get, put

READ, MANAGE = "consent.read", "registry.manage"
LARGEST = 64 * 1024 * 1024  # bytes of a file: five million numbers
DAY = 24 * 3_600_000


class CopyView(msgspec.Struct, frozen=True, kw_only=True):
    """A copy of a registry. `until` is the last instant at which its law lets it be asked, null where none says."""

    id: str
    registry: str
    as_of: str
    loaded: str
    numbers: int
    left_out: int
    format: str
    areas: list[str]
    until: str | None
    too_old: bool


class RegistryView(msgspec.Struct, frozen=True, kw_only=True):
    """A registry we can read, whose law it is, how old a copy may be (days), and the copies there are."""

    name: str
    place: str
    label: str
    law: str
    max_age_days: int | None
    texts: bool
    changed_hands: bool
    areas: int
    copies: list[CopyView]


@get("/v1/registries", permission=READ)
async def list_registries(asked: Asked) -> list[RegistryView]:
    """The do-not-call registries that can be loaded, lists of numbers that changed hands, and our copies of them."""
    language = asked.language

    def unit(c: Unit) -> list[RegistryView]:
        held = store.copies(c)
        return [_view(c, each, held, language) for each in registers().values()]

    return await asked.read(unit)


@put(
    "/v1/registries/{name:str}/copy",
    permission=MANAGE,
    request_max_body_size=LARGEST,
    operation_class=RawPart,
)
async def load_registry(
    asked: Asked, request: Request[Any, Any, Any], name: str, as_of: str, format: str = "numbers", areas: str = ""
) -> CopyView:
    """Load a copy of a registry: the file as its keeper hands it out is the raw body. `as_of` is its day (YYYY-MM-DD),
    `areas` the areas it covers, with commas, where it does not cover the whole country. `format` is numbers (one a
    line, or area and number), columns (a heading first), or changes (number, day, A or D).
    """
    register, how = service.register_named(name), next((one for one in FORMATS if one == format), None)
    if how is None:
        raise BadInput(what=format, fields={"format": "kit.field.unknown"})
    day, by = _day(as_of), actor_from(asked.by)
    body = await bounded(request.stream(), LARGEST)
    made = service.hasher(asked.database.tools.keyring, asked.account)
    told = await asyncio.to_thread(service.ready, body, how, register, made)
    covered = [area for area in areas.split(",") if area.strip()]

    def unit(c: Unit) -> CopyView:
        return _copy(service.load(c, by, register, told, day, how=how, areas=covered), register, c.at)

    return await asked.write(unit)


@delete("/v1/registry-copies/{id:str}", permission=MANAGE)
async def remove_registry_copy(asked: Asked, id: str) -> None:
    """Keep a copy no more: what is in it is deleted."""
    by = actor_from(asked.by)
    await asked.write(lambda c: service.remove(c, by, id))


def _day(said: str) -> Millis:
    try:
        return Millis((date.fromisoformat(said[:10]).toordinal() - date(1970, 1, 1).toordinal()) * DAY)
    except ValueError as error:
        raise BadInput(what=said, fields={"as_of": "kit.field.invalid"}) from error


def _view(c: Unit, register: Register, held: list[Copy], language: str) -> RegistryView:
    own = [_copy(copy, register, c.at) for copy in held if copy.registry == register.name]
    law = registry_law(register.place, "voice")
    return RegistryView(
        name=register.name,
        place=register.place,
        label=register.label.get(language, register.label["en"]),
        law=register.law,
        max_age_days=None if register.changed or law is None else law.number("registry.max_age_days"),
        texts=not register.changed and registry_law(register.place, "sms") is not None,
        changed_hands=register.changed,
        areas=register.areas,
        copies=own,
    )


def _copy(copy: Copy, register: Register, at: Millis) -> CopyView:
    law = None if register.changed else registry_law(register.place, "voice")
    most = law.number("registry.max_age_days") if law is not None else None
    until = copy.as_of + (most + 1) * DAY - 1 if most is not None else None
    return CopyView(
        id=copy.id,
        registry=copy.registry,
        as_of=to_text(copy.as_of) or "",
        loaded=to_text(copy.loaded) or "",
        numbers=copy.numbers,
        left_out=copy.left_out,
        format=copy.format,
        areas=list(copy.areas),
        until=to_text(until),
        too_old=until is not None and at > until,
    )


ROUTES: list[Any] = [list_registries, load_registry, remove_registry_copy]
