"""Routes of moving in: what is brought, looked through, brought in; and of the copy of the whole account going out."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Annotated, Any, Literal

import msgspec
from litestar import Request
from litestar.response import Stream

from fairline.accounts import StorageFull
from fairline.channels import FileTooLarge, bounded
from fairline.gate import RulingView, ruling_on, told
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.words import say
from fairline.platform.moving import parts, service, store
from fairline.platform.moving.forms import NOUNS
from fairline.platform.moving.model import Move
from fairline.platform.moving.out import dropping, fetching, making
from fairline.platform.moving.out.fetching import ExportGone, ExportNotReady, NotForYou
from fairline.platform.moving.parts import LARGEST, MOST, MoveNotOpen
from fairline.platform.moving.service import MoveBusy
from fairline.web import Asked, Page, RawPart, after_cursor, delete, get, page_of, post, put
from fairline.web.paging import limit_of

MOVE, EXPORT = "account.move", "account.export"
LAST = "\x7f"
Called = Annotated[str, msgspec.Meta(max_length=100)]


class NewMove(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is to move in: its kind; `called` tells this source from others, so that the same thing never comes twice;
    `name` is the file's; `mailbox` answers what came by mail; `ours` are addresses (or `@domain`) that wrote for us;
    `columns` says what columns of a sheet are, `origin` where the people in it come from: without it nobody of it is
    advertised to.
    """

    kind: Literal["zendesk", "mbox", "csv", "archive"]
    called: Called = ""
    name: Called = ""
    mailbox: Called = ""
    ours: Annotated[list[Called], msgspec.Meta(max_length=100)] = []
    columns: Annotated[dict[Called, Called], msgspec.Meta(max_length=200)] = {}
    origin: Annotated[str, msgspec.Meta(max_length=500)] = ""


class NoteView(msgspec.Struct, frozen=True):
    """Something that does not map: how often, of which noun, and a few places where to look."""

    code: str
    noun: str
    detail: str
    count: int
    examples: list[str]
    words: str


class Tally(msgspec.Struct, frozen=True):
    """How many things of a noun there are: looked at, made here, known here already, left out."""

    noun: str
    found: int
    made: int
    known: int
    left_out: int


class PartView(msgspec.Struct, frozen=True):
    """A piece that was brought, and its size in bytes."""

    number: int
    size: int


class MoveView(msgspec.Struct, frozen=True, kw_only=True):
    """A move: open (pieces may come), looking, ready (there is a report), running, stopped, done, failed."""

    id: str
    kind: str
    state: str
    because: str
    called: str
    at: str
    changed: str
    noun: str
    number: int
    tallies: list[Tally]
    lines: int
    files: int
    notes: list[NoteView]
    parts: list[PartView]


