"""Cases as the wire shows them, to the account they concern and to the operator."""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import msgspec

from fairline import accounts, channels, journal
from fairline.accounts import Taken
from fairline.agreements import href, title_of
from fairline.cases import ladder, store
from fairline.cases.model import Case, Clock, Kind, Severity, Side, State
from fairline.cases.named import named
from fairline.cases.telling import reference
from fairline.journal import Entry
from fairline.kit.clock import to_text
from fairline.kit.db import Row, Unit
from fairline.kit.words import knows, say

MOST = 200  # lines of a case's story
DESK_ONLY = frozenset(
    {"CaseJoined", "CaseProposed", "CaseProposalAnswered", "CaseLookedAt", "CaseDisclosed", "CaseHandedOver"}
)
LINKED = ("reporter",)  # sources of evidence that the account is not shown: they may tell who reported


class ClauseView(msgspec.Struct, frozen=True):
    """A clause, and the page on which anybody may read it."""

    id: str
    title: str
    href: str


class ClockView(msgspec.Struct, frozen=True):
    """By when something is owed; when it was done, or passed undone."""

    name: str
    label: str
    due: str
    met: str | None
    passed: str | None


class PointView(msgspec.Struct, frozen=True):
    """A thing to be brought into line."""

    ref: str
    change: str
    state: str


class MeasureView(msgspec.Struct, frozen=True):
    """What is suspended, removed or held, until when or until what, and whether it still holds."""

    id: str
    scope: str
    kind: str
    why: str
    taken: str
    until: str | None
    condition: str
    ground: str
    holds: bool
    because: str


class ProposalView(msgspec.Struct, frozen=True):
    """What waits for a second person."""

    id: str
    what: str
    scope: str
    kind: str
    why: str
    by: str
    state: str


class ChargeView(msgspec.Struct, frozen=True):
    """What is to be paid, in minor units of a currency; nothing any more where it is `reversed`."""

    minor: int
    currency: str
    clause: str
    why: str
    at: str
    reversed: bool


