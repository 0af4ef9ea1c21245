"""Routes of exports, and of those who may have them."""

import asyncio
from typing import Annotated, Any

import msgspec
from litestar import Response

from fairline.accounts import ScanningNotPromised
from fairline.analytics import kept, kept_series, kept_viewers
from fairline.analytics.exports import fetch, release, series
from fairline.analytics.exports.fetch import ExportGone, ExportNotReady, NotForYou
from fairline.analytics.exports.marks import marked, whose
from fairline.analytics.exports.named import named
from fairline.analytics.exports.places import allow, allowed_until, disallow
from fairline.analytics.exports.purposes import PurposeNeverServed
from fairline.analytics.exports.wanted import ExportForm, want
from fairline.analytics.limits import LimitReached
from fairline.gate import RulingView, ruling_on, told
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Row, Unit
from fairline.kit.errors import Conflict, NotFound
from fairline.web import Asked, Page, after_cursor, delete, get, page_of, post
from fairline.web.paging import limit_of

MAKE = "export.make"
ALLOW = "export.allow"
LAST = "\x7f"


class Fetch(msgspec.Struct, frozen=True):
    """Who fetched an export, and when."""

    recipient: str
    at: str


class Viewer(msgspec.Struct, frozen=True):
    """Somebody outside who opened their link: codes they were mailed, wrong ones given, what they agreed to, when."""

    recipient: str
    codes: int
    wrong: int
    agreed: str
    at: str | None


class Marked(msgspec.Struct, frozen=True):
    """Whose copy a file is."""

    export: str
    recipient: str


