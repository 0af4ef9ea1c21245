"""Routes by which the operator's members draft versions, and a second one of them publishes."""

from datetime import datetime
from typing import Annotated, Any, Literal

import msgspec

from fairline.agreements import drafting, store
from fairline.agreements.comparing import Compared, compare
from fairline.agreements.drafting import Draft, NotReady, SecondPersonNeeded, VersionPublished
from fairline.agreements.published import versions_of, whole
from fairline.agreements.texts import Version
from fairline.journal import Actor
from fairline.kit.clock import to_millis, to_text
from fairline.kit.db import Row, Unit
from fairline.kit.errors import NotFound
from fairline.kit.words import say
from fairline.web import Asked, Page, get, post

Moment = Annotated[datetime, msgspec.Meta(tz=True)]
Markdown = Annotated[str, msgspec.Meta(max_length=200_000)]
Line = Annotated[str, msgspec.Meta(max_length=2_000)]
Word = Annotated[str, msgspec.Meta(max_length=100)]
Language = Literal["en", "fr"]


class NewDraft(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A version to be drafted; with `draft`, that draft is written anew."""

    document: Word
    version: Word
    texts: dict[Language, Markdown]
    start_new: Moment
    start_existing: Moment
    material: bool
    immediate: bool = False
    reason: dict[Language, Line] = {}
    summary: dict[Language, Line] = {}
    change: Line = ""
    machine: list[Language] = []
    parameters: dict[Word, int | float | str] = {}
    draft: Word = ""


class DraftView(msgspec.Struct, frozen=True, kw_only=True):
    """A draft; `faults` says by field what keeps it from being published, `mine` whether the reader wrote it."""

    draft: str
    document: str
    version: str
    texts: dict[str, str]
    start_new: str
    start_existing: str
    material: bool
    immediate: bool
    reason: dict[str, str]
    summary: dict[str, str]
    change: str
    machine: list[str]
    parameters: dict[str, Any]
    drafted_by: str
    at: str
    mine: bool
    faults: dict[str, str]
    changes: list[Compared]


class WhichDraft(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A draft by its id."""

    draft: Word


class PublishedView(msgspec.Struct, frozen=True, kw_only=True):
    """A version that was published just now."""

    document: str
    version: str
    sha256: dict[str, str]
    drafted_by: str
    approved_by: str
    start_new: str
    start_existing: str


@get("/v1/agreement-drafts", permission="operator.agreement.draft")
async def list_drafts(asked: Asked) -> Page[DraftView]:
    """The versions that are being written."""
    by = _actor(asked)
    return await asked.read(lambda c: Page([_view(c, row, by, asked.language) for row in store.drafts(c)]))


@post("/v1/agreement-drafts", permission="operator.agreement.draft", raises=(VersionPublished, NotFound))
async def write_draft(asked: Asked, data: NewDraft) -> DraftView:
    """Draft a version, or write a draft anew. A version that was published cannot be changed: trying is refused, and
    the try is logged.
    """
    by, said = _actor(asked), _said(data)

    def unit(c: Unit) -> DraftView | None:
        if drafting.is_published(c, said.document, said.version):
            drafting.refuse_change(c, by, said.document, said.version)
            return None
        return _view(c, drafting.found(c, drafting.write(c, by, said, data.draft)), by, asked.language)

    written = await asked.write(unit)
    if written is None:
        raise VersionPublished(version=said.version)
    return written


@post("/v1/agreement-drafts/removals", permission="operator.agreement.draft", status_code=204, raises=(NotFound,))
async def drop_agreement_draft(asked: Asked, data: WhichDraft) -> None:
    """Put a draft away."""
    by = _actor(asked)
    await asked.write(lambda c: drafting.drop(c, by, data.draft))


@post(
    "/v1/agreement-drafts/publications",
    permission="operator.agreement.publish",
    raises=(NotFound, SecondPersonNeeded, NotReady, VersionPublished),
)
async def publish_draft(asked: Asked, data: WhichDraft) -> PublishedView:
    """Publish a draft that somebody else wrote. From then on nobody can change it; every account is told."""
    by = _actor(asked)
    return await asked.write(lambda c: _published(drafting.publish(c, by, data.draft)))


def _actor(asked: Asked) -> Actor:
    return Actor("operator", asked.member)


def _said(data: NewDraft) -> Draft:
    told = msgspec.structs.asdict(data)
    told.pop("draft")
    told["machine"] = tuple(data.machine)
    return Draft(**told | {name: to_millis(told[name]) for name in ("start_new", "start_existing")})


def _view(c: Unit, row: Row, by: Actor, language: str) -> DraftView:
    said = drafting.read(row)
    told = msgspec.structs.asdict(said)
    told["machine"] = list(said.machine)
    return DraftView(
        **told | {name: to_text(told[name]) or "" for name in ("start_new", "start_existing")},
        draft=row["id"],
        drafted_by=row["drafted_by"],
        at=to_text(row["at"]) or "",
        mine=row["drafted_by"] == str(by),
        faults={name: say(words, language) for name, words in drafting.faults(c, said).items()},
        changes=_changes(c, said, language),
    )


def _changes(c: Unit, said: Draft, language: str) -> list[Compared]:
    held = versions_of(c, said.document)
    text = said.texts.get(language) or said.texts.get("en", "")
    old = whole(c, held[-1]).text(language).markdown if held else ""
    return [one for one in compare(said.document, old, text) if one.kind != "same"]


def _published(version: Version) -> PublishedView:
    return PublishedView(
        document=version.document,
        version=version.name,
        sha256={name: text.sha256 for name, text in version.texts.items()},
        drafted_by=version.drafted_by,
        approved_by=version.approved_by,
        start_new=to_text(version.start_new) or "",
        start_existing=to_text(version.start_existing) or "",
    )


ROUTES: list[Any] = [list_drafts, write_draft, drop_agreement_draft, publish_draft]
