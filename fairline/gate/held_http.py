"""Routes of what was held, refused or suspected for its content: read it, let it pass, leave it, ask for it."""

from typing import Annotated

import msgspec
from litestar.params import Parameter

from fairline import journal
from fairline.agreements import href, title_of
from fairline.gate import held, held_store
from fairline.gate.content import BLOCK, REVIEW, known_lists
from fairline.gate.events import ContentSuspected
from fairline.gate.explain import CitedView, RulingView, told, verdict_told
from fairline.gate.held import LevelTooLoose, NeverReleased, NotHeld, OwnWords
from fairline.gate.record import ruling_of
from fairline.gate.service import leave_refused, let_pass
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Row, Unit
from fairline.kit.errors import BadInput
from fairline.kit.words import say
from fairline.web import Asked, Page, get, post, put
from fairline.web.paging import after_cursor, limit_of, page_of

STATES = ("asked", "held", "refused", "released", "denied", "sent", "withdrawn")
KINDS = (
    "threat", "hate", "obscene", "csam", "phishing", "malware", "card", "unlawful_goods", "fraud", "hazard",
    "confidential", "spam", "flooding", "impersonation", "emergency", "self_harm",
)  # fmt: skip
DOUBTED = (NotHeld, NeverReleased, OwnWords)
FAR = 2**62


class Why(msgspec.Struct, frozen=True):
    """A reason, in a sentence."""

    why: Annotated[str, msgspec.Meta(min_length=1, max_length=1_000)]


class HeldView(msgspec.Struct, frozen=True, kw_only=True):
    """An act that was held or refused for its content.

    `kind` says what it looks like, `kind_words` in words; `found` are the words that called for it. `asked_why` is what
    its author says against it, `decided_why` what a person decided, with their ids. `mine`: you wanted it, and somebody
    else has to decide.
    """

    act: str
    state: str
    kind: str
    kind_words: str
    score: int
    rule: str
    surface: str
    channel: str
    conversation: str | None
    contact: str | None
    member: str | None
    may_release: bool
    mine: bool
    since: str
    due: str | None
    text: str
    found: str
    reason: str
    clauses: list[CitedView]
    asked_why: str
    asked_at: str | None
    decided_by: str
    decided_why: str
    decided_at: str | None