class Reviewed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether a file goes on to the gate."""

    passes: bool


class ExportView(msgspec.Struct, frozen=True, kw_only=True):
    """An export: running (it is made), in review, waiting (for the gate), ready until an instant, refused, or gone.
    `left_out` is how many contacts are not in it, since they did not give their data for its purpose.
    """

    id: str
    what: str
    purpose: str
    series: str
    left_out: int
    reviewed_by: str
    viewers: list[Viewer]
    format: str
    state: str
    rows: int
    asked_by: str
    made: str
    until: str | None
    recipients: list[str]
    because: str
    ruling: RulingView | None
    link: str | None
    fetches: list[Fetch]


class Recipient(msgspec.Struct, frozen=True):
    """Where exports may go until an instant, unless an admin says so again: `value` is a domain in words, or stands
    for an address.
    """

    value: str
    kind: str
    since: str
    until: str


class NewRecipient(msgspec.Struct, frozen=True):
    """An address, or a domain for everybody in it."""

    place: Annotated[str, msgspec.Meta(min_length=3, max_length=254)]


@post("/v1/exports", permission=MAKE, raises=(LimitReached, PurposeNeverServed, ScanningNotPromised))
async def create_export(asked: Asked, data: ExportForm) -> ExportView:
    """Have rows made as a file for named recipients. The gate decides whether it leaves."""
    by, language = actor_from(asked.by), asked.language
    return await asked.write(lambda c: _view(c, fetch.find(c, want(c, by, data)), language))


@get("/v1/exports", permission=MAKE)
async def list_exports(asked: Asked, cursor: str | None = None, limit: int | None = None) -> Page[ExportView]:
    """Exports, newest first."""
    before, most = after_cursor(cursor) or LAST, limit_of(limit)

    def unit(c: Unit) -> Page[ExportView]:
        found = [_view(c, row, asked.language) for row in kept.exports(c, before, most + 1)]
        return page_of(found, most, lambda view: view.id)

    return await asked.read(unit)


@get("/v1/exports/{id:str}", permission=MAKE)
async def get_export(asked: Asked, id: str) -> ExportView:
    """One export, with the ruling on it and who fetched it."""
    return await asked.read(lambda c: _view(c, fetch.find(c, id), asked.language))


@delete("/v1/exports/{id:str}", permission=MAKE, raises=(Conflict,))
async def remove_export(asked: Asked, id: str) -> None:
    """Throw an export away; nobody can fetch it any more."""

    def unit(c: Unit) -> None:
        row = fetch.find(c, id)
        if row["state"] in ("running", "review", "waiting", "ready"):
            release.drop(c, row, "member")

    await asked.write(unit)


@get(
    "/v1/exports/{id:str}/file",
    permission="signed-in",
    raises=(ExportNotReady, ExportGone, NotForYou),
    media_type="application/octet-stream",
)
async def fetch_export(asked: Asked, id: str) -> Response[bytes]:
    """The file, for a member it is meant for, or who looks at it first. Whether it may go to them is asked again; that
    they took it is kept.
    """
    by, member = actor_from(asked.by), asked.member
    return await handed_out(await asked.write(lambda c: fetch.for_member(c, id, member, by)))


@post("/v1/exports/{id:str}/reviews", permission="signed-in", raises=(Conflict,))
async def review_export(asked: Asked, id: str, data: Reviewed) -> None:
    """Have a file that is about single persons go on to the gate, or thrown away: by its reviewer alone."""
    member = asked.member
    await asked.write(lambda c: series.review(c, member, id, passes=data.passes))


@get("/v1/export-marks/{mark:str}", permission=ALLOW)
async def find_marked(asked: Asked, mark: str) -> Marked:
    """Whose copy a file is, by the mark in it."""

    def unit(c: Unit) -> Marked:
        found = whose(c, mark)
        if found is None:
            raise NotFound
        return Marked(*found)

    return await asked.read(unit)


@get("/v1/export-recipients", permission=MAKE)
async def list_recipients(asked: Asked) -> Page[Recipient]:
    """Where exports may go besides members: domains, and addresses that only show as marks."""
    return await asked.read(lambda c: Page([_recipient(c, row) for row in kept.allowed(c)]))


@post("/v1/export-recipients", permission=ALLOW)
async def allow_recipient(asked: Asked, data: NewRecipient) -> Recipient:
    """Let exports go to an address, or to everybody of a domain."""

    def unit(c: Unit) -> Recipient:
        value = allow(c, actor_from(asked.by), data.place)
        return next(_recipient(c, row) for row in kept.allowed(c) if row["value"] == value)

    return await asked.write(unit)


@delete("/v1/export-recipients/{value:str}", permission=ALLOW)
async def remove_recipient(asked: Asked, value: str) -> None:
    """Let exports go there no more; those under way are refused at the next fetch."""
    await asked.write(lambda c: disallow(c, actor_from(asked.by), value))


async def handed_out(file: fetch.File) -> Response[bytes]:
    """A file as it goes out, with the mark of whom it is handed to."""
    content = await asyncio.to_thread(marked, file.format, file.content, file.mark)
    headers = {
        "Content-Disposition": f'attachment; filename="{file.name}"',
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(content, media_type=file.type, headers=headers)


def _view(c: Unit, row: Row, language: str) -> ExportView:
    is_ready = row["state"] == "ready" and row["until"] > c.at
    return ExportView(
        id=row["id"],
        what=row["what"],
        purpose=row["purpose"],
        series=row["series"],
        left_out=row["left_out"],
        reviewed_by=(kept_series.one(c, row["series"]) or {"reviewer": ""})["reviewer"] if row["series"] else "",
        viewers=[_viewer(each) for each in kept_viewers.of_export(c, row["id"])],
        format=row["format"],
        state="gone" if row["state"] == "ready" and not is_ready else row["state"],
        rows=row["rows"],
        asked_by=actor_from(row["asked_by"]).id,
        made=to_text(row["made"]) or "",
        until=to_text(row["until"]),
        recipients=named(row),
        because=row["because"],
        ruling=_ruling(c, row["act"], language),
        link=f"/v1/exports/{row['id']}/file" if is_ready else None,
        fetches=[Fetch(each["recipient"], to_text(each["at"]) or "") for each in kept.fetches(c, row["id"])],
    )


def _ruling(c: Unit, act: str, language: str) -> RulingView | None:
    try:
        return told(ruling_on(c, act), language)
    except NotFound:
        return None


def _recipient(c: Unit, row: Row) -> Recipient:
    until = allowed_until(c, row["made"])
    return Recipient(row["value"], row["kind"], to_text(row["made"]) or "", to_text(until) or "")


def _viewer(row: Row) -> Viewer:
    return Viewer(row["recipient"], row["codes"], row["wrong"], row["agreed"], to_text(row["agreed_at"]))


ROUTES: tuple[Any, ...] = (
    create_export,
    list_exports,
    get_export,
    remove_export,
    fetch_export,
    review_export,
    find_marked,
    list_recipients,
    allow_recipient,
    remove_recipient,
)
