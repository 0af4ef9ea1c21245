"""Routes of an account's own cases: read, answer, bring into line, appeal, and decide those its own officer handles."""

from typing import Annotated, Any, Literal

import msgspec

from fairline.cases import asking, deciding, store, takedown, urgent
from fairline.cases.model import Case, Outcome
from fairline.cases.opening import find, open_case
from fairline.cases.problems import CaseOver, NotDecided, NotFixed, ReasonTooShort, RouteUntold
from fairline.cases.reporting import SUBJECTS
from fairline.cases.views import CaseRow, CaseView, row, whole
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.web import Asked, Page, get, patch, post
from fairline.web.paging import after_cursor, limit_of, page_of

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=10_000)]
MayBe = Annotated[str, msgspec.Meta(max_length=10_000)]
Ref = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Stated = Annotated[list[Ref], msgspec.Meta(max_length=10)]


class NewCase(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a member noticed: what it is, about what of ours (`message:…`, `conversation:…`), and in their words."""

    subject: str
    about: Annotated[list[Ref], msgspec.Meta(max_length=20)] = []
    words: MayBe = ""


class Answer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the account says, and by which measure it stopped what it was asked to stop."""

    words: Words
    remedy: MayBe = ""


class PointMet(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A thing that was brought into line."""

    ref: Ref
    state: Literal["fixed"] = "fixed"


class Said(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What somebody says."""

    words: Words


class CounterNotice(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Why what was removed should come back, and what is stated with it: signed, location, good_faith, jurisdiction."""

    words: Words
    stated: Stated


class Decision(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a case ends, under which clauses, and why. `told_route` says that the person knows where to turn outside."""

    outcome: Outcome
    reason: MayBe
    clauses: Stated = []
    told_route: bool = False


class Coached(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a member is told."""

    member: Ref
    words: Words


class ReportedCase(msgspec.Struct, frozen=True):
    """The case a report became part of."""

    id: str


@get("/v1/cases", permission="case.read")
async def list_cases(
    asked: Asked, closed: bool = False, cursor: str | None = None, limit: int | None = None
) -> Page[CaseRow]:
    """The account's cases, newest first: those that are open, or all with `closed`."""
    before, most, language = after_cursor(cursor) or "~", limit_of(limit), asked.language

    def unit(c: Unit) -> Page[CaseRow]:
        found = store.cases.listed(c, before, most + 1, live=not closed)
        return page_of([row(c, each, language, desk=False) for each in found], most, lambda each: each.id)

    return await asked.read(unit)


@post("/v1/cases", permission="case.open")
async def report_case(asked: Asked, data: NewCase) -> ReportedCase:
    """Report something from inside: it becomes a case for the account's own officer. Who reports learns its id, and
    nothing of what others reported before about the same thing.
    """
    if data.subject not in SUBJECTS:
        raise BadInput(what="subject", fields={"subject": "kit.field.unknown"})
    kind, category, clauses = SUBJECTS[data.subject]
    by = actor_from(asked.by)

    def unit(c: Unit) -> ReportedCase:
        if kind == "child":
            return ReportedCase(urgent.child(c, by, data.about, words=data.words, stops=False))
        case = open_case(
            c,
            by,
            kind=kind,
            side="account",
            title="",
            about=data.about,
            words=data.words,
            category=category,
            clauses=clauses,
        )
        return ReportedCase(case)

    return await asked.write(unit)


@get("/v1/cases/{case:str}", permission="case.read")
async def read_case(asked: Asked, case: str) -> CaseView:
    """A case: what it is about, what is owed by when, what was done, and its story."""
    language = asked.language
    return await asked.read(lambda c: whole(c, own_case(c, case), language, desk=False))


@post("/v1/cases/{case:str}/answers", permission="case.manage", raises=(CaseOver,))
async def answer_case(asked: Asked, case: str, data: Answer) -> CaseView:
    """Answer what was asked. What is suspended for want of an answer works again."""
    by, language = actor_from(asked.by), asked.language

    def unit(c: Unit) -> CaseView:
        asking.answer(c, by, own_case(c, case).id, data.words, data.remedy)
        return whole(c, find(c, case), language, desk=False)

    return await asked.write(unit)


@patch("/v1/cases/{case:str}/points", permission="case.manage", raises=(CaseOver, NotFixed))
async def fix_case_point(asked: Asked, case: str, data: PointMet) -> CaseView:
    """Say that a thing was brought into line; what was disabled for it works again."""
    by, language = actor_from(asked.by), asked.language

    def unit(c: Unit) -> CaseView:
        asking.fix(c, by, own_case(c, case).id, data.ref)
        return whole(c, find(c, case), language, desk=False)

    return await asked.write(unit)


@post("/v1/cases/{case:str}/appeals", permission="case.manage", raises=(NotDecided,))
async def appeal_case(asked: Asked, case: str, data: Said) -> CaseView:
    """Appeal against a decision or a measure: another person than who decided looks at it again."""
    by, language = actor_from(asked.by), asked.language

    def unit(c: Unit) -> CaseView:
        deciding.appeal(c, by, own_case(c, case).id, data.words)
        return whole(c, find(c, case), language, desk=False)

    return await asked.write(unit)


@post("/v1/cases/{case:str}/counter-notices", permission="case.manage")
async def counter_takedown(asked: Asked, case: str, data: CounterNotice) -> CaseView:
    """Answer a takedown with a counter notice: what was removed comes back within fourteen business days, unless there
    is a suit.
    """
    by, language = actor_from(asked.by), asked.language

    def unit(c: Unit) -> CaseView:
        takedown.counter(c, by, own_case(c, case).id, data.words, data.stated)
        return whole(c, find(c, case), language, desk=False)

    return await asked.write(unit)


@post("/v1/cases/{case:str}/decisions", permission="case.manage", raises=(CaseOver, ReasonTooShort, RouteUntold))
async def decide_case(asked: Asked, case: str, data: Decision) -> CaseView:
    """Decide a case the account's own officer handles."""
    by, language = actor_from(asked.by), asked.language

    def unit(c: Unit) -> CaseView:
        held = own_case(c, case)
        if held.side != "account":
            raise NotFound(what=case)
        deciding.decide(c, by, case, data.outcome, data.reason, data.clauses, told_route=data.told_route)
        return whole(c, find(c, case), language, desk=False)

    return await asked.write(unit)


@post("/v1/cases/{case:str}/coachings", permission="case.manage")
async def coach_member(asked: Asked, case: str, data: Coached) -> CaseView:
    """Tell a member, in a case, how to do better: the mildest of the measures."""
    by, language = actor_from(asked.by), asked.language

    def unit(c: Unit) -> CaseView:
        deciding.coach(c, by, own_case(c, case).id, data.member, data.words)
        return whole(c, find(c, case), language, desk=False)

    return await asked.write(unit)


def own_case(c: Unit, case: str) -> Case:
    """A case of the account that its own people may see."""
    held = find(c, case)
    if held.sealed or held.concerns:
        raise NotFound(what=case)
    return held


ROUTES: list[Any] = [
    list_cases,
    report_case,
    read_case,
    answer_case,
    fix_case_point,
    appeal_case,
    counter_takedown,
    decide_case,
    coach_member,
]
