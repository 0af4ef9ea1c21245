"""Routes of who read what: the list, and the list as a file, which leaves as an export does."""

import csv
import io
from typing import Annotated, Literal

import msgspec
from litestar import Response
from litestar.params import Parameter

from fairline import gate, journal, security
from fairline.compliance.events import ReadsExported
from fairline.compliance.instants import instant
from fairline.compliance.reads.listed import Asked as Wanted
from fairline.compliance.reads.listed import ReadView, listed
from fairline.journal import actor_from
from fairline.kit.cells import harmless
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.security import ReadKind
from fairline.web import Asked, Page, after_cursor, get, page_of, post
from fairline.web.paging import limit_of

READ = "reads.read"
MOST = 50_000  # lines of one file
Short = Annotated[str, Parameter(max_length=100)]
Told = Annotated[str, msgspec.Meta(max_length=100)]
COLUMNS = ("at", "reader", "reader_id", "kind", "route", "subject", "shown", "contacts", "network", "session")


class ReadsNotExported(Problem):
    """The gate did not let the file leave."""

    status = 409
    type = "reads-not-exported"


class ReadsPage(msgspec.Struct, frozen=True):
    """Some readings, the cursor of the next page, and when processes last wrote that then ended without a word: what
    they answered in the second after may be missing (ISO 8601, UTC).
    """

    items: list[ReadView]
    next: str | None
    silent: list[str]


class ReadsFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which readings the file is to hold, and as what."""

    format: Literal["csv", "json"] = "csv"
    about: Told = ""
    by: Told = ""
    kind: Literal["", ReadKind] = ""
    since: Told = ""
    until: Told = ""


@get("/v1/reads", permission=READ)
async def list_reads(
    asked: Asked,
    about: Short = "",
    by: Short = "",
    kind: ReadKind | None = None,
    since: Short = "",
    until: Short = "",
    cursor: str | None = None,
    limit: int | None = None,
) -> ReadsPage:
    """Who was shown whose data, newest first: of a contact or a conversation (`about`), by a member or a key (`by`), of
    a kind, between two instants. To look here is a reading, too.
    """
    wanted = Wanted(about, by, kind or "", instant(since, "since"), instant(until, "until"))
    below, most, language = after_cursor(cursor) or "", limit_of(limit), asked.language

    def unit(c: Unit) -> ReadsPage:
        page: Page[ReadView] = page_of(listed(c, wanted, below, most + 1, language), most, lambda each: each.id)
        silent = [to_text(at) or "" for at in security.silent_keepers(c)]
        return ReadsPage(page.items, page.next, silent)

    return await asked.read(unit, long=True)


@post("/v1/read-exports", permission=READ, raises=(ReadsNotExported,), media_type="application/json")
async def export_reads(asked: Asked, data: ReadsFile) -> Response[bytes]:
    """The readings that fit as a file, at most 50,000. It leaves through the gate as an export; that it left,
    and with whom, is written down.
    """
    wanted = Wanted(data.about, data.by, data.kind, instant(data.since, "since"), instant(data.until, "until"))
    by, language = actor_from(asked.by), asked.language
    found = await asked.read(lambda c: listed(c, wanted, "", MOST, language), long=True)

    def unit(c: Unit) -> bool:
        told = ReadsExported(act=c.new_id("act"), asked=wanted.told(), lines=len(found), format=data.format)
        export = gate.Export(
            id=told.act,
            member=by.id if by.kind == "member" else None,
            app=by.id if by.kind == "app" else None,
            what="reads",
            blob="",
            name=f"reads.{data.format}",
            rows=told.lines,
            recipients=(str(by),),
        )
        left = gate.submit(c, export, by).outcome == "permitted"
        if left:
            journal.append(c, by, told)
        return left

    if not await asked.write(unit):
        raise ReadsNotExported
    kind = "text/csv; charset=utf-8" if data.format == "csv" else "application/json"
    headers = {"Content-Disposition": f'attachment; filename="reads.{data.format}"', "Cache-Control": "no-store"}
    content = _as_csv(found) if data.format == "csv" else msgspec.json.encode(found)
    return Response(content, media_type=kind, headers=headers)


def _as_csv(found: list[ReadView]) -> bytes:
    """The lines as a table; what a sheet would take for a formula is told as text."""
    written = io.StringIO()
    sheet = csv.writer(written)
    sheet.writerow(COLUMNS)
    for each in found:
        persons = " ".join(one.id for one in each.contacts)
        row = (each.at, each.by.name, each.by.id, each.kind, each.route, each.subject or "", each.shown, persons,
               each.network, each.session or "")  # fmt: skip
        sheet.writerow([harmless(str(cell)) for cell in row])
    return written.getvalue().encode()


ROUTES = (list_reads, export_reads)
