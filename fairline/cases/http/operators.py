"""Routes of the operator's cases in every account: the desk that asks, decides and takes measures."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any, Literal
from urllib.parse import quote

import msgspec
from litestar import Response

from fairline import accounts, channels
from fairline.accounts import acting_for_operator
from fairline.cases import (
    asking,
    concerned,
    deciding,
    demanded_calls,
    demands,
    evidence,
    handing,
    ladder,
    store,
    takedown,
    urgent,
)
from fairline.cases.events import Wanted
from fairline.cases.http.own import Decision, MayBe, Ref, Said, Stated, Words
from fairline.cases.model import Kind, Severity
from fairline.cases.opening import find, open_case
from fairline.cases.problems import (
    CaseOver,
    MoreThanListed,
    NotDecided,
    NotifyUndecided,
    ReasonTooShort,
    RouteUntold,
    SameEyes,
)
from fairline.cases.providing import provider_report
from fairline.cases.views import CaseRow, CaseView, ReportView, reported, row, whole
from fairline.journal import Actor
from fairline.kit.clock import to_millis
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.web import Asked, Page, delete, get, post
from fairline.web.paging import after_cursor, limit_of, page_of

READ, MANAGE = "operator.case.read", "operator.case.manage"
Ground = Literal["", "stability", "security", "certification", "harm"]
Instant = Annotated[datetime, msgspec.Meta(tz=True)]
Refs = Annotated[list[Ref], msgspec.Meta(max_length=50)]


class NewOperatorCase(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A case about an account. A sealed one, and a demand, is kept in the operator's own account."""

    account: Ref
    kind: Kind
    title: MayBe = ""
    words: MayBe = ""
    about: Refs = []
    category: Annotated[str, msgspec.Meta(max_length=60)] = ""
    clauses: Stated = []
    severity: Severity = "normal"
    aware: Instant | None = None
    since: Instant | None = None  # of a breach: from when on what was read is worked out
    sealed: bool = False


