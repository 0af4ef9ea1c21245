"""Folds what happened into cases' tables."""

from collections.abc import Callable
from typing import Any

from fairline import accounts
from fairline.cases import events as happened
from fairline.cases.model import Proposal
from fairline.cases.store import cases, counted, handed, material, parts, reports
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    APPLIED[entry.kind](c, entry)


def _opened(c: Unit, entry: Entry[happened.CaseOpened]) -> None:
    told = entry.event
    cases.put(c, told, entry.at)
    if told.sealed and told.concerns:
        accounts.seal(c, told.concerns, told.case, told.refs)


def _joined(c: Unit, entry: Entry[happened.CaseJoined]) -> None:
    cases.joined(c, entry.event.case, entry.event.refs)


def _state(c: Unit, entry: Entry[happened.CaseStateChanged]) -> None:
    step = {"step": entry.event.step} if entry.event.step else {}
    cases.set_case(c, entry.event.case, state=entry.event.state, **step)


def _clock(c: Unit, entry: Entry[happened.CaseClockSet]) -> None:
    parts.set_clock(c, entry.event.case, entry.event.clock, entry.event.due)


def _met(c: Unit, entry: Entry[happened.CaseClockMet]) -> None:
    parts.end_clock(c, entry.event.case, entry.event.clock, "met", entry.at)


def _passed(c: Unit, entry: Entry[happened.CaseClockPassed]) -> None:
    parts.end_clock(c, entry.event.case, entry.event.clock, "passed", entry.at)


def _asked(c: Unit, entry: Entry[happened.CaseAsked]) -> None:
    for each in entry.event.items:
        parts.put_point(c, entry.event.case, each.ref, "" if entry.erased else each.change, each.was)


def _point(c: Unit, entry: Entry[happened.CasePointChanged]) -> None:
    parts.set_point(c, entry.event.case, entry.event.ref, entry.event.state)


def _decided(c: Unit, entry: Entry[happened.CaseDecided]) -> None:
    cases.set_case(c, entry.event.case, outcome=entry.event.outcome, decided_by=str(entry.actor))


def _overturned(c: Unit, entry: Entry[happened.CaseAppealDecided]) -> None:
    if not entry.event.upheld:
        cases.set_case(c, entry.event.case, outcome="unfounded")
        parts.remove_strike(c, entry.event.case)


def _handed_up(c: Unit, entry: Entry[happened.CaseHandedUp]) -> None:
    cases.set_case(c, entry.event.case, side="operator")


def _closed(c: Unit, entry: Entry[happened.CaseClosed]) -> None:
    cases.set_case(c, entry.event.case, state="closed")
    accounts.unseal(c, entry.event.case)


def _proposed(c: Unit, entry: Entry[happened.CaseProposed]) -> None:
    told = entry.event
    parts.put_proposal(
        c,
        Proposal(
            told.case,
            told.proposal,
            told.what,
            told.scope,
            told.kind,
            told.words,
            told.until,
            told.condition,
            str(entry.actor),
            "waits",
        ),
    )


def _answered(c: Unit, entry: Entry[happened.CaseProposalAnswered]) -> None:
    parts.set_proposal(c, entry.event.proposal, "approved" if entry.event.approved else "refused")


def _strike(c: Unit, entry: Entry[happened.StrikeCounted]) -> None:
    parts.put_strike(c, entry.event.case, entry.event.clause, entry.at, entry.event.until)


def _charged(c: Unit, entry: Entry[happened.CaseCharged]) -> None:
    parts.put_charge(c, entry.number, entry.event.case, entry.event, entry.at)


def _reported(c: Unit, entry: Entry[happened.ReportReceived]) -> None:
    reports.put(c, entry.event, entry.at)


def _detailed(c: Unit, entry: Entry[happened.ReportDetailed]) -> None:
    reports.tell_more(c, entry.event)


def _passed_on(c: Unit, entry: Entry[happened.ReportPassedOn]) -> None:
    told = entry.event
    reports.passed_on(c, told.report, told.house, told.case, told.acknowledged)


def _set(c: Unit, entry: Entry[happened.CaseSettingsSet]) -> None:
    counted.set_settings(c, entry.event.warn, entry.event.hold, entry.event.least, entry.event.days)


def _handed(c: Unit, entry: Entry[Any]) -> None:
    handed.put(c, entry.number, entry.event, entry.at)


def _mark(c: Unit, entry: Entry[happened.MarkProtected]) -> None:
    accounts.put_mark(c, accounts.Mark(entry.event.mark, entry.event.name, entry.event.owner))


def _no_mark(c: Unit, entry: Entry[happened.MarkDropped]) -> None:
    accounts.drop_mark(c, entry.event.mark)


def _badge(c: Unit, entry: Entry[happened.BadgeGranted]) -> None:
    accounts.put_badge(c, entry.event.mark, entry.event.house, entry.event.until)


def _no_badge(c: Unit, entry: Entry[happened.BadgeTaken]) -> None:
    accounts.drop_badge(c, entry.event.mark, entry.event.house)


def _list(c: Unit, entry: Entry[happened.HashListKept]) -> None:
    material.grow(c, entry.event, entry.at)


def _no_list(c: Unit, entry: Entry[happened.HashListDropped]) -> None:
    material.drop(c, entry.event.list)


def _material(c: Unit, entry: Entry[happened.MaterialKept]) -> None:
    material.keep(c, entry.event, entry.at)


def _opened_again(c: Unit, entry: Entry[happened.MaterialOpened]) -> None:
    material.opened(c, entry.event.material)


def _destroyed(c: Unit, entry: Entry[happened.MaterialDestroyed]) -> None:
    material.destroyed(c, entry.event.material, entry.at)


APPLIED: dict[str, Callable[[Unit, Entry[Any]], None]] = {
    "CaseOpened": _opened,
    "CaseJoined": _joined,
    "CaseStateChanged": _state,
    "CaseHandedUp": _handed_up,
    "CaseClockSet": _clock,
    "CaseClockMet": _met,
    "CaseClockPassed": _passed,
    "CaseAsked": _asked,
    "CasePointChanged": _point,
    "CaseDecided": _decided,
    "CaseAppealDecided": _overturned,
    "CaseClosed": _closed,
    "CaseProposed": _proposed,
    "CaseProposalAnswered": _answered,
    "StrikeCounted": _strike,
    "CaseCharged": _charged,
    "ReportReceived": _reported,
    "ReportDetailed": _detailed,
    "ReportPassedOn": _passed_on,
    "CaseSettingsSet": _set,
    "CaseDisclosed": _handed,
    "CaseHandedOver": _handed,
    "MarkProtected": _mark,
    "MarkDropped": _no_mark,
    "BadgeGranted": _badge,
    "BadgeTaken": _no_badge,
    "HashListKept": _list,
    "HashListDropped": _no_list,
    "MaterialKept": _material,
    "MaterialOpened": _opened_again,
    "MaterialDestroyed": _destroyed,
}

PROJECTION = Projection(
    name="cases",
    kinds=frozenset(APPLIED),
    apply=apply,
    tables=(
        "cases_cases",
        "cases_refs",
        "cases_clocks",
        "cases_points",
        "cases_proposals",
        "cases_strikes",
        "cases_charges",
        "cases_reports",
        "cases_settings",
        "cases_handed",
        "cases_hash_lists",
        "cases_material",
    ),
)