class NewAccountExport(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which members may fetch it, and for how many days."""

    recipients: Annotated[list[str], msgspec.Meta(min_length=1, max_length=20)]
    days: Annotated[int, msgspec.Meta(ge=1, le=30)] = 7


class AccountExportView(msgspec.Struct, frozen=True, kw_only=True):
    """A copy of the account: running, waiting (for the gate), ready until an instant, refused, gone."""

    id: str
    state: str
    because: str
    at: str
    rows: int
    recipients: list[str]
    until: str | None
    ruling: RulingView | None
    link: str | None


@post("/v1/moves", permission=MOVE, raises=(StorageFull,))
async def begin_move(asked: Asked, data: NewMove) -> MoveView:
    """Begin a move. Bring the file in pieces next, then look it through, then run it."""
    by, language = actor_from(asked.by), asked.language
    spec = {name: value for name, value in msgspec.to_builtins(data).items() if name != "kind" and value}
    return await asked.write(lambda c: _view(c, service.begin(c, by, data.kind, spec), language))


@get("/v1/moves", permission=MOVE)
async def list_moves(asked: Asked, cursor: str | None = None, limit: int | None = None) -> Page[MoveView]:
    """Moves in, newest first."""
    before, most = after_cursor(cursor) or LAST, limit_of(limit)

    def unit(c: Unit) -> Page[MoveView]:
        found = [_view(c, move, asked.language) for move in store.listed(c, before, most + 1, exports=False)]
        return page_of(found, most, lambda view: view.id)

    return await asked.read(unit)


@get("/v1/moves/{id:str}", permission=MOVE)
async def get_move(asked: Asked, id: str) -> MoveView:
    """One move: how far it has come, and what does not map."""
    return await asked.read(lambda c: _view(c, service.one(c, id), asked.language))


@put(
    "/v1/moves/{id:str}/parts/{number:int}",
    permission=MOVE,
    raises=(FileTooLarge, MoveNotOpen),
    request_max_body_size=LARGEST,
    operation_class=RawPart,
)
async def bring_part(asked: Asked, request: Request[Any, Any, Any], id: str, number: int) -> MoveView:
    """Bring a piece of the file (the raw body, 16 MB at most). Pieces make the file in the order of their numbers; the
    same number again takes the place of the one before.
    """
    if not 0 <= number < MOST:
        raise BadInput(what=str(number), fields={"number": "kit.field.invalid"})
    move = await asked.read(lambda c: service.one(c, id))
    parts.check_open(move)
    body = await bounded(request.stream(), LARGEST)
    if not body:
        raise BadInput(what="body", fields={"body": "kit.field.required"})
    blobs = asked.database.tools.blobs
    blob = asked.database.tools.ids.new("blb", asked.at)
    sealed = await asked.read(lambda c: parts.sealed(c, move, blob, body), long=True)
    await asyncio.to_thread(blobs.put, blob, sealed)

    def unit(c: Unit) -> MoveView:
        held = service.one(c, id)
        parts.check_open(held)
        parts.keep(c, held, number, blob, len(body))
        return _view(c, held, asked.language)

    try:
        return await asked.write(unit)
    except BaseException:
        await asyncio.to_thread(blobs.delete, blob)
        raise


@post("/v1/moves/{id:str}/looks", permission=MOVE, raises=(MoveBusy,))
async def look_through(asked: Asked, id: str) -> MoveView:
    """Have it read through: how many there are of each, and what does not map. Nothing is written."""
    by, language = actor_from(asked.by), asked.language
    return await asked.write(lambda c: _view(c, service.look(c, by, id), language))


@post("/v1/moves/{id:str}/runs", permission=MOVE, raises=(MoveBusy,))
async def run_move(asked: Asked, id: str) -> MoveView:
    """Have it come in, or go on where it stopped. What is here already does not come twice."""
    by, language = actor_from(asked.by), asked.language
    return await asked.write(lambda c: _view(c, service.run(c, by, id), language))


@post("/v1/moves/{id:str}/stops", permission=MOVE, raises=(MoveBusy,))
async def stop_move(asked: Asked, id: str) -> MoveView:
    """Have it rest where it is."""
    by, language = actor_from(asked.by), asked.language
    return await asked.write(lambda c: _view(c, service.stop(c, by, id), language))


@delete("/v1/moves/{id:str}", permission=MOVE)
async def end_move(asked: Asked, id: str) -> None:
    """It is over, however far it came: what was brought for it is thrown away, what came in stays."""
    by = actor_from(asked.by)
    await asked.write(lambda c: service.drop(c, by, id))


@post("/v1/account-exports", permission=EXPORT)
async def want_account(asked: Asked, data: NewAccountExport) -> AccountExportView:
    """Have a copy of the whole account made for some members. The gate decides whether it leaves."""
    by, language = actor_from(asked.by), asked.language

    def unit(c: Unit) -> AccountExportView:
        try:
            return _export(c, making.want(c, by, data.recipients, data.days), language)
        except NotFound as error:
            raise BadInput(what="recipients", fields={"recipients": "kit.field.unknown"}) from error

    return await asked.write(unit)


@get("/v1/account-exports", permission=EXPORT)
async def list_account_exports(
    asked: Asked, cursor: str | None = None, limit: int | None = None
) -> Page[AccountExportView]:
    """Copies of the account, newest first."""
    before, most = after_cursor(cursor) or LAST, limit_of(limit)

    def unit(c: Unit) -> Page[AccountExportView]:
        found = [_export(c, move, asked.language) for move in store.listed(c, before, most + 1, exports=True)]
        return page_of(found, most, lambda view: view.id)

    return await asked.read(unit)


@get("/v1/account-exports/{id:str}", permission=EXPORT)
async def get_account_export(asked: Asked, id: str) -> AccountExportView:
    """One copy, with the ruling on it."""
    return await asked.read(lambda c: _export(c, making.one(c, id), asked.language))


@delete("/v1/account-exports/{id:str}", permission=EXPORT)
async def drop_account_export(asked: Asked, id: str) -> None:
    """Throw a copy away; nobody can fetch it any more."""

    def unit(c: Unit) -> None:
        found = making.one(c, id)
        if found.state in ("running", "waiting", "ready"):
            dropping.drop(c, found, "member")

    await asked.write(unit)


@get(
    "/v1/account-exports/{id:str}/file",
    permission="signed-in",
    raises=(ExportNotReady, ExportGone, NotForYou),
    media_type="application/zip",
)
async def fetch_account(asked: Asked, id: str) -> Stream:
    """The archive, for a member it is meant for. Whether it may go to them is asked again; that it went is kept."""
    by, member, account, database = actor_from(asked.by), asked.member, asked.account, asked.database
    move = await asked.write(lambda c: fetching.hand_out(c, id, member, by))
    headers = {
        "Content-Disposition": f'attachment; filename="{making.file_name(move)}"',
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    return Stream(
        _piece_by_piece(fetching.pieces(database, account, move)), headers=headers, media_type="application/zip"
    )


async def _piece_by_piece(pieces: Iterator[bytes]) -> AsyncIterator[bytes]:
    """Pieces made off the event loop: each is read, opened and packed."""
    while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
        if piece:
            yield piece


def _view(c: Unit, move: Move, language: str) -> MoveView:
    report: Mapping[str, Any] = move.report
    notes = move.notes or report.get("notes", [])
    return MoveView(
        id=move.id,
        kind=move.kind,
        state=move.state,
        because=move.because,
        called=str(move.spec.get("called") or move.spec.get("name") or ""),
        at=to_text(move.at) or "",
        changed=to_text(move.changed) or "",
        noun=move.position.noun if move.position.noun != "end" else "",
        number=move.position.number,
        tallies=_tallies(move),
        lines=int(report.get("lines", 0)),
        files=int(report.get("files", 0)),
        notes=[
            NoteView(
                each["code"], each["noun"], each["detail"], each["count"], each["examples"],
                say(f"platform.moving.note.{each['code']}", language),
            )
            for each in notes
        ],
        parts=[PartView(row["number"], row["size"]) for row in store.parts(c, move.id)],
    )  # fmt: skip


def _tallies(move: Move) -> list[Tally]:
    found, known = move.report.get("counts", {}), move.report.get("known", {})
    nouns = [noun for noun in NOUNS if noun in found or noun in move.counts]
    return [
        Tally(
            noun,
            found.get(noun, 0),
            move.counts.get(noun, {}).get("made", 0),
            move.counts.get(noun, {}).get("known", known.get(noun, 0)),
            move.counts.get(noun, {}).get("left_out", 0),
        )
        for noun in nouns
    ]


def _export(c: Unit, move: Move, language: str) -> AccountExportView:
    is_ready = move.state == "ready" and move.until is not None and move.until > c.at
    return AccountExportView(
        id=move.id,
        state="gone" if move.state == "ready" and not is_ready else move.state,
        because=move.because,
        at=to_text(move.at) or "",
        rows=move.rows,
        recipients=list(move.recipients),
        until=to_text(move.until),
        ruling=_ruling(c, move.act, language),
        link=f"/v1/account-exports/{move.id}/file" if is_ready else None,
    )


def _ruling(c: Unit, act: str, language: str) -> RulingView | None:
    try:
        return told(ruling_on(c, act), language)
    except NotFound:
        return None


ROUTES: tuple[Any, ...] = (
    begin_move,
    list_moves,
    get_move,
    bring_part,
    look_through,
    run_move,
    stop_move,
    end_move,
    want_account,
    list_account_exports,
    get_account_export,
    drop_account_export,
    fetch_account,
)
