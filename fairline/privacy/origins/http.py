"""Routes of lists of contacts: look at one, take it in, see what was taken in, take it back."""

from collections.abc import Sequence
from typing import Annotated, Any

import msgspec

from fairline import crm
from fairline.crm import Traced
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.kit.words import say
from fairline.privacy.consent.importing import instant_of
from fairline.privacy.origins import service, store
from fairline.privacy.origins.model import Declared, Ground, Import, Means
from fairline.privacy.origins.reading import mapped
from fairline.privacy.origins.service import Brought, Seen
from fairline.privacy.problems import ImportUndone, ListRefused
from fairline.web import Asked, Page, after_cursor, delete, get, page_of, post
from fairline.web.paging import limit_of

MANAGE = "contact.import"
SHOWN = 200  # rows whose fate is told one by one

Words = Annotated[str, msgspec.Meta(max_length=500)]
Text = Annotated[str, msgspec.Meta(max_length=5_000)]


class Declaration(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where a list is from, in words; by which means the addresses were had; on which ground; when (RFC 3339); and the
    words the people in it were shown. A list without a source is kept, and nobody of it is advertised to.
    """

    source: Words = ""
    means: Means = ""
    ground: Ground = ""
    collected: Annotated[str, msgspec.Meta(max_length=40)] = ""
    shown: Text = ""


class ContactFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A CSV file with a heading; `columns` says what columns of other names are: name, first_name, last_name, email,
    phone, locale, country, region, time_zone, note, opted_out, field:<name>; empty for one that is passed over.
    """

    csv: Annotated[str, msgspec.Meta(min_length=1, max_length=2_000_000)]
    columns: Annotated[dict[str, str], msgspec.Meta(max_length=100)] = {}
    declared: Declaration = Declaration()


class RowFate(msgspec.Struct, frozen=True):
    """What becomes of a row: made, joined, known, left; and why it is left out."""

    line: int
    fate: str
    contact: str
    why: str


class SignView(msgspec.Struct, frozen=True, kw_only=True):
    """A sign that nobody in the list agreed to anything: how many rows of how many, and whether it refuses the list."""

    name: str
    words: str
    many: int
    of: int
    refuses: bool


class ImportPreview(msgspec.Struct, frozen=True, kw_only=True):
    """What would become of a list, and what its columns are taken for. Of many rows, those left out are shown first."""

    columns: dict[str, str]
    rows: int
    made: int
    joined: int
    known: int
    left: int
    refused: bool
    signs: list[SignView]
    fates: list[RowFate]


class ImportView(msgspec.Struct, frozen=True, kw_only=True):
    """A list as it was taken in, refused, or taken back; `barred` says why nobody of it is advertised to."""

    id: str
    at: str
    by: str
    state: str
    rows: int
    made: int
    joined: int
    left: int
    mails: int
    bounced: int
    source: str
    means: str
    ground: str
    barred: str


class ImportDone(msgspec.Struct, frozen=True):
    """What became of a list, row by row."""

    taken: ImportView
    fates: list[RowFate]


class ImportUndoneView(msgspec.Struct, frozen=True):
    """How many contacts were forgotten, and how many stay: known before, or in touch since."""

    forgotten: int
    kept: int


class OriginView(msgspec.Struct, frozen=True, kw_only=True):
    """Where a contact comes from, as told in an entry of the journal (`number`)."""

    how: str
    source: str
    means: str
    ground: str
    collected: str | None
    shown: str
    batch: str
    line: int
    by: str
    at: str
    number: int


@post("/v1/contact-imports/previews", permission=MANAGE)
async def preview_import(asked: Asked, data: ContactFile) -> ImportPreview:
    """Look at a list of contacts: what each row would become, and what speaks against it. Nothing is written."""
    brought, language = _brought(data), asked.language
    seen = await asked.read(lambda c: service.look(c, brought), long=True)
    heading = next(iter(crm.rows_of(brought.body)), {})
    return ImportPreview(
        columns=mapped(list(heading), brought.columns),
        rows=len(seen.rows),
        made=seen.many("made"),
        joined=seen.many("joined"),
        known=seen.many("known"),
        left=seen.many("left"),
        refused=seen.refused,
        signs=[
            SignView(
                name=sign.name,
                words=say(f"privacy.sign.{sign.name}", language, many=sign.many, of=sign.of, words=sign.words),
                many=sign.many,
                of=sign.of,
                refuses=sign.refuses,
            )
            for sign in seen.signs
        ],
        fates=_fates(seen, language),
    )


@post("/v1/contact-imports", permission=MANAGE, raises=(ListRefused,))
async def import_contacts(asked: Asked, data: ContactFile) -> ImportDone:
    """Take a list of contacts in, with where it is from. One that was bought, rented or gathered is refused."""
    brought, by, language = _brought(data), actor_from(asked.by), asked.language
    seen = await asked.read(lambda c: service.look(c, brought), long=True)
    if seen.refused:
        await asked.database.write(lambda c: service.write_refusal(c, by, brought, seen), asked.account)
        raise service.refusal(seen)

    def unit(c: Unit) -> ImportDone:
        taken, done = service.take_in(c, by, brought)
        return ImportDone(_view(taken), _fates(done, language))

    return await asked.write(unit)


@get("/v1/contact-imports", permission="consent.read")
async def list_imports(asked: Asked, cursor: str | None = None, limit: int | None = None) -> Page[ImportView]:
    """Lists of contacts that were brought, newest first; also those that were refused."""
    before, most = after_cursor(cursor), limit_of(limit)
    found = await asked.read(lambda c: store.listed(c, before=before or "", most=most + 1))
    return page_of([_view(each) for each in found], most, lambda view: view.id)


@delete("/v1/contact-imports/{batch:str}", permission=MANAGE, raises=(ImportUndone,), status_code=200)
async def undo_import(asked: Asked, batch: str) -> ImportUndoneView:
    """Take a list back: contacts it brought, and of whom nothing else is known, are forgotten."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: ImportUndoneView(*service.undo(c, by, batch)))


@get("/v1/contacts/{id:str}/origins", permission="contact.read")
async def read_origins(asked: Asked, id: str) -> list[OriginView]:
    """Where a contact comes from: every source that was told, also of those merged into it."""
    return await asked.read(lambda c: [_origin(each) for each in crm.origins_of(c, id)])


def _brought(data: ContactFile) -> Brought:
    said = data.declared
    collected = instant_of(said.collected) if said.collected else None
    if said.collected and collected is None:
        raise BadInput(what="collected", fields={"collected": "kit.field.invalid"})
    declared = Declared(said.source.strip(), said.means, said.ground, collected, said.shown.strip())
    return Brought(data.csv.encode(), data.columns, declared)


def _fates(seen: Seen, language: str) -> list[RowFate]:
    order: Sequence[str] = ("left", "joined", "known", "made")
    shown = sorted(seen.outcomes, key=lambda each: (order.index(each.fate), each.line))[:SHOWN]
    return [RowFate(one.line, one.fate, one.contact, say(one.why, language) if one.why else "") for one in shown]


def _view(taken: Import) -> ImportView:
    return ImportView(
        id=taken.id,
        at=to_text(taken.at) or "",
        by=taken.by,
        state=taken.state,
        rows=taken.rows,
        made=taken.made,
        joined=taken.joined,
        left=taken.left,
        mails=taken.mails,
        bounced=taken.bounced,
        source=taken.source,
        means=taken.means,
        ground=taken.ground,
        barred=taken.barred,
    )


def _origin(traced: Traced) -> OriginView:
    return OriginView(
        how=traced.how,
        source=traced.source,
        means=traced.means,
        ground=traced.ground,
        collected=to_text(traced.collected),
        shown=traced.shown,
        batch=traced.batch,
        line=traced.line,
        by=traced.by,
        at=to_text(traced.at) or "",
        number=traced.number,
    )


ROUTES: list[Any] = [preview_import, import_contacts, list_imports, undo_import, read_origins]
