"""A person decides, another one looks again on appeal; strikes, charges and coaching follow, and a case ends."""

from collections.abc import Sequence

from fairline import accounts, journal
from fairline.cases import answering, concerned, ladder, lengths, reporting, store
from fairline.cases.events import (
    AgreementEnded,
    CaseAppealDecided,
    CaseAppealed,
    CaseCharged,
    CaseClosed,
    CaseDecided,
    MemberCoached,
    StrikeCounted,
)
from fairline.cases.model import Case, Outcome
from fairline.cases.opening import find, move
from fairline.cases.problems import (
    CaseOver,
    NotConfirmed,
    NotDecided,
    NotifyUndecided,
    ReasonTooShort,
    RouteUntold,
    SameEyes,
)
from fairline.cases.running import meet, start, stop_all
from fairline.cases.telling import tell
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput

LONG_REASON = 40  # letters: clauses too open for software are decided with a written reason (TDA-CONTENT-UNETHICAL)
OPEN_CLAUSES = frozenset({"TDA-CONTENT-UNETHICAL", "DTA-OC-MALICIOUS", "TDA-CONTENT-MISINFO", "DTA-INTERFERENCE"})
THIRD = 3  # upheld strikes after which an end is proposed (TDA-CONTENT-IP: repeat infringers)
WORK = "DTA-V-CHARGE"  # under which the operator's own work on a violation is charged
RUN_ON = ("preserve", "restore", "restore_latest", "gag", "gag_person", "end")  # clocks that a decision does not stop


def decide(
    c: Unit,
    actor: Actor,
    id: str,
    outcome: Outcome,
    reason: str,
    clauses: Sequence[str] = (),
    *,
    told_route: bool = False,
) -> None:
    """Decide a case. Confirmed, it counts as a strike against the account, with a date for bringing it into line;
    unfounded, every measure is lifted. Raises ReasonTooShort, RouteUntold, BadInput, CaseOver.
    """
    case = _live(c, id)
    under = tuple(clauses) or case.clauses
    _reasoned(reason, under)
    if case.category.startswith("privacy") and outcome == "unresolved" and not told_route:
        raise RouteUntold
    decided = CaseDecided(case=id, person=case.person, outcome=outcome, clauses=under, words=reason.strip())
    append(c, actor, decided)
    meet(c, actor, id, "triage", "decide", *reporting.DECIDED_WITHIN.values(), "complaint", "tell_account")
    answering.owe(c, case)
    if outcome == "unfounded":
        ladder.lift(c, HOUSE, id, "decided")
        close(c, actor, id, outcome)
        return
    if outcome == "confirmed" and case.side == "operator":
        _count(c, actor, case, under)
    move(c, actor, find(c, id), "decided")
    tell(c, case, "decided", words=reason.strip())
    if outcome in ("withdrawn", "remedied"):
        ladder.lift(c, HOUSE, id, "met")
        close(c, actor, id, outcome)


def appeal(c: Unit, actor: Actor, id: str, words: str) -> None:
    """Whom it touches does not agree with a decision or a measure. Raises NotDecided, BadInput."""
    case = find(c, id)
    if not words.strip():
        raise BadInput(what="words", fields={"words": "kit.field.required"})
    if case.state == "appealed" or not (case.outcome or ladder.is_measured(c, id)):
        raise NotDecided
    append(c, actor, CaseAppealed(case=id, person=case.person, words=words.strip()))
    move(c, actor, case, "appealed")


def decide_appeal(c: Unit, actor: Actor, id: str, *, upheld: bool, reason: str) -> None:
    """Another person than who decided first looks again. Not upheld, everything is undone. Raises NotDecided, SameEyes,
    ReasonTooShort.
    """
    case = find(c, id)
    if case.state != "appealed":
        raise NotDecided
    first = {case.decided_by, *(one.taken_by for one in accounts.measures_of(c, id))}
    if str(actor) in first:
        raise SameEyes
    _reasoned(reason, case.clauses)
    append(c, actor, CaseAppealDecided(case=id, person=case.person, upheld=upheld, words=reason.strip()))
    if upheld:
        move(c, actor, case, "decided")
        tell(c, case, "appeal_upheld")
        return
    ladder.lift(c, actor, id, "appeal", reason.strip())
    answering.owe(c, case)
    close(c, actor, id, "appeal")


def close(c: Unit, actor: Actor, id: str, because: str) -> None:
    """Nothing more is expected in a case. A demand of an authority ends only once it was decided who is told, the
    account and the person concerned. Raises NotifyUndecided, CaseOver.
    """
    case = _live(c, id)
    if case.kind == "legal_process" and not (_is_told(c, id) and concerned.is_decided(c, id)):
        raise NotifyUndecided
    stop_all(c, id, but=RUN_ON)
    append(c, actor, CaseClosed(case=id, because=because))
    if not case.outcome:
        answering.owe(c, case)


def end(c: Unit, case: Case) -> None:
    """The time to appeal against the end of the agreement passed: it ends, and what follows from that begins."""
    held = find(c, case.id)
    if held.state != "appealed":
        append(c, HOUSE, AgreementEnded(case=case.id))


def charge(c: Unit, actor: Actor, id: str, *, minor: int, currency: str, clause: str, why: str) -> None:
    """Write down what is to be paid because of a case, in minor units of a currency; not owed any more where the case
    turns out unfounded. Raises BadInput, NotConfirmed where work is charged in a case that was not confirmed.
    """
    if clause == WORK and find(c, id).outcome != "confirmed":
        raise NotConfirmed(clauses=(WORK,))
    find(c, id)
    if minor <= 0 or len(currency) != 3 or not currency.isalpha() or not why.strip():
        raise BadInput(what="charge", fields={"minor": "kit.field.invalid"})
    append(c, actor, CaseCharged(case=id, minor=minor, currency=currency.upper(), clause=clause, why=why.strip()))


def coach(c: Unit, actor: Actor, id: str, member: str, words: str) -> None:
    """Tell a member how to do better, without a measure. Raises NotFound, BadInput."""
    case = find(c, id)
    held = accounts.member(c, member)
    if not words.strip():
        raise BadInput(what="words", fields={"words": "kit.field.required"})
    append(c, actor, MemberCoached(case=id, person=case.person, member=held.id, words=words.strip()))


def _count(c: Unit, actor: Actor, case: Case, clauses: Sequence[str]) -> None:
    clause = clauses[0] if clauses else "TDA-MATERIAL-BREACH"
    until = Millis(lengths.due(c, "strike", c.at))
    append(c, actor, StrikeCounted(case=case.id, clause=clause, until=until))
    start(c, case.id, "cure", due=lengths.due(c, "cure_breach", c.at))
    upheld = [one for one in store.parts.strikes(c, c.at) if one.clause == clause]
    if len(upheld) >= THIRD:
        ladder.propose(c, HOUSE, case.id, "terminate", f"{len(upheld)} strikes under {clause}")


def _reasoned(reason: str, clauses: Sequence[str]) -> None:
    least = LONG_REASON if OPEN_CLAUSES & set(clauses) else 1
    if len(reason.strip()) < least:
        raise ReasonTooShort(least=least, fields={"reason": "kit.field.required"})


def _is_told(c: Unit, id: str) -> bool:
    return any(entry.kind == "CaseTold" and entry.event.what == "demand" for entry in journal.about(c, id))


def _live(c: Unit, id: str) -> Case:
    held = find(c, id)
    if held.is_over:
        raise CaseOver
    return held