class SuspicionView(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was found in words, as it was when it was found."""

    number: int
    kind: str
    kind_words: str
    surface: str
    conversation: str | None
    message: str
    score: int
    theirs: bool
    reported: bool
    words: str
    at: str
    clauses: list[CitedView]


class LevelsView(msgspec.Struct, frozen=True, kw_only=True):
    """From which scores (1 to 100) content is held and refused: the house's, and the account's own where it is
    stricter. `version` is that of the lists.
    """

    house_review: int = REVIEW
    house_block: int = BLOCK
    version: str = ""
    review: dict[str, int] = {}
    block: dict[str, int] = {}


State = Annotated[str, Parameter(query="state")]  # the framework keeps the plain name for itself
Score = Annotated[int, msgspec.Meta(ge=1, le=100)]


class NewLevels(msgspec.Struct, frozen=True, kw_only=True):
    """The account's own scores by kind of content, none above the house's."""

    review: dict[str, Score] = {}
    block: dict[str, Score] = {}


@get("/v1/held", permission="content.review")
async def list_held(
    asked: Asked,
    wanted: Annotated[str, Parameter(query="state")] = "open",
    kind: str = "",
    cursor: str | None = None,
    limit: int | None = None,
) -> Page[HeldView]:
    """Acts that were held or refused for their content, the newest first. `state` is open (held, or asked for), all,
    or one of asked, held, refused, released, denied, sent, withdrawn; `kind` is one kind of content.
    """
    states = {"open": ("asked", "held"), "all": STATES}.get(wanted, (wanted,))
    if not set(states) <= set(STATES) or (kind and kind not in KINDS):
        raise BadInput(what="state", fields={"state": "kit.field.unknown"})
    most, before = limit_of(limit), _before(cursor)

    def unit(c: Unit) -> Page[HeldView]:
        rows = held_store.page(c, states, [kind] if kind else [], before, most)
        items = page_of(rows, most, lambda row: f"{row['since']}:{row['act']}")
        return Page([_view(c, row, asked) for row in items.items], items.next)

    return await asked.read(unit)


@post("/v1/held/{act:str}/release", permission="content.review", raises=DOUBTED, status_code=200)
async def release_held(asked: Asked, act: str, data: Why) -> RulingView:
    """Let an act pass that was held or refused for its content. Everything else is judged afresh: it leaves now, waits
    for its hour, or stays refused for another reason. Who wanted it may not be the one who lets it pass.
    """
    by = actor_from(asked.by)
    return await asked.write(lambda c: told(let_pass(c, act, by, asked.member, data.why), asked.language))


@post("/v1/held/{act:str}/refusal", permission="content.review", raises=DOUBTED, status_code=200)
async def leave_held_refused(asked: Asked, act: str, data: Why) -> RulingView:
    """Leave an act refused, for good: somebody looked."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: told(leave_refused(c, act, by, asked.member, data.why), asked.language))


@post("/v1/held/{act:str}/appeal", permission="content.appeal", raises=(NotHeld, NeverReleased), status_code=200)
async def appeal_held(asked: Asked, act: str, data: Why) -> Why:
    """Say why an act was held or refused wrongly; a person with the right to decides."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> Why:
        held.ask(c, by, act, asked.member, data.why)
        return data

    return await asked.write(unit)


@get("/v1/suspicions", permission="content.review")
async def list_suspicions(
    asked: Asked, theirs: bool = True, cursor: str | None = None, limit: int | None = None
) -> Page[SuspicionView]:
    """What was found in words, the newest first: in what contacts wrote, or in our own."""
    most, said = limit_of(limit), after_cursor(cursor)
    if said is not None and not said.isdigit():
        raise BadInput(what="cursor", fields={"cursor": "kit.field.invalid"})
    before = min(int(said), FAR) if said else FAR

    def unit(c: Unit) -> Page[SuspicionView]:
        rows = held_store.suspected(c, before, most, theirs=theirs)
        items = page_of(rows, most, lambda row: row["number"])
        return Page([_suspicion(c, row, asked.language) for row in items.items], items.next)

    return await asked.read(unit)


@get("/v1/content-levels", permission="content.review")
async def read_content_levels(asked: Asked) -> LevelsView:
    """From which scores content is held and refused."""
    return await asked.read(_levels)


@put("/v1/content-levels", permission="content.manage", raises=(LevelTooLoose,))
async def set_content_levels(asked: Asked, data: NewLevels) -> LevelsView:
    """Be stricter about content than the house. Looser is refused (DTA-OC-SEXUAL)."""
    if not {*data.review, *data.block} <= set(KINDS):
        raise BadInput(what="review", fields={"review": "kit.field.unknown"})
    by = actor_from(asked.by)

    def unit(c: Unit) -> LevelsView:
        held.set_levels(c, by, dict(data.review), dict(data.block), (REVIEW, BLOCK))
        return _levels(c)

    return await asked.write(unit)


def kind_words(kind: str, language: str) -> str:
    """What a kind of content is called."""
    return say(f"gate.kind.{kind}", language)


def _levels(c: Unit) -> LevelsView:
    own = held_store.levels(c)
    return LevelsView(version=known_lists().version, review=dict(own.review), block=dict(own.block))


def _view(c: Unit, row: Row, asked: Asked) -> HeldView:
    entry = journal.one(c, row["number"])
    ruling = ruling_of(entry) if entry else None
    verdict = next((v for v in ruling.verdicts if v.policy == row["policy"] and v.suspects), None) if ruling else None
    doubt, decision = _said(c, row["asked"]), _said(c, row["decided"])
    return HeldView(
        act=row["act"],
        state=row["state"],
        kind=row["kind"],
        kind_words=kind_words(row["kind"], asked.language),
        score=row["score"],
        rule=row["rule"],
        surface=row["surface"],
        channel=row["channel"],
        conversation=row["conversation"],
        contact=row["contact"],
        member=row["member"],
        may_release=bool(row["review"]) and row["state"] in ("held", "refused", "asked"),
        mine=row["member"] == asked.who.member,
        since=to_text(row["since"]) or "",
        due=to_text(ruling.due) if ruling and ruling.due is not None else None,
        text=getattr(ruling.act, "text", "") if ruling else "",
        found=str(verdict.quotes.get("words", "")) if verdict else "",
        reason=verdict_told(verdict, row["since"], asked.language).reason if verdict else "",
        clauses=_cited(verdict.clauses if verdict else (), asked.language),
        asked_why=doubt[1],
        asked_at=doubt[2],
        decided_by=decision[0],
        decided_why=decision[1],
        decided_at=decision[2],
    )


def _suspicion(c: Unit, row: Row, language: str) -> SuspicionView:
    entry = journal.one(c, row["number"])
    event = entry.event if entry and isinstance(entry.event, ContentSuspected) else None
    return SuspicionView(
        number=row["number"],
        kind=row["kind"],
        kind_words=kind_words(row["kind"], language),
        surface=row["surface"],
        conversation=row["conversation"],
        message=row["message"],
        score=row["score"],
        theirs=bool(row["theirs"]),
        reported=bool(row["reported"]),
        words=event.words if event else "",
        at=to_text(row["at"]) or "",
        clauses=_cited(event.clauses if event else (), language),
    )


def _said(c: Unit, number: int | None) -> tuple[str, str, str | None]:
    """Who said it, what, and when."""
    entry = journal.one(c, number) if number else None
    return ("", "", None) if entry is None else (entry.event.member, entry.event.why, to_text(entry.at))


def _cited(clauses: tuple[str, ...], language: str) -> list[CitedView]:
    return [CitedView(clause, title_of(clause, language), href(clause)) for clause in clauses]


def _before(cursor: str | None) -> tuple[int, str]:
    said = after_cursor(cursor)
    if said is None:
        return FAR, ""
    at, _, act = said.partition(":")
    if not at.isdigit() or len(at) > 15:
        raise BadInput(what="cursor", fields={"cursor": "kit.field.invalid"})
    return int(at), act


ROUTES = (
    list_held, release_held, leave_held_refused, appeal_held, list_suspicions, read_content_levels, set_content_levels,
)  # fmt: skip
