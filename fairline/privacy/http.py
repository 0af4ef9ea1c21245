"""Routes of data requests."""

from typing import Annotated

import msgspec
from litestar import Response
from litestar.response import Stream

from fairline.journal import actor_from
from fairline.kit.clock import Millis, to_text
from fairline.kit.errors import NotFound
from fairline.kit.words import say
from fairline.privacy import access, archive, requests
from fairline.privacy.model import DataRequest, Kind, Report, State
from fairline.privacy.problems import AlreadyErased, HeldByLaw, PackageGone, PackageNotReady
from fairline.web import Asked, Page, after_cursor, get, page_of, post
from fairline.web.paging import limit_of


class NewDataRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a contact asks for: everything we keep of them, or to be forgotten."""

    contact: Annotated[str, msgspec.Meta(max_length=100)]
    kind: Kind


class DataRequestView(msgspec.Struct, frozen=True, kw_only=True):
    """A contact's request, how far it is, and what came of it.

    `package_until` says until when what was asked for can be fetched; null where there is nothing to fetch.
    """

    id: str
    contact: str
    kind: Kind
    state: State
    asked_by: str
    asked_at: str
    due: str
    done_at: str | None
    why_failed: str | None
    package_until: str | None
    report: Report | None


@post("/v1/data-requests", permission="data_request.manage", raises=(AlreadyErased, HeldByLaw, NotFound))
async def make_data_request(asked: Asked, data: NewDataRequest) -> DataRequestView:
    """Take a contact's request in. Access gathers a package; erasure forgets the contact, and cannot be undone."""
    by, language = actor_from(asked.by), asked.language
    return await asked.write(lambda c: _view(requests.ask(c, data.contact, data.kind, by), language, c.at))


@get("/v1/data-requests", permission="data_request.manage")
async def list_data_requests(
    asked: Asked, cursor: str | None = None, limit: int | None = None
) -> Page[DataRequestView]:
    """Requests, newest first."""
    after, most = after_cursor(cursor), limit_of(limit)
    found = await asked.read(lambda c: requests.listed(c, after, most))
    return page_of([_view(each, asked.language, asked.at) for each in found], most, lambda view: view.id)


@get("/v1/data-requests/{id:str}", permission="data_request.manage")
async def read_data_request(asked: Asked, id: str) -> DataRequestView:
    """One request."""
    found = await asked.read(lambda c: requests.request(c, id))
    return _view(found, asked.language, asked.at)


@get(
    "/v1/data-requests/{id:str}/package",
    permission="data_request.manage",
    raises=(PackageNotReady, PackageGone),
    media_type="application/json",
)
async def fetch_package(asked: Asked, id: str) -> Response[bytes]:
    """Everything we keep of the contact, as JSON. It can be fetched for seven days; each time is written down."""
    by = actor_from(asked.by)
    content = await asked.write(lambda c: access.fetch(c, id, by))
    headers = {"Content-Disposition": f'attachment; filename="{id}.json"', "Cache-Control": "no-store"}
    return Response(content, media_type="application/json", headers=headers)


@get(
    "/v1/data-requests/{id:str}/package/archive",
    permission="data_request.manage",
    raises=(PackageNotReady, PackageGone),
    media_type=archive.TYPE,
)
async def fetch_archive(asked: Asked, id: str) -> Stream:
    """The same with the files that go with it, such as the sound of calls, in one archive. Others' words are left out
    of them; each time it is fetched is written down.
    """
    by = actor_from(asked.by)
    content = await asked.write(lambda c: access.fetch(c, id, by))
    files = await asked.read(lambda c: access.files(c, id))
    headers = {
        "Content-Disposition": f'attachment; filename="{id}.zip"',
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    packed = archive.pieces(asked.database, asked.account, content, files)
    return Stream(packed, headers=headers, media_type=archive.TYPE)


def _view(found: DataRequest, language: str, at: Millis) -> DataRequestView:
    until = found.package.until if found.package else None
    return DataRequestView(
        id=found.id,
        contact=found.contact,
        kind=found.kind,
        state=found.state,
        asked_by=actor_from(found.asked_by).id,
        asked_at=to_text(found.asked_at) or "",
        due=to_text(found.due) or "",
        done_at=to_text(found.done_at),
        why_failed=say(f"privacy.failed.{found.cause}", language) if found.cause else None,
        package_until=to_text(until) if until is not None and until > at else None,
        report=found.report,
    )


ROUTES = (make_data_request, list_data_requests, read_data_request, fetch_package, fetch_archive)