class LineView(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a case's story."""

    number: int
    at: str
    by: str  # account, operator, house
    name: str
    kind: str
    summary: str
    words: str
    entries: int
    figures: dict[str, int]


class ReportFile(msgspec.Struct, frozen=True, kw_only=True):
    """What was shown with a report; `held` while the scanner has not answered, or found something."""

    id: str
    name: str
    type: str
    size: int
    held: bool


class ReportView(msgspec.Struct, frozen=True, kw_only=True):
    """What was reported, for the operator's desk alone."""

    email: str
    words: str
    number: str
    link: str
    when: str
    channel: str
    at: str
    files: list[ReportFile] = []


class CaseRow(msgspec.Struct, frozen=True, kw_only=True):
    """A case in a list. `due` is what is owed next."""

    id: str
    reference: str
    kind: Kind
    kind_label: str
    side: Side
    state: State
    severity: Severity
    category: str
    title: str
    opened: str
    count: int
    step: str
    due: ClockView | None
    account: str
    account_name: str
    sealed: bool


class CaseView(msgspec.Struct, frozen=True, kw_only=True):
    """A case, whole."""

    case: CaseRow
    words: str
    about: list[str]
    clauses: list[ClauseView]
    aware: str
    outcome: str
    next_step: str
    clocks: list[ClockView]
    items: list[PointView]
    measures: list[MeasureView]
    proposals: list[ProposalView]
    charges: list[ChargeView]
    strikes: int
    names: dict[str, str]  # what people call the things that references here stand for
    story: list[LineView]
    report: ReportView | None = None


def row(c: Unit, case: Case, language: str, *, desk: bool) -> CaseRow:
    """A case in a list, in the unit of the account it lives in."""
    held = accounts.account(c)
    due = next((each for each in store.parts.clocks(c, case.id) if each.runs), None)
    return CaseRow(
        id=case.id,
        reference=reference(case.id),
        kind=case.kind,
        kind_label=say(f"cases.kind.{case.kind}", language),
        side=case.side,
        state=case.state,
        severity=case.severity,
        category=case.category,
        title=_title(case, language),
        opened=to_text(case.opened) or "",
        count=case.count,
        step=case.step,
        due=_clock(due, language) if due else None,
        account=case.concerns or held.id if desk else "",
        account_name=("" if case.concerns else held.name) if desk else "",
        sealed=case.sealed,
    )


def whole(
    c: Unit,
    case: Case,
    language: str,
    *,
    desk: bool,
    report: ReportView | None = None,
    staff: Mapping[str, str] = MappingProxyType({}),
) -> CaseView:
    """A case, in the unit of the account it lives in; `desk` for the operator, who sees what waits for two persons, and
    `staff` the names of its people.
    """
    entries = journal.about(c, case.id, most=MOST)
    names = accounts.names_of(c, [entry.actor.id for entry in entries if entry.actor.kind == "member"]) | dict(staff)
    story = [_line(entry, names, language, desk=desk) for entry in reversed(entries) if desk or is_open(entry)]
    held = accounts.measures_of(c, case.id)
    points, proposed = store.parts.points(c, case.id), store.parts.proposals(c, case.id) if desk else ()
    next_step = "" if case.is_over else ladder.next_scope(c, case)
    scopes = [*(one.measure.scope for one in held), *(one.ref for one in points), *(one.scope for one in proposed)]
    return CaseView(
        case=row(c, case, language, desk=desk),
        words=case.words,
        about=list(case.about),
        clauses=[ClauseView(clause, title_of(clause, language), href(clause)) for clause in case.clauses],
        aware=to_text(case.aware) or "",
        outcome=case.outcome,
        next_step=next_step,
        clocks=[_clock(each, language) for each in store.parts.clocks(c, case.id)],
        items=[PointView(each.ref, each.change, each.state) for each in points],
        measures=[_measure(c, each) for each in held],
        proposals=[
            ProposalView(each.id, each.what, each.scope, each.kind, each.why, each.by, each.state) for each in proposed
        ],
        charges=[_charge(case, each) for each in store.parts.charges(c, case.id)],
        strikes=len(store.parts.strikes(c, c.at)),
        names=named(c, [*case.about, *filter(None, scopes), next_step], language, desk=desk),
        story=story,
        report=report,
    )


def _title(case: Case, language: str) -> str:
    if case.title:
        return case.title
    key = f"cases.subject.{case.category}"
    return say(key, language) if knows(key) else say(f"cases.kind.{case.kind}", language)


def _clock(clock: Clock, language: str) -> ClockView:
    label = say(f"cases.clock.{clock.name}", language)
    return ClockView(clock.name, label, to_text(clock.due) or "", to_text(clock.met), to_text(clock.passed))


def _measure(c: Unit, held: Taken) -> MeasureView:
    told = held.measure
    return MeasureView(
        told.id,
        told.scope,
        told.kind,
        told.why,
        to_text(held.taken) or "",
        to_text(told.until),
        held.condition,
        held.ground,
        held.holds(c.at),
        held.because,
    )


def _charge(case: Case, held: Row) -> ChargeView:
    at, reversed_ = to_text(held["at"]) or "", case.outcome == "unfounded"
    return ChargeView(held["minor"], held["currency"], held["clause"], held["why"], at, reversed_)


def reported(c: Unit, held: Row) -> ReportView:
    """A report and what was shown with it, in the unit of the desk."""
    files = channels.find(c, json.loads(held["files"]))
    return ReportView(
        email=held["email"],
        words=held["words"],
        number=held["number"],
        link=held["link"],
        when=held["said_when"],
        channel=held["channel"],
        at=to_text(held["at"]) or "",
        files=[
            ReportFile(id=one.id, name=one.name, type=one.type, size=one.size, held=channels.is_held(one))
            for one in files.values()
        ],
    )


def is_open(entry: Entry[Any]) -> bool:
    """Whether the account may see a line of its case."""
    return entry.kind not in DESK_ONLY and getattr(entry.event, "source", "") not in LINKED


def _line(entry: Entry[Any], names: dict[str, str], language: str, *, desk: bool) -> LineView:
    event = entry.event
    values = msgspec.to_builtins(event)
    for name in ("clock", "state"):
        key = f"cases.{'clock' if name == 'clock' else 'state_word'}.{values.get(name)}"
        if name in values and knows(key):
            values[name] = say(key, language)
    by = {"operator": "operator", "house": "house"}.get(entry.actor.kind, "account")
    key = f"cases.event.{entry.kind}"
    return LineView(
        number=entry.number,
        at=to_text(entry.at) or "",
        by=by,
        name=names.get(entry.actor.id, entry.actor.id if desk and by == "operator" else ""),
        kind=entry.kind,
        summary=say(key, language, **values) if knows(key) else entry.kind,
        words=getattr(event, "words", "") if entry.kind != "CaseOpened" else "",
        entries=len(getattr(event, "entries", ())),
        figures=dict(getattr(event, "figures", {})),
    )