class Asking(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the account is asked, and which things it is to bring into line."""

    what: Literal["answer", "stop", "cure"]
    words: MayBe = ""
    items: Annotated[list[Wanted], msgspec.Meta(max_length=50)] = []


class NewMeasure(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A measure: until an instant or a condition; with a ground at once and without notice."""

    scope: Ref
    why: Words
    kind: Literal["suspended", "removed", "held", "other"] = "suspended"
    until: Instant | None = None
    condition: MayBe = ""
    ground: Ground = ""


class NewProposal(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What needs two persons: the end of the agreement, giving out listed fields or the case's evidence, opening or
    deleting what lies apart (`scope` names it).
    """

    what: Literal["terminate", "disclose", "hand_over", "open", "destroy"]
    why: Words
    fields: Stated = []
    scope: Annotated[str, msgspec.Meta(max_length=200)] = ""


class Agreed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether a second person agrees."""

    approved: bool


class Reviewed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether what was done at once stands, and why."""

    stands: bool
    why: Words


class AppealDecision(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether the decision is upheld on appeal, and why."""

    upheld: bool
    reason: Words


class NewCharge(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is to be paid, in minor units of a currency."""

    minor: Annotated[int, msgspec.Meta(ge=1, le=10**12)]
    currency: Annotated[str, msgspec.Meta(min_length=3, max_length=3)]
    why: Words
    clause: Annotated[str, msgspec.Meta(max_length=60)] = ""


class Takedown(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A notice is accepted, with what it states; or a suit was told of."""

    step: Literal["accept", "suit"]
    words: Words
    stated: Stated = []


class NoticeDecision(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether the account, or the person whose data are asked for, is told of a demand: now, after an instant, never;
    with the order or the law that says so.
    """

    whom: Literal["account", "person"] = "account"
    how: Literal["now", "later", "never"]
    at: Instant | None = None
    ground: MayBe = ""


class Disclosing(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """To whom which listed fields of the person a case is about are given, and on which basis."""

    authority: Words
    basis: Words
    fields: Stated
    own_initiative: bool = False


class Disclosed(msgspec.Struct, frozen=True):
    """What was given out, once, as the operator takes it along: its hash stays in the case."""

    package: str
    sha256: str


class ProviderReport(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A carrier says that a number of an account breaks its rules, perhaps with a fine in minor units."""

    account: Ref
    sender: Ref
    rule: Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
    words: MayBe = ""
    fine: Annotated[int, msgspec.Meta(ge=0, le=10**12)] = 0
    currency: Annotated[str, msgspec.Meta(min_length=3, max_length=3)] = "USD"


class Because(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Why a case ends."""

    because: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class NewVetting(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a person found of who an account is, and by what they found it."""

    account: Ref
    state: Literal["verified", "false"]
    how: Words


@post("/v1/operator/vettings", permission=MANAGE, status_code=204)
async def vet_account(asked: Asked, data: NewVetting) -> None:
    """Write down that somebody looked at who an account is. A verified one texts without the cap of the unknown."""
    by = acting_for_operator(asked.member)
    await asked.write(lambda c: accounts.vet(c, by, data.state, data.how), account=data.account)


@get("/v1/operator/cases", permission=READ)
async def list_operator_cases(
    asked: Asked, closed: bool = False, cursor: str | None = None, limit: int | None = None
) -> Page[CaseRow]:
    """The operator's cases of every account, newest first."""
    before, most, language = after_cursor(cursor) or "~", limit_of(limit), asked.language
    found = await asked.read(
        lambda c: store.cases.everywhere(c, before, most + 1, live=not closed), account=EVERY_ACCOUNT
    )
    rows = [await asked.read(_rower(case.id, language), account=account) for account, case in found]
    return page_of(rows, most, lambda each: each.id)


@post("/v1/operator/cases", permission=MANAGE)
async def open_operator_case(asked: Asked, data: NewOperatorCase) -> CaseView:
    """Open a case about an account. Its clocks begin from when we were aware of it."""
    apart = data.sealed or data.kind == "legal_process"
    await asked.read(accounts.account, account=data.account)
    by, language = acting_for_operator(asked.member), asked.language
    aware = to_millis(data.aware) if data.aware is not None else None

    def unit(c: Unit) -> CaseView:
        if data.kind == "child":
            case = urgent.child(c, by, data.about, words=data.words)
        elif data.kind == "breach":
            since = c.at if aware is None else aware
            case = urgent.breach(c, by, title=data.title, words=data.words, aware=since, about=data.about,
                                 since=to_millis(data.since) if data.since is not None else None)  # fmt: skip
        else:
            case = open_case(
                c,
                by,
                kind=data.kind,
                side="operator",
                title=data.title,
                about=data.about,
                words=data.words,
                severity=data.severity,
                category=data.category,
                clauses=data.clauses,
                aware=aware,
                concerns=data.account if apart else "",
                sealed=data.sealed,
            )
        return whole(c, find(c, case), language, desk=True)

    return await asked.write(unit, account=asked.account if apart else data.account)


@get("/v1/operator/cases/{case:str}", permission=READ)
async def read_operator_case(asked: Asked, case: str) -> CaseView:
    """A case, with what waits for a second person and who reported it. Looking at a sealed one, or at one whose
    evidence was handed over, is written down.
    """
    account, language, by = await where(asked, case), asked.language, acting_for_operator(asked.member)
    report = await asked.read(lambda c: _report(c, account, case))
    staff = await asked.read(_staff)

    def unit(c: Unit) -> CaseView:
        held = find(c, case)
        if held.sealed or handing.was_handed(c, case):
            demands.looked_at(c, by, case)
        return whole(c, held, language, desk=True, report=report, staff=staff)

    guarded = await asked.read(lambda c: find(c, case).sealed or handing.was_handed(c, case), account=account)
    return await (asked.write(unit, account=account) if guarded else asked.read(unit, account=account))


@get("/v1/operator/cases/{case:str}/report-files/{file:str}", permission=READ, raises=(channels.FileHeld,))
async def read_report_file(asked: Asked, case: str, file: str) -> Response[bytes]:
    """What was shown with the report of a case, once it was scanned; always as a download."""
    account = await where(asked, case)
    held = await asked.read(lambda c: _report(c, account, case))
    if held is None or all(one.id != file for one in held.files):
        raise NotFound(what=file)
    kept, body = await asked.read(lambda c: channels.hand_out(c, file))
    name = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(kept.name)}", "Cache-Control": "no-store"}
    return Response(body, media_type="application/octet-stream", headers=name)


@post("/v1/operator/cases/{case:str}/questions", permission=MANAGE, raises=(CaseOver,))
async def ask_account(asked: Asked, case: str, data: Asking) -> CaseView:
    """Ask the account to answer, to stop, or to bring things into line by a date."""
    return await _done(asked, case, lambda c, by: asking.ask(c, by, case, data.what, data.words, data.items))


@post("/v1/operator/cases/{case:str}/measures", permission=MANAGE, raises=(CaseOver,))
async def take_case_measure(asked: Asked, case: str, data: NewMeasure) -> CaseView:
    """Take a measure, or propose it to a second person where it bites."""
    until = to_millis(data.until) if data.until is not None else None

    def work(c: Unit, by: Actor) -> None:
        ladder.take(
            c,
            by,
            case,
            scope=data.scope,
            why=data.why,
            kind=data.kind,
            until=until,
            condition=data.condition,
            ground=data.ground,
        )

    return await _done(asked, case, work)


@delete("/v1/operator/cases/{case:str}/measures/{measure:str}", permission=MANAGE)
async def lift_case_measure(asked: Asked, case: str, measure: str) -> None:
    """Lift a measure: what it stopped works again at once."""
    await _done(asked, case, lambda c, by: ladder.lift(c, by, case, "decided", only=[_of_case(c, case, measure)]))


@post("/v1/operator/cases/{case:str}/steps", permission=MANAGE, raises=(CaseOver,))
async def step_case_up(asked: Asked, case: str, data: Said) -> CaseView:
    """The next step of the ladder: the smallest thing that still goes on."""
    return await _done(asked, case, lambda c, by: ladder.step_up(c, by, case, data.words))


@post("/v1/operator/cases/{case:str}/proposals", permission=MANAGE, raises=(CaseOver,))
async def propose_in_case(asked: Asked, case: str, data: NewProposal) -> CaseView:
    """Want what needs two persons."""

    def work(c: Unit, by: Actor) -> None:
        if data.what == "disclose":
            demands.propose_disclosure(c, by, case, data.fields, data.why)
        else:
            ladder.propose(c, by, case, data.what, data.why, scope=data.scope)

    return await _done(asked, case, work)


@post("/v1/operator/cases/{case:str}/proposals/{proposal:str}/answers", permission=MANAGE, raises=(CaseOver, SameEyes))
async def answer_proposal(asked: Asked, case: str, proposal: str, data: Agreed) -> CaseView:
    """Agree to what a colleague proposed, or do not."""
    return await _done(asked, case, lambda c, by: ladder.answer_proposal(c, by, case, proposal, approved=data.approved))


@post("/v1/operator/cases/{case:str}/reviews", permission=MANAGE, raises=(SameEyes,))
async def review_measures(asked: Asked, case: str, data: Reviewed) -> CaseView:
    """Look at what a colleague did at once and without notice: it stands, or is lifted."""
    return await _done(asked, case, lambda c, by: ladder.review(c, by, case, stands=data.stands, why=data.why))


@post("/v1/operator/cases/{case:str}/decisions", permission=MANAGE, raises=(CaseOver, ReasonTooShort, RouteUntold))
async def decide_operator_case(asked: Asked, case: str, data: Decision) -> CaseView:
    """Decide a case, with the reason the account is told."""

    def work(c: Unit, by: Actor) -> None:
        deciding.decide(c, by, case, data.outcome, data.reason, data.clauses, told_route=data.told_route)

    return await _done(asked, case, work)


@post(
    "/v1/operator/cases/{case:str}/appeal-decisions",
    permission=MANAGE,
    raises=(NotDecided, SameEyes, ReasonTooShort),
)
async def decide_appeal(asked: Asked, case: str, data: AppealDecision) -> CaseView:
    """Look again at what a colleague decided: upheld, or everything is undone."""
    return await _done(
        asked, case, lambda c, by: deciding.decide_appeal(c, by, case, upheld=data.upheld, reason=data.reason)
    )


@post("/v1/operator/cases/{case:str}/charges", permission=MANAGE)
async def charge_case(asked: Asked, case: str, data: NewCharge) -> CaseView:
    """Record what is to be paid because of a case."""

    def work(c: Unit, by: Actor) -> None:
        deciding.charge(c, by, case, minor=data.minor, currency=data.currency, clause=data.clause, why=data.why)

    return await _done(asked, case, work)


@post("/v1/operator/cases/{case:str}/evidence", permission=MANAGE)
async def add_case_evidence(asked: Asked, case: str, data: Said) -> CaseView:
    """Add what bears on a case."""
    return await _done(asked, case, lambda c, by: evidence.add(c, by, case, "operator", data.words))


@post("/v1/operator/cases/{case:str}/takedowns", permission=MANAGE, raises=(CaseOver,))
async def take_down(asked: Asked, case: str, data: Takedown) -> CaseView:
    """Accept a notice: what the case names is removed. Or write down that there is a suit: it stays removed."""

    def work(c: Unit, by: Actor) -> None:
        if data.step == "accept":
            takedown.accept(c, by, case, data.words, data.stated)
        else:
            takedown.suit(c, by, case, data.words)

    return await _done(asked, case, work)


@post("/v1/operator/cases/{case:str}/notice-decisions", permission=MANAGE)
async def decide_notice(asked: Asked, case: str, data: NoticeDecision) -> CaseView:
    """Decide whether and when the account, or the person concerned, is told of an authority's demand."""
    at = to_millis(data.at) if data.at is not None else None
    decide = concerned.decide if data.whom == "person" else demands.decide_notice
    return await _done(asked, case, lambda c, by: decide(c, by, case, data.how, at=at, ground=data.ground))


@post("/v1/operator/cases/{case:str}/disclosures", permission=MANAGE, raises=(SameEyes, MoreThanListed))
async def disclose(asked: Asked, case: str, data: Disclosing) -> Disclosed:
    """Give out the listed fields of the person the case is about, or the calls of its number between the listed days
    (`calls:2026-05-01/2026-05-31`), and nothing else.
    """
    account = await where(asked, case)
    held = await asked.read(lambda c: find(c, case), account=account)
    contact = concerned.of(held).partition(":")[2]
    own = [name for name in data.fields if name in demands.FIELDS]
    if not all(demands.is_field(name) for name in data.fields) or (own and not contact):
        raise BadInput(what="fields", fields={"fields": "kit.field.invalid"})

    def known_in(c: Unit) -> dict[str, Any]:
        of_contact = demands.known_of(c, contact, own) if own else {}
        return of_contact | demanded_calls.calls_of(c, held.about, data.fields)

    known = await asked.read(known_in, account=held.concerns or account)
    by = acting_for_operator(asked.member)

    def unit(c: Unit) -> Disclosed:
        package, digest = demands.disclose(
            c,
            by,
            case,
            authority=data.authority,
            basis=data.basis,
            fields=data.fields,
            held=known,
            own=data.own_initiative,
        )
        return Disclosed(package.decode(), digest)

    return await asked.write(unit, account=account)


@post("/v1/operator/cases/{case:str}/closings", permission=MANAGE, raises=(CaseOver, NotifyUndecided))
async def close_operator_case(asked: Asked, case: str, data: Because) -> CaseView:
    """End a case in which nothing more is expected."""
    return await _done(asked, case, lambda c, by: deciding.close(c, by, case, data.because))


@post("/v1/operator/provider-reports", permission=MANAGE)
async def take_provider_report(asked: Asked, data: ProviderReport) -> CaseView:
    """Write down what a carrier reports of a number, and its fine: the account is asked to stop."""
    by, language = acting_for_operator(asked.member), asked.language

    def unit(c: Unit) -> CaseView:
        accounts.account(c)
        case = provider_report(c, data.sender, rule=data.rule, words=data.words, by=by)
        if data.fine:
            why, clause = f"fine of a carrier: {data.rule}", "ZS-CC-CARRIER-FINES"
            deciding.charge(c, by, case, minor=data.fine, currency=data.currency, clause=clause, why=why)
        return whole(c, find(c, case), language, desk=True)

    return await asked.write(unit, account=data.account)


async def where(asked: Asked, case: str) -> str:
    """In whose account a case of the operator's lives. Raises NotFound."""
    account = await asked.read(lambda c: store.cases.account_of(c, case), account=EVERY_ACCOUNT)
    if account is None:
        raise NotFound(what=case)
    return account


async def _done(asked: Asked, case: str, work: Callable[[Unit, Actor], Any]) -> CaseView:
    account, language = await where(asked, case), asked.language
    by = acting_for_operator(asked.member)

    def unit(c: Unit) -> CaseView:
        work(c, by)
        return whole(c, find(c, case), language, desk=True)

    return await asked.write(unit, account=account)


def _rower(case: str, language: str) -> Callable[[Unit], CaseRow]:
    return lambda c: row(c, find(c, case), language, desk=True)


def _staff(c: Unit) -> dict[str, str]:
    """The names of the desk's people, who stand in other accounts' journals as ids."""
    return {one.id: one.name for one in accounts.every_member(c, "", 500)}


def _report(c: Unit, account: str, case: str) -> ReportView | None:
    held = store.reports.of_case(c, account, case)
    return reported(c, held) if held is not None else None


def _of_case(c: Unit, case: str, measure: str) -> str:
    if all(each.measure.id != measure for each in accounts.measures_of(c, case)):
        raise NotFound(what=measure)
    return measure


ROUTES: list[Any] = [
    list_operator_cases,
    open_operator_case,
    read_operator_case,
    read_report_file,
    ask_account,
    take_case_measure,
    lift_case_measure,
    step_case_up,
    propose_in_case,
    answer_proposal,
    review_measures,
    decide_operator_case,
    decide_appeal,
    charge_case,
    add_case_evidence,
    take_down,
    decide_notice,
    disclose,
    close_operator_case,
    take_provider_report,
    vet_account,
]
