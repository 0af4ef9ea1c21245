"""Routes of the record: what is processed, the purposes, the notices, the cookies."""

from typing import Annotated, Any, Literal

import msgspec
from litestar import Response

from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.words import say
from fairline.privacy.record import notices, store
from fairline.privacy.record.catalogue import purposes
from fairline.privacy.record.cookies import cookies
from fairline.privacy.record.record import Processing, as_csv, record
from fairline.web import Asked, get, post

READ, MANAGE = "processing.read", "processing.manage"
Role = Literal["processor", "controller"]


class PurposeView(msgspec.Struct, frozen=True):
    """What data may be used for."""

    name: str
    words: str
    role: str
    ground: str
    needs_consent: bool


class NoticeView(msgspec.Struct, frozen=True):
    """A notice under which people came since an instant, and the purposes it names."""

    version: str
    since: str
    purposes: list[str]


class NewNotice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A notice that holds from now on. Who came before stays under theirs."""

    version: Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
    purposes: Annotated[list[Annotated[str, msgspec.Meta(max_length=40)]], msgspec.Meta(max_length=20)]


class Noticed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A contact was shown a newer notice, and whether they agreed."""

    version: Annotated[str, msgspec.Meta(max_length=60)]
    agreed: bool = False


class CookieView(msgspec.Struct, frozen=True):
    """A cookie, or what else our pages keep in a browser; `days` is 0 where it stays until it is cleared."""

    names: list[str]
    store: str
    where: str
    purpose: str
    days: int


@get("/v1/processing-record", permission=READ)
async def read_processing_record(asked: Asked, role: Role = "processor") -> list[Processing]:
    """The record of processing, of either role."""
    return await asked.read(lambda c: record(c, role, asked.language), long=True)


@get("/v1/processing-record/file", permission=READ, media_type="text/csv")
async def fetch_processing_record(asked: Asked, role: Role = "processor") -> Response[bytes]:
    """The same as a table for an authority."""
    lines = await asked.read(lambda c: record(c, role, asked.language), long=True)
    headers = {"Content-Disposition": f'attachment; filename="record-{role}.csv"', "Cache-Control": "no-store"}
    return Response(as_csv(lines).encode(), media_type="text/csv", headers=headers)


@get("/v1/purposes", permission=READ)
async def list_purposes(asked: Asked) -> list[PurposeView]:
    """What data may be used for: the whole list."""
    return [
        PurposeView(
            each.name, say(f"privacy.record.purpose.{each.name}", asked.language), each.role,
            say(f"privacy.record.ground.{each.ground}", asked.language), each.needs_consent,
        )
        for each in purposes().values()
    ]  # fmt: skip


@get("/v1/notices-given", permission=READ)
async def list_given_notices(asked: Asked) -> list[NoticeView]:
    """The notices under which people came, the oldest first."""
    return await asked.read(_notices)


@post("/v1/notices-given", permission=MANAGE)
async def give_notice(asked: Asked, data: NewNotice) -> list[NoticeView]:
    """Have a notice hold from now on. What it adds does not hold for who came before."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> list[NoticeView]:
        notices.give(c, by, data.version, data.purposes)
        return _notices(c)

    return await asked.write(unit)


@post("/v1/contacts/{id:str}/notices", permission=MANAGE)
async def show_notice(asked: Asked, id: str, data: Noticed) -> None:
    """Write down that a contact was shown a newer notice."""
    by = actor_from(asked.by)
    await asked.write(lambda c: notices.show(c, by, id, data.version, agreed=data.agreed))


@get("/v1/cookies", permission=None)
async def list_cookies(asked: Asked) -> list[CookieView]:
    """Every cookie our pages set, for anybody."""
    return [
        CookieView(
            list(each.names), each.store, say(f"privacy.record.where.{each.where}", asked.language),
            say(f"privacy.record.cookie.{each.purpose}", asked.language), each.days,
        )
        for each in cookies()
    ]  # fmt: skip


def _notices(c: Unit) -> list[NoticeView]:
    return [NoticeView(version, to_text(at) or "", sorted(named)) for at, version, named in store.notices(c)]


ROUTES: list[Any] = [
    read_processing_record,
    fetch_processing_record,
    list_purposes,
    list_given_notices,
    give_notice,
    show_notice,
    list_cookies,
]
