"""What holds for calls in rules that hold for messages too: a call is made now or refused, and not too often."""

import msgspec

from fairline.gate.acts import Act
from fairline.gate.acts_calls import Call
from fairline.gate.facts import Agreed, Facts
from fairline.gate.facts_calls import Rung
from fairline.gate.verdict import Verdict, refuse

HOUR = 3_600_000
DAY = 24 * HOUR

# What holds where the agreement of the account says nothing else.
AT_ONCE = 1  # flood.parallel_per_callee of DTA-FLOODING
IN_HOUR = 3  # flood.calls_per_callee_hour
HANDED_ON = 60  # calls an hour by which people who called us are put through to one number; only they decide how often
IN_WEEK = 7  # without an answer; harass.max_unanswered_contacts_7d of TDA-CONTENT-HATE-ABUSE


def never_later(verdict: Verdict, act: Act) -> Verdict:
    """A call does not wait to be made by itself, when nobody may be there to speak: what would wait is refused, and
    told from when on it may be made.
    """
    if verdict.outcome != "defer" or not isinstance(act, Call):
        return verdict
    reason = f"{verdict.reason}_call"
    return msgspec.structs.replace(verdict, outcome="refuse", reason=reason, remedy=verdict.remedy or "wait")


def too_often(name: str, clauses: tuple[str, ...], act: Call, facts: Facts) -> Verdict | None:
    """Whether whom a call is to is being rung now, was rung too often within the hour, or too often in vain."""
    rung, agreed = facts[Rung], facts[Agreed]
    if act.call and act.how in ("flow", "transfer"):
        return _handed_on(name, clauses, act, facts)
    if rung.now >= agreed.number("calls.at_once_to_one", AT_ONCE):
        return refuse(name, "rings", clauses=clauses, remedy="wait")
    hourly = agreed.number("calls.per_hour", IN_HOUR)
    if rung.since(facts.at - HOUR) >= hourly:
        until = [one for one in rung.at if one > facts.at - HOUR][-hourly] + HOUR
        told = refuse(name, "hour_call", clauses=clauses, remedy="wait", limit=hourly)
        return msgspec.structs.replace(told, until=until)
    return _in_vain(name, clauses, facts)


def _in_vain(name: str, clauses: tuple[str, ...], facts: Facts) -> Verdict | None:
    agreed = facts[Agreed]
    weekly = agreed.number("unanswered.per_week", IN_WEEK)
    if sum(one > facts.at - 7 * DAY for one in facts[Rung].unanswered) < weekly:
        return None
    source = agreed.sources.get("unanswered.per_week", "")
    return refuse(name, "week_call", clauses=clauses, suspects="flooding", limit=weekly, agreed=source)


def _handed_on(name: str, clauses: tuple[str, ...], act: Call, facts: Facts) -> Verdict | None:
    """Whoever takes the calls we put through has many at once, on purpose; a flood of them is one all the same.

    Whoever does not pick up takes none. A number that a published flow names may be closed for some days, if it picked
    up before; one that a member keys is rung in vain no oftener than any other.
    """
    rung = facts[Rung]
    in_vain = _in_vain(name, clauses, facts) if act.how == "transfer" or not rung.picked_up else None
    if in_vain is not None:
        return in_vain
    recent = [one for one in rung.at if one > facts.at - HOUR]
    if len(recent) < HANDED_ON:
        return None
    told = refuse(name, "hour_call", clauses=clauses, remedy="wait", limit=HANDED_ON)
    return msgspec.structs.replace(told, until=recent[-HANDED_ON] + HOUR)
